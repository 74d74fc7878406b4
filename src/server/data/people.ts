import type { ImportedTable } from './imported-table.ts';

export const PEOPLE: ImportedTable = {
  name: 'people',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'person_id' },
    { name: 'si_code', type: 'text' },
    { name: 'citizen_id', type: 'text' },
    { name: 'full_name', type: 'text' },
    { name: 'birth_date', type: 'text' },
    { name: 'sex', type: 'text' },
    { name: 'ethnicity', type: 'text' },
    { name: 'support_group', type: 'text' },
    { name: 'household_id', type: 'uuid' },
    { name: 'area_id', type: 'integer', from: 'area_code' },
    { name: 'phone', type: 'text' },
  ],
  refusals: [],
  posts: false,
};

/** What every fact about a person is checked against. */
export const PERSON_JOIN = 'left join people as person on person.province_id = $1 and person.id = line.person_id';
export const PERSON_REFUSAL = { when: 'person.id is null', because: `'person_id is not in the register of people.'` };
