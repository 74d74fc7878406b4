import type { ImportedTable } from '#server/files/imported-table.ts';
import { CORRECTED, codeJoins, codeRefusals, PERSON_JOIN, PERSON_REFUSAL, TYPED_NUMBERS } from './people.ts';
import { SEALED_COLUMNS } from './sealed-numbers.ts';

const VALUES = ['si_code', 'full_name', 'birth_date', 'sex', 'ethnicity', 'support_group'];

/** Facts that correct what a person's record says. */
export const PERSON_CORRECTIONS: ImportedTable = {
  name: 'person_corrections',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'correction_id' },
    { name: 'person_id', type: 'uuid' },
    ...VALUES.map((name) => ({ name, type: 'text' })),
    ...SEALED_COLUMNS,
    { name: 'area_id', type: 'integer', from: 'area_code' },
    { name: 'reason', type: 'text' },
  ],
  besides: TYPED_NUMBERS,
  joins: PERSON_JOIN + codeJoins('line.person_id'),
  refusals: [
    PERSON_REFUSAL,
    ...codeRefusals('line.person_id'),
    { when: `num_nonnulls(${CORRECTED.map((name) => `line.${name}`).join(', ')}) = 0`, kind: 'nothing-corrected' },
  ],
  posts: true, // the first commune does
};
