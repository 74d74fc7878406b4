import type { ImportedTable } from '#server/files/imported-table.ts';
import { CORRECTED, codeRefusals, holderJoin, PERSON_CODES, PERSON_JOIN, PERSON_REFUSAL } from './people.ts';

const VALUES = CORRECTED.filter((name) => name !== 'area_id');

/** Facts that correct what a person's record says. */
export const PERSON_CORRECTIONS: ImportedTable = {
  name: 'person_corrections',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'correction_id' },
    { name: 'person_id', type: 'uuid' },
    ...VALUES.map((name) => ({ name, type: 'text' })),
    { name: 'area_id', type: 'integer', from: 'area_code' },
    { name: 'reason', type: 'text' },
  ],
  joins: [PERSON_JOIN, ...PERSON_CODES.map((code) => holderJoin(code, 'line.person_id'))].join('\n'),
  refusals: [
    PERSON_REFUSAL,
    ...PERSON_CODES.flatMap((code) => codeRefusals(code).slice(0, 1)),
    { when: `num_nonnulls(${CORRECTED.map((name) => `line.${name}`).join(', ')}) = 0`, kind: 'nothing-corrected' },
  ],
  posts: true, // the first commune does
};
