import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { addDays, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, monthOf } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { correctContribution } from '#server/register/collecting/correct-contribution.ts';
import { attributeEnrolment } from '#server/register/enrolling/attribute-enrolment.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const TODAY = dayInVietNam(new Date());
const NEXT = addMonths(monthOf(TODAY), 1);
const MONTH = 264_000;

onEveryDatabase('who holds a participant', (of) => {
  let here: number;
  let mai: Desk;
  let officer: Desk;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    mai = deskNamed(of.db, 'Mai');
    officer = deskNamed(of.db, 'Lan', 'officer');
  });
  const newId = (): Uuid => uuid(randomUUID());
  const somebody = async (): Promise<Uuid> => {
    const people = [{ name: 'Lý Thị Mẩy', areaId: here, birthDate: '1985' }];
    const [personId] = await of.db.asOwner((tx) => addNamedPeople(tx, people));
    return personId ?? assert.fail();
  };
  /** Who recorded each of somebody’s facts at a desk, in their order. */
  const recordsOf = async (personId: Uuid): Promise<string[]> => {
    const { rows } = await deskOf(of.db).readPeople((tx) =>
      tx.query<{ told: string }>(
        `select concat_ws(' ', organisation, collector, scheme, since) as told from desk_records
          where province_id = $1 and person_id = $2 order by recorded_at, fact_id`,
        [BAC_KAN, personId],
      ),
    );
    return rows.map(({ told }) => told);
  };
  const collect = async (desk: Desk, personId: Uuid): Promise<Uuid> => {
    const asked = { personId, income: 1_500_000, method: '3', fromMonth: NEXT, paidOn: TODAY } as const;
    const money = { id: newId(), shown: 3 * MONTH, receipt: null, receiptNo: null, notedAt: null, ...IN_CASH };
    assert.ok((await collectContribution(desk, { ...asked, ...money }, TODAY)).ok);
    return money.id;
  };

  it('is the organisation of whoever takes a payment; the SI office and the machine hold nobody', async () => {
    const personId = await somebody();
    await collect(mai, personId);
    assert.deepEqual(await recordsOf(personId), [`${POST_OFFICE} Mai vsi ${TODAY}`]);
    const another = await somebody();
    await collect(officer, another);
    assert.deepEqual(await recordsOf(another), []);
  });

  it('stays the same where an officer corrects the payment', async () => {
    const personId = await somebody();
    const contributionId = await collect(mai, personId);
    const right = { is: 'corrected', income: 1_500_000, method: '6', fromMonth: NEXT } as const;
    const money = { id: newId(), shown: 3 * MONTH, receipt: null, notedAt: null, ...IN_CASH };
    const asked = { personId, contributionId, right, reason: 'ghi nhầm', ...money };
    assert.ok((await correctContribution(officer, asked, TODAY)).ok);
    const held = `${POST_OFFICE} Mai vsi ${TODAY}`;
    assert.deepEqual(await recordsOf(personId), [held, held]);
  });

  it('holds from the day of an enrolment, also where an officer owes it to another channel', async () => {
    const personId = await somebody();
    const [id, enrolledOn] = [newId(), addDays(TODAY, -3)];
    const how = { channel: 'visit', activityCode: null, agentCode: null } as const;
    assert.ok((await recordEnrolment(mai, { id, personId, scheme: 'hhi', enrolledOn, ...how }, TODAY)).ok);
    const moved = { id: newId(), personId, enrolmentId: id, reason: 'ghi nhầm', ...how, channel: 'walk-in' } as const;
    assert.ok((await attributeEnrolment(officer, moved, TODAY)).ok);
    const held = `${POST_OFFICE} Mai hhi ${enrolledOn}`;
    assert.deepEqual(await recordsOf(personId), [held, held]);
  });
});
