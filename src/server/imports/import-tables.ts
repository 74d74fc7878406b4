import type { ImportKind } from '#input/files/import-kinds.ts';
import { ACTIVITIES } from '#server/drive/data/activities.ts';
import { OBSERVATIONS } from '#server/drive/data/observations.ts';
import { TARGETS } from '#server/drive/data/targets.ts';
import type { ImportedTable } from '#server/files/data/import-table.ts';
import { CONTRIBUTIONS, REVERSALS } from '#server/register/data/contributions.ts';
import { ENDINGS } from '#server/register/data/endings.ts';
import { ENROLMENTS } from '#server/register/data/enrolments.ts';
import { MOVES } from '#server/register/data/moves.ts';
import { PEOPLE } from '#server/register/data/people.ts';

/** The tables that the rows of a file go to, in this order. */
export const IMPORTED_TABLES: { readonly [Kind in ImportKind]: readonly [ImportedTable, ...ImportedTable[]] } = {
  people: [PEOPLE],
  enrolments: [ENROLMENTS],
  contributions: [CONTRIBUTIONS, REVERSALS],
  endings: [ENDINGS],
  moves: [MOVES],
  activities: [ACTIVITIES],
  targets: [TARGETS],
  observations: [OBSERVATIONS],
};
