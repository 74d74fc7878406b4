import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ImportedColumn, ImportedTable, RowRefusal } from '#server/files/imported-table.ts';
import { numberKeys } from '#server/keys/number-keys.ts';
import { openNumber, SEALED_COLUMNS, type SealedJson, sealedJson } from './sealed-numbers.ts';

/** The numbers that only one person has, by the columns that they are compared by. */
const CODES = { si_code: 'si_code', citizen_id: 'citizen_index' } as const;
type Code = keyof typeof CODES;
const PERSON_CODES = ['si_code', 'citizen_id'] as const satisfies Code[];

/**
 * Who else has the code of a line in the register: as recorded, or by the newest correction. Looked for by the code first, whatever the
 * server believes of tables that it has not analysed yet: row security asks about each person that is looked at.
 */
function holderJoin(code: Code, person: string): string {
  const column = CODES[code];
  return `
          left join lateral (
            select other.full_name
              from (select id from people where province_id = $1 and ${column} = line.${column}
                    union all
                    select person_id from person_corrections where province_id = $1 and ${column} = line.${column}) as had
             cross join lateral (
                   select holder.full_name from people as holder
                    where holder.province_id = $1 and holder.id = had.id and holder.id <> ${person}
                      and line.${column} = coalesce((
                            select correction.${column} from person_corrections as correction
                             where correction.province_id = $1 and correction.person_id = holder.id and correction.${column} is not null
                             order by correction.recorded_at desc, correction.id desc limit 1), holder.${column})
                   offset 0) as other
             limit 1) as holder_of_${code} on true`;
}

/** The first line of the file with the code of a line, where that is about somebody else. */
const firstJoin = (code: Code, person: string): string => `
          left join (select ${code}, min(row_no) as row_no, (array_agg(${person} order by row_no))[1] as person
                       from line where ${code} is not null group by ${code}) as first_of_${code}
                 on first_of_${code}.${code} = line.${code} and first_of_${code}.row_no < line.row_no
                    and first_of_${code}.person <> ${person}`;

/** Who else has the codes of a line, in the register or in the file. */
export const codeJoins = (person: 'line.id' | 'line.person_id'): string =>
  PERSON_CODES.map((code) => holderJoin(code, person) + firstJoin(code, person)).join('');

/** A code is one person's: a second one with it is refused, naming who has it as far as they are in scope. */
export const codeRefusals = (person: 'line.id' | 'line.person_id'): readonly RowRefusal[] =>
  PERSON_CODES.flatMap((code) => refusalsOf(code, person));

/** How somebody out of scope is asked for by a code (migrations/0036_numbers_held.sql). */
const HELD_ELSEWHERE = {
  si_code: (person: string) => `number_held_elsewhere(line.si_code, null, ${person})`,
  citizen_id: (person: string) => `number_held_elsewhere(null, line.citizen_index, ${person})`,
} satisfies Record<Code, (person: string) => string>;

function refusalsOf(code: Code, person: string): RowRefusal[] {
  const facts = { code: `line.${code}` };
  return [
    {
      when: `line.${CODES[code]} is not null and holder_of_${code}.full_name is null and ${HELD_ELSEWHERE[code](person)}`,
      kind: 'code-held-elsewhere',
      facts,
    },
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

/** What of a person's record can be corrected by a further fact; of sealed numbers their digests. */
export const CORRECTED: readonly string[] = [
  'si_code',
  'citizen_index',
  'full_name',
  'birth_date',
  'sex',
  'ethnicity',
  'support_group',
  'phone_index',
  'email_index',
  'area_id',
];

/** The citizen number of a line as the file has it: what is said of a refused row names it. It stays in the staging. */
export const TYPED_NUMBERS: readonly ImportedColumn[] = [{ name: 'citizen_id', type: 'text' }];

/** Whether a line says nothing of a column, or what it was corrected to last: then it agrees, as the value first recorded does. */
const agreesWithCorrection = (name: string): string => `
  given.${name} is null or given.${name} = (select correction.${name} from person_corrections as correction
                    where correction.province_id = $1 and correction.person_id = held.id and correction.${name} is not null
                    order by correction.recorded_at desc, correction.id desc limit 1)`;

const corrected = (name: string, type = 'text', from = name): ImportedColumn => ({
  name,
  type,
  from,
  agrees: agreesWithCorrection(name),
});

/** Whom whoever hands the file in would not see: row security would break the whole file off. */
const OUT_OF_SCOPE: RowRefusal = {
  when: `(case when (select (scope()).areas) is null then true else lives_in_scope(line.id, line.area_id) end) is unknown`,
  kind: 'area-out-of-scope',
  at: 'area_code',
  text: '(select areas.name from areas where areas.id = line.area_id)',
};

export const PEOPLE: ImportedTable = {
  name: 'people',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'person_id' },
    corrected('si_code'),
    corrected('full_name'),
    corrected('birth_date'),
    corrected('sex'),
    corrected('ethnicity'),
    corrected('support_group'),
    { name: 'household_id', type: 'uuid', agrees: 'given.household_id is null' },
    {
      ...corrected('area_id', 'integer', 'area_code'),
      // A file says a commune by its code, which several in turn may have had.
      agrees: `(${agreesWithCorrection('area_id')}) or exists (
        select from areas as one join areas as other on other.code = one.code and other.level = one.level
         where one.id = given.area_id and other.id = held.area_id)`,
    },
    ...SEALED_COLUMNS.map((column) => ({ ...column, agrees: agreesWithCorrection(column.name) })),
  ],
  besides: TYPED_NUMBERS,
  joins: codeJoins('line.id'),
  refusals: [...codeRefusals('line.id'), OUT_OF_SCOPE],
  posts: false,
};

/** The code of the commune of some people that was recorded, as it was corrected last, by their ids; moves aside. */
export async function homeCodesOf(tx: Transaction, ids: readonly Uuid[]): Promise<Map<Uuid, string>> {
  const { rows } = await tx.query<{ id: Uuid; code: string }>(
    `select people.id, areas.code
       from people
       join areas on areas.id = coalesce((select correction.area_id from person_corrections as correction
                                           where correction.province_id = $1 and correction.person_id = people.id and correction.area_id is not null
                                           order by correction.recorded_at desc, correction.id desc limit 1), people.area_id)
      where people.province_id = $1 and people.id = any ($2)`,
    [tx.provinceId, ids],
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}

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
  id: Uuid;
  name: string;
  siCode: string | null;
  citizen: SealedJson | null;
  siCodes: (string | null)[];
  citizens: (SealedJson | null)[];
}

/** The newest correction of a column, or what was recorded first. */
const current = (column: string): string =>
  `coalesce((array_agg(correction.${column} order by correction.recorded_at desc, correction.id desc)
              filter (where correction.${column} is not null))[1], people.${column})`;

/** The same of the citizen number, sealed. */
const CURRENT_CITIZEN = `coalesce((array_agg(${sealedJson('citizen', 'correction')} order by correction.recorded_at desc, correction.id desc)
              filter (where correction.citizen_sealed is not null))[1], ${sealedJson('citizen', 'people')})`;

/**
 * Who has which of these SI codes or citizen numbers, by that code; a code may be several people's. Who has it now comes
 * before who had it before a correction.
 */
export async function peopleByCode(tx: Transaction, codes: readonly string[]): Promise<Map<string, PersonOfCode[]>> {
  const keys = await numberKeys(tx);
  const all = [...new Set(codes)];
  const { rows } = await tx.query<PersonRow>(
    `with found as (
       select id from people where province_id = $1 and si_code = any ($2)
       union select id from people where province_id = $1 and citizen_index = any ($3)
       union select person_id from person_corrections where province_id = $1 and si_code = any ($2)
       union select person_id from person_corrections where province_id = $1 and citizen_index = any ($3)
     )
     select people.id, ${current('full_name')} as name, ${current('si_code')} as "siCode", ${CURRENT_CITIZEN} as citizen,
            array_agg(correction.si_code) || people.si_code as "siCodes",
            array_agg(${sealedJson('citizen', 'correction')}) || ${sealedJson('citizen', 'people')} as citizens
       from found join people on people.province_id = $1 and people.id = found.id
       left join person_corrections as correction on correction.province_id = $1 and correction.person_id = people.id
      group by people.province_id, people.id`,
    [tx.provinceId, all, keys ? all.map((code) => keys.index('citizen', code)) : []],
  );
  const opening = await numberKeys(tx); // once more: a rotation may have sealed them again meanwhile
  const now = new Map<string, PersonOfCode[]>();
  const before = new Map<string, PersonOfCode[]>();
  for (const { id, name, siCode, citizen, siCodes, citizens } of rows) {
    const citizenId = openNumber(opening, 'citizen', citizen);
    const own = [siCode, citizenId];
    const had = [...siCodes, ...citizens.map((each) => openNumber(opening, 'citizen', each))];
    const formerCodes = had.filter((code): code is string => code !== null && !own.includes(code));
    const person = { id, name, siCode, citizenId, formerCodes };
    for (const code of own) if (code !== null) now.set(code, [...(now.get(code) ?? []), person]);
    for (const code of new Set(formerCodes)) before.set(code, [...(before.get(code) ?? []), person]);
  }
  return new Map([...before, ...now]);
}

/**
 * The people of a household who are in scope with their group of support as corrected last, the eldest first. Whoever belongs to none
 * is one by themselves; of two records of one person the kept one.
 */
export async function peopleOfHousehold(
  tx: Transaction,
  householdId: Uuid,
): Promise<{ id: Uuid; supportGroup: string | null }[]> {
  const { rows } = await tx.query<{ id: Uuid; supportGroup: string | null }>(
    `select people.id, ${current('support_group')} as "supportGroup"
       from people left join person_corrections as correction
         on correction.province_id = $1 and correction.person_id = people.id
      where people.province_id = $1 and (people.household_id = $2 or (people.id = $2 and people.household_id is null))
        and not exists (select from held_links as link where link.province_id = $1 and link.person_id = people.id)
      group by people.province_id, people.id order by people.birth_date, people.id`,
    [tx.provinceId, householdId],
  );
  return rows;
}
