import { type Uuid, uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { peopleByCode } from './people.ts';

/** The numbers of a person as they are corrected. Only here they are read for people's eyes. */
export interface PersonNumbers {
  siCode: string | null;
  citizenId: string | null;
  phone: string | null;
}

const newest = (column: string): string =>
  `coalesce((select correction.${column} from person_corrections as correction
              where correction.province_id = $1 and correction.person_id = people.id and correction.${column} is not null
              order by correction.recorded_at desc, correction.id desc limit 1), people.${column})`;

/** The numbers of people by their ids. */
export async function numbersOf(tx: Transaction, ids: readonly Uuid[]): Promise<Map<Uuid, PersonNumbers>> {
  const { rows } = await tx.query<PersonNumbers & { id: Uuid }>(
    `select id, ${newest('si_code')} as "siCode", ${newest('citizen_id')} as "citizenId", ${newest('phone')} as phone
       from people where province_id = $1 and id = any ($2)`,
    [tx.provinceId, ids],
  );
  return new Map(rows.map(({ id, ...numbers }) => [uuid(id), numbers]));
}

/** Numbers that were corrected away, by the fact that corrected them, the oldest first. */
export interface FormerNumbers extends PersonNumbers {
  correctionId: Uuid;
}

/** What each correction of a person says of the numbers. */
export async function correctedNumbersOf(tx: Transaction, personId: Uuid): Promise<FormerNumbers[]> {
  const { rows } = await tx.query<FormerNumbers>(
    `select id as "correctionId", si_code as "siCode", citizen_id as "citizenId", phone
       from person_corrections where province_id = $1 and person_id = $2 order by recorded_at, id`,
    [tx.provinceId, personId],
  );
  return rows;
}

/** The numbers that were recorded first. */
export async function firstNumbersOf(tx: Transaction, personId: Uuid): Promise<PersonNumbers | undefined> {
  const { rows } = await tx.query<PersonNumbers>(
    `select si_code as "siCode", citizen_id as "citizenId", phone from people where province_id = $1 and id = $2`,
    [tx.provinceId, personId],
  );
  return rows[0];
}

/** Who has, or had before a correction, one of these SI codes or citizen numbers. */
export async function peopleWithCodes(tx: Transaction, codes: readonly string[]): Promise<Uuid[]> {
  const found = await peopleByCode(tx, codes);
  return [...new Set(codes.flatMap((code) => (found.get(code) ?? []).map(({ id }) => id)))];
}

/** Who has a telephone number, written from 0 on. */
export async function peopleWithPhone(tx: Transaction, phone: string): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>('select people_with_phone($1) as id', [phone]);
  return rows.map(({ id }) => id);
}

/** Whose SI code or citizen number ends in these four digits. */
export async function peopleEndingIn(tx: Transaction, digits: string, most: number): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>('select people_ending_in($1, $2) as id', [digits, most]);
  return rows.map(({ id }) => id);
}
