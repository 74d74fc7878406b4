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
  joins: `${PERSON_JOIN}${codeJoins('line.person_id')}
          left join lateral (
            select opened_by_name, opened_on from open_incidents() as open
             where open.person_id = line.person_id and open.kind = 'person' limit 1) as incident on true`,
  refusals: [
    PERSON_REFUSAL,
    ...codeRefusals('line.person_id'),
    { when: `num_nonnulls(${CORRECTED.map((name) => `line.${name}`).join(', ')}) = 0`, kind: 'nothing-corrected' },
    {
      when: `incident.opened_on is not null and not exists (
        select from person_corrections as known where known.province_id = $1 and known.id = line.id)`,
      kind: 'person-in-incident',
      facts: { by: 'incident.opened_by_name', on: 'incident.opened_on' },
    },
  ],
  posts: true, // the first commune does
};
