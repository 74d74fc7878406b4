import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, monthOf } from '#base/months.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { IncidentChange, PersonTexts } from '#register/incident.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { listClosings } from '#server/closings/list-closings.ts';
import type { Database } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openIncident } from '#server/incidents/open-incident.ts';
import { settleIncident } from '#server/incidents/settle-incident.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { reverseContribution } from '#server/register/collecting/reverse-contribution.ts';
import { deskNamed } from '../support/closings.ts';
import type { TestDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

export const TODAY: Day = dayInVietNam(new Date());
export const NEXT = addMonths(monthOf(TODAY), 1);
/** A month of the lowest income of 2026, as a member of no supported group pays it. */
export const MONTH_OF_LAW = 264_000;
export const newId = (): Uuid => uuid(randomUUID());
export const kinds = (answer: Result<unknown, readonly Problem[]>): unknown =>
  answer.ok ? answer.value : answer.error.map(({ kind }) => kind);

export const CANCELLED = { is: 'cancelled' } as const satisfies IncidentChange;
/** Paid for by that method from the next month on. */
export const corrected = (method: '1' | '3' | '6' | '12', income = 1_500_000): IncidentChange => ({
  ...{ is: 'corrected', income, method, months: null, monthsElsewhere: 0, fromMonth: NEXT },
});
export const person = (texts: Partial<PersonTexts>): IncidentChange => ({
  ...{ is: 'person', fullName: null, siCode: null, birthDate: null, sex: null, ...texts },
});

/** What a collector holds. */
export const heldBy = async (db: Database, { actor }: Desk): Promise<number> =>
  (await listClosings(deskOf(db), { limit: 50, offset: 0 })).held.find(({ collector }) => collector === actor.name)
    ?.held ?? 0;

/** The post office with a collector and a manager, another organisation, the SI office, and people who pay. */
export type IncidentPlace = Awaited<ReturnType<typeof incidentPlace>>;

export async function incidentPlace({ db }: TestDatabase) {
  const here = await db.asOwner(async (tx) => {
    await openRegister(tx);
    return (await twoCommunes(tx))[0];
  });
  await addOrganisations(db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
  const [mai, manager] = [deskNamed(db, 'Mai'), deskNamed(db, 'Quý', 'manager')];
  let receipt = 0;
  /** Somebody who has paid for three months from the next one on. */
  const payer = async (desk = mai): Promise<{ personId: Uuid; id: Uuid }> => {
    const [personId = assert.fail()] = await db.asOwner((tx) =>
      addNamedPeople(tx, [{ name: 'Lý Thị Mẩy', areaId: here, birthDate: '1985' }]),
    );
    receipt += 1;
    const asked = { personId, income: 1_500_000, method: '3', fromMonth: NEXT, paidOn: TODAY } as const;
    const how = { receipt: null, receiptNo: `AA/26 ${1_000 + receipt}`, notedAt: null, ...IN_CASH };
    const money = { id: newId(), shown: 3 * MONTH_OF_LAW, ...how };
    assert.ok((await collectContribution(desk, { ...asked, ...money }, TODAY)).ok);
    return { personId, id: money.id };
  };
  const open = async (contributionId: Uuid, change: IncidentChange, { id = newId(), desk = mai } = {}) => {
    const asked = { change, reason: 'hộ đổi ý', papers: 'đơn của hộ' };
    return kinds(await openIncident(desk, { id, contributionId, ...asked }, TODAY));
  };
  const settle = async (incidentId: Uuid, { desk = manager, version = 1, shown = 0 } = {}) =>
    kinds(await settleIncident(desk, { incidentId, version, shown, receipt: null, ...IN_CASH }, TODAY));
  const reverse = async ({ personId, id }: { personId: Uuid; id: Uuid }) =>
    kinds(
      await reverseContribution(mai, personId, { id: newId(), contributionId: id, reason: 'ghi nhầm', notedAt: null }),
    );
  return {
    ...{ mai, manager, payer, open, settle, reverse },
    officer: deskNamed(db, 'Hoà', 'officer'),
    union: deskNamed(db, 'Thoa', 'manager', { organisation: WOMENS_UNION }),
    auditor: deskIn(db, 'auditor'),
  };
}
