import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import { IN_CASH, type PaymentMade } from '#register/money/payment.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import type { Database } from '#server/database/connect.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { deskIn, POST_OFFICE, type Workplace } from './officers.ts';
import { BAC_KAN, payment } from './register.ts';

/** A desk at which somebody of that name works. */
export function deskNamed(db: Database, name: string, role: OfficeRole = 'collector', place: Workplace = {}): Desk {
  const { provinceId, areas, actor } = deskIn(db, role, place);
  return openDesk(db, { provinceId, areas, actor: { ...actor, name, ownName: `Nông Thị ${name}` } });
}

/** What is paid at a desk. */
interface Paid {
  id?: Uuid;
  paid: number;
  /** Without one the first of 2020. */
  fromMonth?: string;
  scheme?: Scheme;
  receiptNo?: string | null;
  reverses?: Uuid | null;
  /** How the money came. */
  by?: Pick<PaymentMade, 'means' | 'payer'>;
}

/** Records at a desk what a person pays, or what is taken back of it, and answers its id. */
export async function pay(
  desk: Desk,
  personId: Uuid,
  { id = uuid(randomUUID()), scheme = 'vsi', reverses = null, by = IN_CASH, fromMonth = '2020-01', ...given }: Paid,
): Promise<Uuid> {
  const about = { id, scheme, fromMonth: month(fromMonth), months: 1, paidOn: day(`${fromMonth}-10`), reverses };
  const how = { payment: { id, ...by, payerName: by.payer === 'other' ? 'Hội Phụ nữ' : null } };
  const recorded = await recordContribution(desk, personId, { ...payment(about), receiptNo: null, ...given }, how);
  assert.deepEqual(recorded, { ok: true, value: 'recorded' });
  return id;
}

/** Closes the day of an account that has taken a payment which is there already, and answers the id of the closing. */
export async function addClosing(db: Database, contributionId: Uuid, account: string): Promise<Uuid> {
  const desk = deskNamed(db, account);
  await db.asOwner((tx) =>
    tx.query(
      `insert into money_taken (province_id, contribution_id, collector, collector_name, organisation, scheme, amount, recorded_at, payment_id)
       select province_id, id, $3, 'Nông Thị Thu', $4, scheme, paid, recorded_at, id from contributions where province_id = $1 and id = $2`,
      [BAC_KAN, contributionId, account, desk.actor.organisation],
    ),
  );
  const id = uuid(randomUUID());
  assert.deepEqual(await makeClosing(desk, { id, of: null }), { ok: true, value: 'recorded' });
  return id;
}

/** Enters a slip with the money of a closing that is there already, and a line of a statement in suspense; answers their ids. */
export async function addDeposit(db: Database, closing: Uuid): Promise<{ deposit: string; line: string }> {
  const [deposit, statement, line] = [randomUUID(), randomUUID(), randomUUID()];
  await db.asOwner(async (tx) => {
    await tx.query(
      `insert into deposits (province_id, id, organisation, scheme, year, deposit_no, deposited_on, amount, reference, recorded_by, recorded_by_name)
       values ($1, $2::uuid, $3, 'vsi', 2026, 1, '2026-11-26', 138600, $2::uuid::text, 'thu', 'Nông Thị Thu')`,
      [BAC_KAN, deposit, POST_OFFICE],
    );
    await tx.query('insert into deposit_closings (province_id, deposit_id, closing_id) values ($1, $2, $3)', [
      BAC_KAN,
      deposit,
      closing,
    ]);
    await tx.query(
      `insert into bank_statements (province_id, id, organisation, bank_bin, account_no, first_day, last_day, recorded_by, recorded_by_name)
       values ($1, $2, $3, '970436', '1017595600', '2026-11-26', '2026-11-26', 'thu', 'Nông Thị Thu')`,
      [BAC_KAN, statement, POST_OFFICE],
    );
    await tx.query(
      `insert into bank_lines (province_id, id, statement_id, identity, booked_on, amount, remittance)
       values ($1, $2::uuid, $3, $2::uuid::text, '2026-11-26', 264000, 'chuyen tien')`,
      [BAC_KAN, line, statement],
    );
  });
  return { deposit, line };
}
