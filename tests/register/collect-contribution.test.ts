import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { IN_CASH } from '#register/payment.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { type AskedPayment, quoteContribution } from '#server/register/collecting/quote-contribution.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const TODAY = day('2026-11-26');

onEveryDatabase('a payment at the desk', (of) => {
  const people = {} as Record<'mai' | 'poor' | 'child' | 'long', Uuid>;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [here] = await twoCommunes(tx);
      const [mai, poor, child, long] = await addNamedPeople(tx, [
        { name: 'Nông Thị Mai', areaId: here, birthDate: '1985-05' },
        { name: 'Lý Văn Nghèo', areaId: here, birthDate: '1985' },
        { name: 'Hà Thị Nhỏ', areaId: here, birthDate: '2011-12-01' },
        { name: 'Ma Văn Lâu', areaId: here, birthDate: '1970' },
      ]);
      assert.ok(mai && poor && child && long);
      Object.assign(people, { mai, poor, child, long });
      await tx.query(`update people set support_group = 'poor' where id = $1`, [poor]);
    });
    for (const year of [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]) {
      const paid = { scheme: 'vsi', fromMonth: month(`${year}-01`), months: 12, paidOn: day(`${year}-01-10`) } as const;
      const given = { ...payment({ ...paid, id: uuid(randomUUID()), reverses: null }), stateSupport: 33_000 * 12 };
      assert.ok((await recordContribution(deskOf(of.db), people.long, given)).ok);
    }
  });

  const asked = (given: Partial<AskedPayment> = {}): AskedPayment => ({
    ...{ personId: people.mai, income: 1_500_000, method: '3', fromMonth: month('2026-11'), paidOn: TODAY },
    ...given,
  });
  const quote = async (given: Partial<AskedPayment> = {}, today: Day = TODAY) => {
    const answer = await quoteContribution(deskOf(of.db), asked(given), today);
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const collect = (given: Partial<AskedPayment> & { id?: Uuid; shown?: number }, desk = deskOf(of.db)) => {
    const { id = uuid(randomUUID()), shown = 792_000, ...about } = given;
    return collectContribution(
      desk,
      { ...asked(about), id, shown, receipt: null, receiptNo: null, notedAt: null, ...IN_CASH },
      TODAY,
    );
  };

  it('costs what the law of its day says, with the State’s support of the group of the person', async () => {
    const of3 = { income: 1_500_000, fromMonth: '2026-11', until: '2027-01', months: 3, gross: 990_000 };
    assert.deepEqual(await quote(), {
      ...{ ...of3, paid: 792_000, stateSupport: 198_000, localSupport: 0, otherSupport: 0, group: 'other' },
      ...{ monthsSupported: 0, isLocalKnown: false, deadline: '2027-01-31' },
    });
    const poor = await quote({ personId: people.poor });
    assert.ok('stateSupport' in poor);
    assert.deepEqual([poor.group, poor.stateSupport, poor.paid], ['poor', 495_000, 495_000]);
  });

  it('is supported by the group as it was corrected last', async () => {
    const correct = (group: string) =>
      of.db.asOwner((tx) =>
        tx.query(
          `insert into person_corrections (province_id, id, person_id, support_group, reason) values ($1, $2, $3, $4, 'sổ hộ nghèo năm mới')`,
          [BAC_KAN, randomUUID(), people.poor, group],
        ),
      );
    for (const [group, support] of [
      ['near_poor', 396_000],
      ['poor', 495_000],
    ] as const) {
      await correct(group);
      const corrected = await quote({ personId: people.poor });
      assert.ok('stateSupport' in corrected);
      assert.deepEqual([corrected.group, corrected.stateSupport], [group, support]);
    }
  });

  it('is supported for no more than ten years, whatever was paid before', async () => {
    const long = await quote({ personId: people.long });
    assert.ok('stateSupport' in long);
    assert.deepEqual([long.monthsSupported, long.stateSupport, long.paid], [120, 0, 990_000]);
  });

  it('is refused with every reason at once: an income below the floor, a child, a month that is paid, a deadline, a day to come', async () => {
    assert.deepEqual(await quote({ income: 1_499_999 }), ['law-refuses income']);
    assert.deepEqual(await quote({ personId: people.child, income: 1 }), ['law-refuses income', 'law-refuses paidOn']);
    assert.deepEqual(await quote({ personId: people.long, method: '12', fromMonth: month('2024-12') }), [
      'months-paid fromMonth',
      'deadline-over fromMonth',
    ]);
    assert.deepEqual(await quote({ method: '1', fromMonth: month('2026-10') }), ['deadline-over fromMonth']);
    assert.deepEqual(await quote({ paidOn: day('2026-11-27') }), ['paid-to-come paidOn']);
    assert.deepEqual(await quote({ personId: uuid(randomUUID()) }), ['person-not-found']);
  });

  it('is recorded at the price that was shown, once however often it is sent, and its months are paid then', async () => {
    const id = uuid(randomUUID());
    const desk = deskIn(of.db, 'collector');
    const wrong = await collect({ id, shown: 791_999 }, desk);
    assert.deepEqual(wrong.ok || wrong.error.map(({ kind, facts }) => [kind, facts]), [
      ['price-is-other', { shown: 791_999, price: 792_000 }],
    ]);
    const first = await collect({ id }, desk);
    assert.deepEqual(first.ok && first.value.outcome, 'recorded');
    const again = await Promise.all([collect({ id }, desk), collect({ id }, desk)]);
    for (const each of again) assert.deepEqual(each.ok && each.value.outcome, 'unchanged');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select months, paid::int, state_support::int as support, agent_code as agent, looks_after as organisation
           from contributions join recordings on recordings.id = recording and recordings.province_id = contributions.province_id
          where person_id = $1`,
        [people.mai],
      ),
    );
    assert.deepEqual(rows, [{ months: 3, paid: 792_000, support: 198_000, agent: null, organisation: 'BD-06' }]);
    assert.deepEqual(await quote({ method: '1', fromMonth: month('2027-01') }), ['months-paid fromMonth']);
    const next = await quote({ method: '1', fromMonth: month('2027-02') });
    assert.ok('paid' in next && next.paid === 264_000);
    assert.ok((await verifyRegister(deskOf(of.db))).every(({ differences }) => differences === 0));
  });

  it('is taken once where two desks take it at the same moment', async () => {
    const given = { method: '1', fromMonth: month('2027-03'), shown: 264_000 } as const;
    const both = await Promise.all([collect(given), collect(given), collect(given)]);
    assert.deepEqual(
      both.map((each) => (each.ok ? each.value.outcome : each.error.map(({ kind }) => kind).join())).toSorted(),
      ['months-paid', 'months-paid', 'recorded'],
    );
  });

  it('is free again once it was taken back', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: Uuid }>('select id from contributions where person_id = $1 and months = 3', [people.mai]),
    );
    const given = { scheme: 'vsi', fromMonth: month('2026-11'), months: 3, paidOn: TODAY } as const;
    const reversal = payment({ ...given, id: uuid(randomUUID()), reverses: rows[0]?.id ?? null });
    assert.ok((await recordContribution(deskOf(of.db), people.mai, reversal)).ok);
    const once = await quote();
    assert.ok('paid' in once && once.monthsSupported === 1, 'that of March alone');
  });
});
