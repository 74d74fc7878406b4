import type { ImportKind } from '#input/import-kinds.ts';
import { ACTIVITIES } from './activities.ts';
import { CONTRIBUTIONS, REVERSALS } from './contributions.ts';
import { ENDINGS } from './endings.ts';
import { ENROLMENTS } from './enrolments.ts';
import type { ImportedTable } from './imported-table.ts';
import { MOVES } from './moves.ts';
import { OBSERVATIONS } from './observations.ts';
import { PEOPLE } from './people.ts';
import { TARGETS } from './targets.ts';

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
