import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { PEOPLE_KINDS } from '#seeds/province.ts';
import type { Database, Queryable } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { contributionCollect, contributionQuote } from '#server/register/operations.ts';
import { withFiles } from './files.ts';
import { benchHolders } from './holders.ts';
import { importInProcess } from './import.ts';
import { pickPeople } from './pick-people.ts';
import { pickNamed, searchAs } from './search.ts';
import { median, timesOf, told } from './times.ts';

const PAYMENTS = 500;
const AT_ONCE = 50;
const NOW = new Date('2022-03-10T03:00:00Z');
const DAY = day('2022-03-10');
const MONTH = month('2022-03');

/**
 * Work at a desk among that many people: a payment through its operation beside the same rows inserted by hand, payments of 50 desks
 * at once, the one box of search, and the period table by organisation. Prints times and ratios.
 */
export const benchOffice = (db: Database, dataDir: string, people: number): Promise<void> =>
  withFiles(db, people, async (files, desk) => {
    for (const kind of PEOPLE_KINDS) await importInProcess(kind, files[kind], dataDir);
    await benchPayments(db, desk);
    await searchAs(desk, await pickNamed(desk));
    await benchHolders(db, desk);
  });

async function benchPayments(db: Database, desk: Desk): Promise<void> {
  const payments: Payment[] = [];
  for (const person of await pickPeople(desk, PAYMENTS * 3)) {
    const payment = await priced(desk, person);
    if (payment && payments.length < PAYMENTS * 2) payments.push(payment);
  }
  const before = await marks(db, desk);
  const single = await timesOf(payments.slice(0, PAYMENTS), 1, (payment) => collect(desk, payment));
  const byHand = await insertByHand(db, desk, before);
  const ratio = (median(single) / median(byHand)).toFixed(1);
  console.log(`a payment through its operation: ${told(single)}`);
  console.log(`the same rows inserted by hand: ${told(byHand)}; the operation takes ${ratio} times as long`);
  const many = await timesOf(payments.slice(PAYMENTS), AT_ONCE, (payment) => collect(desk, payment));
  console.log(`payments, ${AT_ONCE} at once: ${told(many)}`);
}

/** A payment whose price is known, as it stands on the page; undefined for somebody who may not pay. */
async function priced(desk: Desk, personId: Uuid) {
  const asked = { personId, income: 1_500_000, method: '1', fromMonth: MONTH, paidOn: DAY } as const;
  const how = { actor: desk.actor, desk, now: NOW };
  const quote = await perform(contributionQuote, asked, how);
  if (!quote.ok) return undefined;
  const payment = { id: uuid(randomUUID()), notedAt: null, shown: quote.value.paid, receipt: null, receiptNo: null };
  return { ...asked, ...payment };
}

async function collect(desk: Desk, payment: Payment): Promise<void> {
  const taken = await perform(contributionCollect, payment, { actor: desk.actor, desk, now: NOW });
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
}

type Payment = NonNullable<Awaited<ReturnType<typeof priced>>>;

/** What tables held before the payments: recordings and audit entries count up. */
const marks = async (db: Database, { provinceId }: Desk): Promise<{ recording: number; entry: number }> =>
  db.asOwner(async (tx) => {
    const { rows } = await tx.query<{ recording: number; entry: number }>(
      `select (select coalesce(max(id), 0) from recordings where province_id = $1)::int as recording,
              (select coalesce(max(number), 0) from audit_entries where province_id = $1)::int as entry`,
      [provinceId],
    );
    return rows[0] ?? { recording: 0, entry: 0 };
  });

const COPIED = ['recordings', 'contributions', 'money_taken', 'movements', 'audit_entries'] as const;

/** What the lines of the journal and the money of a payment add to their finest sums. */
const SUMS = {
  tallies: `insert into bare_tallies as t (province_id, scheme, area_id, kind, effective_on, recorded_on, count)
            select province_id, scheme, area_id, kind, effective_on, recorded_on, sum(count) from jsonb_populate_recordset(null::movements, $1)
             group by 1, 2, 3, 4, 5, 6
            on conflict (province_id, scheme, effective_on, area_id, kind, recorded_on) do update set count = t.count + excluded.count`,
  contribution_tallies: `insert into bare_contribution_tallies as t (province_id, scheme, area_id, paid_on, recorded_on, contributions, paid, state_support, local_support, other_support)
            select province_id, scheme, 0, paid_on, recorded_on, 1, paid, state_support, local_support, other_support
              from jsonb_populate_recordset(null::contributions, $1)
            on conflict (province_id, scheme, area_id, paid_on, recorded_on) do update set paid = t.paid + excluded.paid`,
} as const;

/** The rows of each payment once more, into tables with the same columns, checks and keys, and what they add to the finest sums: a transaction for each. */
async function insertByHand(
  db: Database,
  { provinceId }: Desk,
  before: { recording: number; entry: number },
): Promise<number[]> {
  const payments = await db.asOwner(async (tx) => {
    for (const table of [...COPIED, ...Object.keys(SUMS)]) {
      await tx.query(
        `drop table if exists bare_${table}; create table bare_${table} (like ${table} including constraints including indexes)`,
      );
    }
    return rowsOfPayments(tx, provinceId, before);
  });
  const times = await timesOf(payments, 1, (rows) =>
    db.asOwner(async (tx) => {
      for (const table of COPIED) {
        await tx.query(`insert into bare_${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
          rows[table],
        ]);
      }
      await tx.query(SUMS.tallies, [rows.movements]);
      await tx.query(SUMS.contribution_tallies, [rows.contributions]);
    }),
  );
  await db.asOwner((tx) =>
    tx.query([...COPIED, ...Object.keys(SUMS)].map((table) => `drop table bare_${table}`).join(';')),
  );
  return times;
}

/** The rows that each payment wrote, as JSON. */
async function rowsOfPayments(
  tx: Queryable,
  provinceId: number,
  { recording, entry }: { recording: number; entry: number },
): Promise<Record<(typeof COPIED)[number], string>[]> {
  const { rows } = await tx.query<Record<(typeof COPIED)[number], string>>(
    `select jsonb_build_array(to_jsonb(recordings))::text as recordings,
            (select jsonb_agg(to_jsonb(each)) from contributions as each where each.province_id = $1 and each.recording = recordings.id)::text as contributions,
            (select jsonb_agg(to_jsonb(each)) from money_taken as each join contributions as fact on fact.province_id = $1 and fact.id = each.contribution_id
              where each.province_id = $1 and fact.recording = recordings.id)::text as money_taken,
            (select coalesce(jsonb_agg(to_jsonb(each)), '[]') from movements as each where each.province_id = $1 and each.recording = recordings.id)::text as movements,
            (select jsonb_agg(to_jsonb(each)) from audit_entries as each
              where each.province_id = $1 and each.number > $3 and (each.detail->>'recording')::bigint = recordings.id)::text as audit_entries
       from recordings
      where province_id = $1 and id > $2 and exists (select from contributions where province_id = $1 and recording = recordings.id)`,
    [provinceId, recording, entry],
  );
  return rows;
}
