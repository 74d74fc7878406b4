/** On which terms what a portal publishes may be used again. */
export const REUSE_TERMS = ['cc-by', 'named-source', 'on-request'] as const;
export type ReuseTerms = (typeof REUSE_TERMS)[number];

/** The address of a licence that has one, as programs name it; null where the terms are words only. */
export const licenceAddress = (reuse: ReuseTerms): string | null =>
  reuse === 'cc-by' ? 'https://creativecommons.org/licenses/by/4.0/' : null;

/** Who answers for a portal: what a state portal must say of itself. */
export interface Publisher {
  name: string;
  /** The body above it; null where nobody was named. */
  governedBy: string | null;
  /** Who answers for what is published. */
  responsible: string;
  address: string;
  telephone: string;
  email: string;
  /** Number and day of its permit, where it has one. */
  permit: string | null;
  reuse: ReuseTerms;
}

/** A publisher as it was recorded. */
export interface RecordedPublisher extends Publisher {
  /** From 1, by register: whoever changes it says which one they saw. */
  number: number;
  recordedByName: string;
  recordedAt: Date;
}
