import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import { IN_CASH, type PaymentMade } from '#register/payment.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import type { Database } from '#server/database/connect.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { deskIn, type Workplace } from './officers.ts';
import { BAC_KAN, payment } from './register.ts';

/** A desk at which somebody of that name works. */
export function deskNamed(db: Database, name: string, role: OfficeRole = 'collector', place: Workplace = {}): Desk {
  const { provinceId, areas, actor } = deskIn(db, role, place);
  return openDesk(db, { provinceId, areas, actor: { ...actor, name, ownName: `Nông Thị ${name}` } });
}

/** What is paid at a desk. */
interface Paid {
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
  { scheme = 'vsi', reverses = null, by = IN_CASH, fromMonth = '2020-01', ...given }: Paid,
): Promise<Uuid> {
  const id = uuid(randomUUID());
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
