import { CONTRIBUTIONS, REVERSALS } from './data/contributions.ts';
import { ENDINGS } from './data/endings.ts';
import { ENROLMENTS } from './data/enrolments.ts';
import { MOVES } from './data/moves.ts';
import { PEOPLE } from './data/people.ts';
import { PERSON_CORRECTIONS } from './data/person-corrections.ts';
import { WITHDRAWALS } from './data/withdrawals.ts';

/** The tables of the register that rows of a file go to, by the kind of the file. */
export const importedTables = {
  people: [PEOPLE],
  corrections: [PERSON_CORRECTIONS],
  enrolments: [ENROLMENTS],
  contributions: [CONTRIBUTIONS, REVERSALS],
  endings: [ENDINGS],
  moves: [MOVES],
  withdrawals: [WITHDRAWALS],
} as const;
