import { type Uuid, uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ImportedTable, RowRefusal } from '#server/files/imported-table.ts';

const CODES = ['si_code', 'citizen_id'] as const;
type Code = (typeof CODES)[number];

/** Who else has the code of a line, in the register and in the file. */
function codeJoins(code: Code): string {
  return `left join lateral (select full_name from people where province_id = $1 and people.${code} = line.${code}
                              and people.id <> line.id limit 1) as holder_of_${code} on true
          left join (select ${code}, min(row_no) as row_no, (array_agg(id order by row_no))[1] as id
                       from line where ${code} is not null group by ${code}) as first_of_${code}
                 on first_of_${code}.${code} = line.${code} and first_of_${code}.row_no < line.row_no
                    and first_of_${code}.id <> line.id`;
}

/** A code is one person's: a second one with it is refused, naming who has it. */
function codeRefusals(code: Code): RowRefusal[] {
  const facts = { code: `line.${code}` };
  return [
    {
      when: `holder_of_${code}.full_name is not null`,
      kind: 'code-held',
      facts: { ...facts, name: `holder_of_${code}.full_name` },
    },
    {
      when: `first_of_${code}.row_no is not null and holder_of_${code}.full_name is null`,
      kind: 'code-in-row',
      facts: { ...facts, row: `first_of_${code}.row_no` },
    },
  ];
}

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
  joins: CODES.map(codeJoins).join('\n'),
  refusals: CODES.flatMap(codeRefusals),
  posts: false,
};

/** What every fact about a person is checked against. */
export const PERSON_JOIN = 'left join people as person on person.province_id = $1 and person.id = line.person_id';
export const PERSON_REFUSAL: RowRefusal = { when: 'person.id is null', kind: 'person-unknown' };

/** A person as a row that names a code is compared with. */
export interface PersonOfCode {
  id: Uuid;
  name: string;
  siCode: string | null;
  citizenId: string | null;
}

/** Who has which of these SI codes or citizen numbers, by that code; a code may be several people's. */
export async function peopleByCode(tx: Transaction, codes: readonly string[]): Promise<Map<string, PersonOfCode[]>> {
  const { rows } = await tx.query<{ code: string; id: string; name: string; si_code: string; citizen_id: string }>(
    `select si_code as code, id, full_name as name, si_code, citizen_id
       from people where province_id = $1 and si_code = any ($2)
      union all
     select citizen_id, id, full_name, si_code, citizen_id
       from people where province_id = $1 and citizen_id = any ($2)`,
    [tx.provinceId, [...new Set(codes)]],
  );
  const people = rows.map(({ code, id, name, si_code, citizen_id }) => ({
    code,
    person: { id: uuid(id), name, siCode: si_code, citizenId: citizen_id },
  }));
  return new Map(
    [...Map.groupBy(people, ({ code }) => code)].map(([code, found]) => [code, found.map(({ person }) => person)]),
  );
}
