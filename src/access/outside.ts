/** Why an identity at a provider outside lets nobody in, or is not linked. */
export const OUTSIDE_FAILURES = ['not-linked', 'of-another', 'away', 'failed'] as const;
export type OutsideFailure = (typeof OUTSIDE_FAILURES)[number];
