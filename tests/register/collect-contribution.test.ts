import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { type AskedPayment, quoteContribution } from '#server/register/collecting/quote-contribution.ts';
import { reverseContribution } from '#server/register/collecting/reverse-contribution.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const TODAY = day('2026-11-26');

onEveryDatabase('a payment at the desk', (of) => {
  const people = {} as Record<'mai' | 'poor' | 'child' | 'long' | 'old' | 'almost' | 'ahead', Uuid>;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [here] = await twoCommunes(tx);
      const [mai, poor, child, long, old, almost, ahead] = await addNamedPeople(tx, [
        { name: 'Nông Thị Mai', areaId: here, birthDate: '1985-05' },
        { name: 'Lý Văn Nghèo', areaId: here, birthDate: '1985' },
        { name: 'Hà Thị Nhỏ', areaId: here, birthDate: '2011-12-01' },
        { name: 'Ma Văn Lâu', areaId: here, birthDate: '1970' },
        { name: 'Bàn Thị Thiếu', areaId: here, birthDate: '1968-12' },
        { name: 'Đinh Thị Gần', areaId: here, birthDate: '1980' },
        { name: 'Phùng Thị Xa', areaId: here, birthDate: '1980' },
      ]);
      assert.ok(mai && poor && child && long && old && almost && ahead);
      Object.assign(people, { mai, poor, child, long, old, almost, ahead });
      await tx.query(`update people set sex = 'female' where id = $1`, [old]);
      await tx.query(`update people set support_group = 'poor' where id = $1`, [poor]);
    });
    for (const year of [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]) {
      const paid = { scheme: 'vsi', fromMonth: month(`${year}-01`), months: 12, paidOn: day(`${year}-01-10`) } as const;
      for (const [person, months] of [
        [people.long, 12],
        [people.old, 12],
        [people.almost, year === 2024 ? 11 : 12],
      ] as const) {
        const given = { ...payment({ ...paid, months, id: uuid(randomUUID()), reverses: null }), stateSupport: 33_000 };
        assert.ok((await recordContribution(deskOf(of.db), person, given)).ok);
      }
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

  it('is supported for the last of ten years once, where two months are paid at the same moment', async () => {
    const month1 = { personId: people.almost, method: '1', shown: 264_000 } as const;
    const both = await Promise.all(
      [month('2026-11'), month('2026-12')].map((fromMonth) => collect({ ...month1, fromMonth })),
    );
    assert.deepEqual(
      both.map((each) => (each.ok ? each.value.outcome : each.error.map(({ kind }) => kind).join())).toSorted(),
      ['price-is-other', 'recorded'],
    );
  });

  describe('paid once for years in advance', () => {
    const about = { method: 'advance', fromMonth: month('2025-09'), paidOn: day('2025-08-10') } as const;

    it('costs less than month by month, and is recorded for all of them', async () => {
      const price = await quote({ personId: people.ahead, ...about, months: 24 });
      assert.ok('paid' in price);
      assert.deepEqual(
        [price.gross, price.stateSupport, price.paid, price.until, price.deadline],
        [7_599_149, 24 * 66_000, 6_015_149, '2027-08', null],
      );
      const id = uuid(randomUUID());
      const taken = await collect({ personId: people.ahead, ...about, months: 24, id, shown: price.paid });
      assert.deepEqual(taken.ok && taken.value.outcome, 'recorded');
      const undone = { id: uuid(randomUUID()), contributionId: id, reason: 'ghi nhầm người', notedAt: null };
      assert.ok((await reverseContribution(deskOf(of.db), people.ahead, undone)).ok);
    });

    it('is refused without its months, for parts of a year, for more than the law has, and where a rate is not known', async () => {
      assert.deepEqual(await quote(about), ['months-unsaid months']);
      assert.deepEqual(await quote({ ...about, months: 12 }), ['law-refuses months']);
      assert.deepEqual(await quote({ ...about, months: 30 }), ['law-refuses months']);
      assert.deepEqual(await quote({ ...about, months: 60 }).then((price) => 'paid' in price), true);
      assert.deepEqual(await quote({ ...about, months: 72 }), ['law-refuses months']);
      const known = { ...about, personId: people.long, months: 24, fromMonth: month('2024-12') };
      assert.deepEqual(await quote(known), ['months-paid fromMonth']);
      assert.deepEqual(await quote({ ...about, months: 24, paidOn: day('2024-08-10') }), ['law-refuses income']);
    });
  });

  describe('paid once for missing time', () => {
    const about = { method: 'missing', fromMonth: month('2025-08'), paidOn: day('2025-08-10') } as const;
    const old = (given: Partial<AskedPayment>) => quote({ personId: people.old, ...about, ...given });

    it('costs what is lacking of fifteen years, with interest, from the month before the age is reached', async () => {
      const price = await old({ months: 60, paidOn: day('2025-07-01') });
      assert.ok('paid' in price);
      assert.deepEqual([price.gross, price.paid, price.months], [22_157_245, 22_157_245, 60]);
    });

    it('is refused beyond what is lacking, elsewhere counted, before the age, and for somebody of no known age', async () => {
      assert.deepEqual(await old({}), ['months-unsaid months']);
      assert.deepEqual(await old({ months: 61 }), ['law-refuses months', 'law-refuses months']);
      assert.deepEqual(await old({ months: 60, monthsElsewhere: 1 }), ['law-refuses months']);
      assert.ok('paid' in (await old({ months: 59, monthsElsewhere: 1 })));
      assert.deepEqual(await old({ months: 60, paidOn: day('2025-06-30') }), ['law-refuses method']);
      assert.deepEqual(await quote({ ...about, personId: people.long, months: 12 }), ['age-unknown method']);
    });
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

  it('is taken once where two desks take it at the same moment (S38)', async () => {
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
