import { type Uuid, uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ImportedColumn, ImportedTable, RowRefusal } from '#server/files/imported-table.ts';

/** The numbers that only one person has. */
const PERSON_CODES = ['si_code', 'citizen_id'] as const;
type Code = (typeof PERSON_CODES)[number];

/** Who else has the code of a line in the register: as recorded, or by the newest correction. */
const holderJoin = (code: Code, person: string): string => `
          left join lateral (
            select other.full_name
              from (select id from people where province_id = $1 and ${code} = line.${code}
                    union all
                    select person_id from person_corrections where province_id = $1 and ${code} = line.${code}) as had
              join people as other on other.province_id = $1 and other.id = had.id
             where other.id <> ${person}
               and line.${code} = coalesce((
                     select correction.${code} from person_corrections as correction
                      where correction.province_id = $1 and correction.person_id = other.id and correction.${code} is not null
                      order by correction.recorded_at desc, correction.id desc limit 1), other.${code})
             limit 1) as holder_of_${code} on true`;

/** The first line of the file with the code of a line, where that is about somebody else. */
const firstJoin = (code: Code, person: string): string => `
          left join (select ${code}, min(row_no) as row_no, (array_agg(${person} order by row_no))[1] as person
                       from line where ${code} is not null group by ${code}) as first_of_${code}
                 on first_of_${code}.${code} = line.${code} and first_of_${code}.row_no < line.row_no
                    and first_of_${code}.person <> ${person}`;

/** Who else has the codes of a line, in the register or in the file. */
export const codeJoins = (person: 'line.id' | 'line.person_id'): string =>
  PERSON_CODES.map((code) => holderJoin(code, person) + firstJoin(code, person)).join('');

/** A code is one person's: a second one with it is refused, naming who has it. */
export const CODE_REFUSALS: readonly RowRefusal[] = PERSON_CODES.flatMap((code) => {
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
});

/** What of a person's record can be corrected by a further fact. */
export const CORRECTED = [...PERSON_CODES, 'full_name', 'birth_date', 'sex', 'ethnicity', 'phone', 'area_id'] as const;

/** Whether a line has the value to which a column was corrected last: then it agrees, as the value first recorded does. */
const agreesWithCorrection = (name: string): string => `
  given.${name} = (select correction.${name} from person_corrections as correction
                    where correction.province_id = $1 and correction.person_id = held.id and correction.${name} is not null
                    order by correction.recorded_at desc, correction.id desc limit 1)`;

const corrected = (name: (typeof CORRECTED)[number], type = 'text', from: string = name): ImportedColumn => ({
  name,
  type,
  from,
  agrees: agreesWithCorrection(name),
});

export const PEOPLE: ImportedTable = {
  name: 'people',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'person_id' },
    corrected('si_code'),
    corrected('citizen_id'),
    corrected('full_name'),
    corrected('birth_date'),
    corrected('sex'),
    corrected('ethnicity'),
    { name: 'support_group', type: 'text' },
    { name: 'household_id', type: 'uuid' },
    corrected('area_id', 'integer', 'area_code'),
    corrected('phone'),
  ],
  joins: codeJoins('line.id'),
  refusals: CODE_REFUSALS,
  posts: false,
};

/** What every fact about a person is checked against. */
export const PERSON_JOIN = 'left join people as person on person.province_id = $1 and person.id = line.person_id';
export const PERSON_REFUSAL: RowRefusal = { when: 'person.id is null', kind: 'person-unknown' };

/** A person as a row that names a code is compared with: name and numbers as they are corrected. */
export interface PersonOfCode {
  id: Uuid;
  name: string;
  siCode: string | null;
  citizenId: string | null;
  /** Numbers that the person had before a correction. */
  formerCodes: readonly string[];
}

interface PersonRow {
  id: string;
  name: string;
  siCode: string | null;
  citizenId: string | null;
  codes: (string | null)[];
}

/** The newest correction of a column, or what was recorded first. */
const current = (column: string): string =>
  `coalesce((array_agg(correction.${column} order by correction.recorded_at desc, correction.id desc)
              filter (where correction.${column} is not null))[1], people.${column})`;

/**
 * Who has which of these SI codes or citizen numbers, by that code; a code may be several people's. Who has it now comes
 * before who had it before a correction.
 */
export async function peopleByCode(tx: Transaction, codes: readonly string[]): Promise<Map<string, PersonOfCode[]>> {
  const { rows } = await tx.query<PersonRow>(
    `with found as (
       select id from people where province_id = $1 and si_code = any ($2)
       union select id from people where province_id = $1 and citizen_id = any ($2)
       union select person_id from person_corrections where province_id = $1 and si_code = any ($2)
       union select person_id from person_corrections where province_id = $1 and citizen_id = any ($2)
     )
     select people.id, ${current('full_name')} as name, ${current('si_code')} as "siCode",
            ${current('citizen_id')} as "citizenId",
            array_agg(correction.si_code) || array_agg(correction.citizen_id) || people.si_code || people.citizen_id as codes
       from found join people on people.province_id = $1 and people.id = found.id
       left join person_corrections as correction on correction.province_id = $1 and correction.person_id = people.id
      group by people.province_id, people.id`,
    [tx.provinceId, [...new Set(codes)]],
  );
  const now = new Map<string, PersonOfCode[]>();
  const before = new Map<string, PersonOfCode[]>();
  for (const { id, codes: all, ...row } of rows) {
    const own = [row.siCode, row.citizenId];
    const formerCodes = all.filter((code): code is string => code !== null && !own.includes(code));
    const person = { ...row, id: uuid(id), formerCodes };
    for (const code of own) if (code !== null) now.set(code, [...(now.get(code) ?? []), person]);
    for (const code of new Set(formerCodes)) before.set(code, [...(before.get(code) ?? []), person]);
  }
  return new Map([...before, ...now]);
}
