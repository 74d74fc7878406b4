import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type NumberKeys, numberKeys } from '#server/keys/number-keys.ts';
import { comparedNumber } from '#server/keys/seal-part.ts';
import { peopleByCode } from './people.ts';
import { openNumber, type SealedJson, sealedJson } from './sealed-numbers.ts';

/** The numbers of a person as they are corrected. Only here they are read for people's eyes. */
export interface PersonNumbers {
  siCode: string | null;
  citizenId: string | null;
  phone: string | null;
  /** An address of e-mail, which is sealed like a number. */
  email: string | null;
}

/** Of whoever has none. */
export const NO_NUMBERS: PersonNumbers = { siCode: null, citizenId: null, phone: null, email: null };

/** Numbers as they lie in the database. */
interface SealedNumbers {
  siCode: string | null;
  citizen: SealedJson | null;
  phone: SealedJson | null;
  email: SealedJson | null;
}

const newest = (value: (line: string) => string): string =>
  `coalesce((select ${value('correction')} from person_corrections as correction
              where correction.province_id = $1 and correction.person_id = people.id and ${value('correction')} is not null
              order by correction.recorded_at desc, correction.id desc limit 1), ${value('people')})`;

const opened = (keys: NumberKeys | null, { siCode, citizen, phone, email }: SealedNumbers): PersonNumbers => ({
  siCode,
  citizenId: openNumber(keys, 'citizen', citizen),
  phone: openNumber(keys, 'phone', phone),
  email: openNumber(keys, 'email', email),
});

/** The numbers of people by their ids. */
export async function numbersOf(tx: Transaction, ids: readonly Uuid[]): Promise<Map<Uuid, PersonNumbers>> {
  const { rows } = await tx.query<SealedNumbers & { id: Uuid }>(
    `select id, ${newest((line) => `${line}.si_code`)} as "siCode",
            ${newest((line) => sealedJson('citizen', line))} as citizen, ${newest((line) => sealedJson('phone', line))} as phone,
            ${newest((line) => sealedJson('email', line))} as email
       from people where province_id = $1 and id = any ($2)`,
    [tx.provinceId, ids],
  );
  const keys = await numberKeys(tx);
  return new Map(rows.map(({ id, ...numbers }) => [id, opened(keys, numbers)]));
}

/** Numbers that were corrected away, by the fact that corrected them, the oldest first. */
export interface FormerNumbers extends PersonNumbers {
  correctionId: Uuid;
}

/** What each correction of a person says of the numbers. */
export async function correctedNumbersOf(tx: Transaction, personId: Uuid): Promise<FormerNumbers[]> {
  const { rows } = await tx.query<SealedNumbers & { correctionId: Uuid }>(
    `select id as "correctionId", si_code as "siCode", ${sealedJson('citizen', 'correction')} as citizen,
            ${sealedJson('phone', 'correction')} as phone, ${sealedJson('email', 'correction')} as email
       from person_corrections as correction where province_id = $1 and person_id = $2 order by recorded_at, id`,
    [tx.provinceId, personId],
  );
  const keys = await numberKeys(tx);
  return rows.map(({ correctionId, ...numbers }) => ({ correctionId, ...opened(keys, numbers) }));
}

/** The numbers that were recorded first. */
export async function firstNumbersOf(tx: Transaction, personId: Uuid): Promise<PersonNumbers | undefined> {
  const { rows } = await tx.query<SealedNumbers>(
    `select si_code as "siCode", ${sealedJson('citizen', 'people')} as citizen, ${sealedJson('phone', 'people')} as phone,
            ${sealedJson('email', 'people')} as email
       from people where province_id = $1 and id = $2`,
    [tx.provinceId, personId],
  );
  const keys = await numberKeys(tx);
  return rows[0] && opened(keys, rows[0]);
}

/** Who has, or had before a correction, one of these SI codes or citizen numbers. */
export async function peopleWithCodes(tx: Transaction, codes: readonly string[]): Promise<Uuid[]> {
  const found = await peopleByCode(tx, codes);
  return [...new Set(codes.flatMap((code) => (found.get(code) ?? []).map(({ id }) => id)))];
}

/** Who has a telephone number, written from 0 on. */
export async function peopleWithPhone(tx: Transaction, phone: string): Promise<Uuid[]> {
  const keys = await numberKeys(tx);
  if (keys === null) return [];
  const { rows } = await tx.query<{ id: Uuid }>('select people_with_phone($1) as id', [keys.index('phone', phone)]);
  return rows.map(({ id }) => id);
}

/** Who has an address of e-mail, or had it before a correction. */
export async function peopleWithEmail(tx: Transaction, email: string, most: number): Promise<Uuid[]> {
  const keys = await numberKeys(tx);
  if (keys === null) return [];
  const digest = keys.index('email', comparedNumber('email', email));
  const { rows } = await tx.query<{ id: Uuid }>('select people_with_email($1, $2) as id', [digest, most]);
  return rows.map(({ id }) => id);
}

/** Whose SI code or citizen number ends in these four digits. */
export async function peopleEndingIn(tx: Transaction, digits: string, most: number): Promise<Uuid[]> {
  const keys = await numberKeys(tx);
  const { rows } = await tx.query<{ id: Uuid }>('select people_ending_in($1, $2, $3) as id', [
    digits,
    keys?.end(digits) ?? null,
    most,
  ]);
  return rows.map(({ id }) => id);
}
