/** What a link is for that serves once: the first administrator, an invitation into an office, a forgotten password. */
export const LINK_PURPOSES = ['first', 'invitation', 'recovery'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
