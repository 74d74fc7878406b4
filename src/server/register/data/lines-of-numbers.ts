import type { Uuid } from '#base/ids.ts';
import type { ProvinceId, Queryable, Transaction } from '#server/database/connect.ts';
import type { SealedNumber } from '#server/keys/number-keys.ts';
import { type SealedJson, sealedJson } from './sealed-numbers.ts';

/** The tables whose lines hold numbers. */
export const WITH_NUMBERS = ['people', 'person_corrections'] as const;
export type WithNumbers = (typeof WITH_NUMBERS)[number];

/** A line with numbers in the open, as registers had them before migrations/0028_sealed_numbers.sql. */
export interface OpenNumbers {
  provinceId: ProvinceId;
  id: Uuid;
  citizen: string | null;
  phone: string | null;
}

/** The next lines with numbers in the open, some at once. */
export async function openNumbersIn(tx: Queryable, table: WithNumbers, most: number): Promise<OpenNumbers[]> {
  const { rows } = await tx.query<OpenNumbers>(
    `select province_id as "provinceId", id, citizen_id as citizen, phone from ${table}
      where num_nonnulls(citizen_id, phone) > 0 limit $1`,
    [most],
  );
  return rows;
}

/** What takes the place of the numbers of a line. */
export interface LineOfNumbers {
  id: Uuid;
  citizen: { sealed: Buffer; index: Buffer; end: Buffer } | null;
  phone: { sealed: Buffer; index: Buffer } | null;
}

/** Puts sealed numbers in the place of open ones. */
export async function sealLines(
  tx: Queryable,
  table: WithNumbers,
  { provinceId, version, lines }: { provinceId: ProvinceId; version: number; lines: readonly LineOfNumbers[] },
): Promise<void> {
  await tx.query(
    `update ${table} set citizen_id = null, phone = null, key_version = $2,
            citizen_sealed = given.citizen_sealed, citizen_index = given.citizen_index, citizen_end = given.citizen_end,
            phone_sealed = given.phone_sealed, phone_index = given.phone_index
       from unnest($3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[])
              as given (id, citizen_sealed, citizen_index, citizen_end, phone_sealed, phone_index)
      where ${table}.province_id = $1 and ${table}.id = given.id`,
    [
      provinceId,
      version,
      lines.map(({ id }) => id),
      lines.map(({ citizen }) => citizen?.sealed ?? null),
      lines.map(({ citizen }) => citizen?.index ?? null),
      lines.map(({ citizen }) => citizen?.end ?? null),
      lines.map(({ phone }) => phone?.sealed ?? null),
      lines.map(({ phone }) => phone?.index ?? null),
    ],
  );
}

/** A line with its sealed numbers. */
export interface SealedLine {
  id: Uuid;
  citizen: SealedJson | null;
  phone: SealedJson | null;
  email: SealedJson | null;
  citizenIndex: Buffer | null;
  phoneIndex: Buffer | null;
  emailIndex: Buffer | null;
}

/** The next lines that are sealed with a key before a version, some at once; nobody else changes them meanwhile. */
export async function linesSealedBefore(
  tx: Transaction,
  table: WithNumbers,
  { version, most }: { version: number; most: number },
): Promise<SealedLine[]> {
  const { rows } = await tx.query<SealedLine>(
    `${SEALED_LINES(table)} where province_id = $1 and key_version < $2 limit $3 for update`,
    [tx.provinceId, version, most],
  );
  return rows;
}

/** The next lines with sealed numbers after an id, in order. */
export async function linesAfter(
  tx: Transaction,
  table: WithNumbers,
  { after, most }: { after: string; most: number },
): Promise<SealedLine[]> {
  const { rows } = await tx.query<SealedLine>(
    `${SEALED_LINES(table)} where province_id = $1 and id > $2 and key_version is not null order by id limit $3`,
    [tx.provinceId, after, most],
  );
  return rows;
}

const SEALED_LINES = (table: WithNumbers): string =>
  `select id, ${sealedJson('citizen', table)} as citizen, ${sealedJson('phone', table)} as phone,
          ${sealedJson('email', table)} as email, citizen_index as "citizenIndex", phone_index as "phoneIndex",
          email_index as "emailIndex" from ${table}`;

/** The numbers of a line, sealed again. */
export type ResealedLine = { id: Uuid } & Record<SealedNumber, Buffer | null>;

/** Puts numbers that were sealed again in the place of those before: what they say and how they are found stays. */
export async function resealLines(
  tx: Transaction,
  table: WithNumbers,
  { version, lines }: { version: number; lines: readonly ResealedLine[] },
): Promise<void> {
  await tx.query(
    `update ${table} set key_version = $2, citizen_sealed = given.citizen, phone_sealed = given.phone,
            email_sealed = given.email
       from unnest($3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[]) as given (id, citizen, phone, email)
      where ${table}.province_id = $1 and ${table}.id = given.id`,
    [
      tx.provinceId,
      version,
      lines.map(({ id }) => id),
      lines.map(({ citizen }) => citizen),
      lines.map(({ phone }) => phone),
      lines.map(({ email }) => email),
    ],
  );
}

/** How many lines are sealed with each version. */
export async function linesByVersion(tx: Transaction): Promise<Map<number, number>> {
  const { rows } = await tx.query<{ version: number; lines: number }>(
    `select version, sum(lines)::int as lines from (
       ${WITH_NUMBERS.map(
         (table) => `select key_version as version, count(*) as lines from ${table}
          where province_id = $1 and key_version is not null group by 1`,
       ).join(' union all ')}) as each group by 1`,
    [tx.provinceId],
  );
  return new Map(rows.map(({ version, lines }) => [version, lines]));
}
