/**
 * What broke a rule on the day when the rule was made. These lists may only shrink: a test fails on an offence that is
 * not here, and on an entry that nothing breaks any more.
 */

/** Tables that two areas write: facts are added by the journal today, and taken from files by the register. */
export const STANDING_WRITERS: readonly string[] = ['contributions', 'endings', 'moves'];

/** Imports of an area's `data/` from outside: each becomes a function of the area that owns the data. */
export const STANDING_DATA: readonly string[] = [
  'seeds/partners.ts → drive/data/campaigns.ts',
  'seeds/partners.ts → drive/data/programmes.ts',
  'src/server/figures/answer-leaves.ts → areas/data/areas.ts',
  'src/server/figures/data/indicator-entries.ts → journal/data/journal-entries.ts',
  'src/server/figures/data/indicator-statement.ts → journal/data/journal-entries.ts',
  'src/server/figures/read-statistics.ts → areas/data/areas.ts',
  'src/server/figures/simulate-change.ts → areas/data/registers.ts',
  'src/server/files/data/staging.ts → journal/data/posting.ts',
  'src/server/files/data/staging.ts → journal/data/temporary.ts',
  'src/server/imports/import-file.ts → files/data/staging.ts',
  'src/server/imports/take-batch.ts → files/data/import-table.ts',
  'src/server/imports/take-batch.ts → files/data/staging.ts',
  'src/server/imports/take-batch.ts → journal/data/contribution-tallies.ts',
  'src/server/imports/take-batch.ts → journal/data/posting.ts',
  'src/server/imports/take-batch.ts → register/data/contributions.ts',
  'src/server/operation/load-demonstration.ts → areas/data/registers.ts',
  'src/server/operation/load-demonstration.ts → audit/data/audit-entries.ts',
  'src/server/operation/load-demonstration.ts → drive/data/campaigns.ts',
  'src/server/operation/load-demonstration.ts → drive/data/organisations.ts',
  'src/server/operation/load-demonstration.ts → drive/data/programmes.ts',
  'src/server/operation/verify-register.ts → journal/data/contribution-tallies.ts',
  'src/server/operation/verify-register.ts → journal/data/posting.ts',
  'src/server/operation/verify-register.ts → journal/data/verification.ts',
  'src/server/operation/verify-register.ts → publishing/data/bulletins.ts',
  'src/server/operation/verify-register.ts → publishing/data/figures.ts',
  'src/server/publishing/check-against-register.ts → areas/data/areas.ts',
  'src/server/publishing/check-against-register.ts → journal/data/tallies.ts',
  'src/server/register/data/contributions.ts → journal/data/temporary.ts',
];

/** Doors that still call a service by themselves. */
export const STANDING_DOORS: readonly string[] = [];

/** Names of exported types that have two homes. */
export const STANDING_TYPES: readonly string[] = ['Unit'];

/** Sentences for people outside the files of words, by their first words. */
export const STANDING_SENTENCES: readonly string[] = [
  'src/server/publishing/check-against-register.ts: The register has nothing from',
];

/** Words that a reader stumbles over, in sources that are being changed elsewhere. */
export const STANDING_WORDS: readonly string[] = [];

/** Exports and files that nothing uses yet, or any more. */
export const STANDING_DEAD: readonly string[] = [];
