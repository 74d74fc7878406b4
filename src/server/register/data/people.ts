import { type Uuid, uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ImportedTable, RowRefusal } from '#server/files/imported-table.ts';

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
export const PERSON_REFUSAL: RowRefusal = { when: 'person.id is null', kind: 'person-unknown' };

/** Who has which of these SI codes or citizen numbers, by that code; a code may be several people's. */
export async function peopleByCode(tx: Transaction, codes: readonly string[]): Promise<Map<string, Uuid[]>> {
  const { rows } = await tx.query<{ code: string; ids: string[] }>(
    `select code, array_agg(id) as ids
       from (select id, si_code as code from people where province_id = $1 and si_code = any ($2)
             union
             select id, citizen_id from people where province_id = $1 and citizen_id = any ($2)) as found
      group by code`,
    [tx.provinceId, codes],
  );
  return new Map(rows.map(({ code, ids }) => [code, ids.map(uuid)]));
}
