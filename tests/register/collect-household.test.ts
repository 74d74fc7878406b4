import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { paymentName, readHouseholdPayment } from '#input/register/household-payment-form.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { readReceipt } from '#server/receipts/read-receipt.ts';
import type { AskedReceipt } from '#server/receipts/take-number.ts';
import { collectHousehold } from '#server/register/collecting/collect-household.ts';
import { type AskedHousehold, type AskedMember, quoteHousehold } from '#server/register/collecting/quote-household.ts';
import { linkPerson } from '#server/register/merging/link-person.ts';
import { readPerson } from '#server/register/read-person.ts';
import { recordContribution, recordContributions } from '#server/register/record-contribution.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker } from '../support/receipt-books.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const TODAY = day('2026-11-27');

onEveryDatabase('a household that pays for health insurance at the desk', (of) => {
  const householdId = uuid(randomUUID());
  let people: Uuid[];
  before(async () => {
    people = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [here] = await twoCommunes(tx);
      const names = [
        'Lý Văn Một',
        'Hà Thị Hai',
        'Lý Văn Ba',
        'Lý Thị Tư',
        'Lý Văn Năm',
        'Lý Văn Sáu',
        'Lý Thị Bảy',
        'Lý Thị Tám',
      ];
      const ids = await addNamedPeople(
        tx,
        names.map((name, index) => ({ name, areaId: here, birthDate: `19${50 + index}` })),
      );
      await tx.query('update people set household_id = $1 where id = any ($2)', [householdId, ids]);
      return ids;
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    const paid = { scheme: 'hhi', fromMonth: month('2025-12'), months: 12, paidOn: day('2025-12-05') } as const;
    const given = { ...payment({ ...paid, id: uuid(randomUUID()), reverses: null }), stateSupport: 0, income: null };
    assert.ok((await recordContribution(deskOf(of.db), people[1] as Uuid, given)).ok);
  });

  const pays = (index: number, given: Partial<AskedMember> = {}): AskedMember => ({
    ...{ personId: people[index] ?? uuid(randomUUID()), membership: 'household', months: 12, insuredUntil: null },
    ...given,
  });
  const asked = (members: AskedMember[], paidOn: Day = TODAY): AskedHousehold => ({ householdId, paidOn, members });
  const quote = async (given: AskedHousehold) => {
    const answer = await quoteHousehold(deskOf(of.db), given, TODAY);
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const all = () => [0, 1, 2, 3, 4].map((index) => pays(index));
  const collect = (
    given: AskedHousehold,
    how: { id?: Uuid; shown?: number; receipt?: AskedReceipt } = {},
    desk = deskOf(of.db),
  ) =>
    collectHousehold(
      desk,
      {
        ...given,
        ...{ id: uuid(randomUUID()), shown: 0, receipt: null, receiptNo: null, notedAt: null, ...IN_CASH },
        ...how,
      },
      TODAY,
    );
  const kinds = (answer: Awaited<ReturnType<typeof collect>>) =>
    answer.ok ? answer.value.outcome : answer.error.map(({ kind }) => kind).join();

  it('pays by the ladder: 100, 70, 60, 50 and 40 per cent of 4.5 per cent of the reference level', async () => {
    const answer = await quote(asked(all()));
    assert.ok('members' in answer);
    const first = 0.045 * 2_530_000 * 12;
    assert.deepEqual(
      answer.members.map(({ order, payable }) => [order, payable]),
      [1, 0.7, 0.6, 0.5, 0.4].map((share, index) => [index + 1, Math.round(first * share)]),
    );
    assert.equal(answer.paid, Math.round(first * 3.2));
  });

  it('has cards that work after thirty days the first time, and at once where the last one ends', async () => {
    const answer = await quote(asked([pays(0), pays(1), pays(2, { insuredUntil: day('2026-12-15') })]));
    assert.ok('members' in answer);
    assert.deepEqual(
      answer.members.map(({ card }) => card),
      [
        { start: '2026-12-27', fromMonth: '2026-12', until: '2027-11' },
        { start: '2026-12-01', fromMonth: '2026-12', until: '2027-11' },
        { start: '2026-12-15', fromMonth: '2026-12', until: '2027-11' },
      ],
    );
  });

  it('leaves out who is insured elsewhere, and keeps the place of who has paid already', async () => {
    const answer = await quote(
      asked([pays(0, { membership: 'paid-already' }), pays(1, { membership: 'elsewhere' }), pays(2)]),
    );
    assert.ok('members' in answer);
    assert.deepEqual(
      answer.members.map(({ order, payable, card }) => [order, payable, card !== null]),
      [
        [1, 0, false],
        [null, 0, false],
        [2, Math.round(0.045 * 2_530_000 * 12 * 0.7), true],
      ],
    );
  });

  it('has the place of the ladder after whoever paid already, however young they are', async () => {
    const answer = await quote(asked([pays(0), pays(3, { membership: 'paid-already' }), pays(2)]));
    assert.ok('members' in answer);
    assert.deepEqual(
      answer.members.map(({ personId, order }) => [personId, order]),
      [
        [people[0], 2],
        [people[3], 1],
        [people[2], 3],
      ],
    );
  });

  it('continues a card of another kind on the day after its last one, as people know it', () => {
    const usual = { paidOn: '27/11/2026', members: [{ membership: 'household', months: '12', insuredUntil: '' }] };
    const read = (until: string) =>
      readHouseholdPayment((name) => (name === paymentName('insuredUntil', 1) ? until : null), usual);
    assert.equal(read('31/12/2026').value?.members[0]?.insuredUntil, '2027-01-01');
    assert.deepEqual(
      read('31/12/2099').problems.map(({ kind, at }) => [kind, at]),
      [['after-the-last', paymentName('insuredUntil', 1)]],
    );
  });

  it('does not pay twice for two records of one person', async () => {
    const double = await of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      const [id] = await addNamedPeople(tx, [{ name: 'Lý Thị Tư', areaId: here, birthDate: '1953' }]);
      await tx.query('update people set household_id = $1 where id = $2', [householdId, id]);
      return id as Uuid;
    });
    assert.deepEqual(await quote(asked([pays(3), pays(3)])), ['member-twice members.1']);
    const link = { id: uuid(randomUUID()), doubleId: double, keptId: people[3] as Uuid, reason: 'cùng một người' };
    assert.ok((await linkPerson(deskOf(of.db), link)).ok);
    assert.deepEqual(await quote(asked([pays(3), { ...pays(3), personId: double }])), ['person-not-found']);
    const fact = (personId: Uuid) => ({
      personId,
      fact: payment({
        ...{ id: uuid(randomUUID()), scheme: 'hhi', fromMonth: month('2026-01'), months: 3, reverses: null },
        paidOn: day('2026-01-05'),
      } as const),
    });
    const both = await recordContributions(deskOf(of.db), [fact(people[3] as Uuid), fact(double)], { paysOnce: true });
    assert.deepEqual(both.ok || both.error.map(({ kind }) => kind), ['months-paid']);
  });

  it('is refused with every reason: months of no period, nobody who pays, a day to come, a stranger', async () => {
    assert.deepEqual(await quote(asked([pays(0, { months: 5 })])), ['law-refuses members']);
    assert.deepEqual(await quote(asked([pays(0, { membership: 'elsewhere' })], day('2026-11-28'))), [
      'paid-to-come paidOn',
      'nobody-pays members',
    ]);
    assert.deepEqual(await quote(asked([pays(0), pays(99)])), ['person-not-found']);
    assert.deepEqual(await quote({ ...asked([pays(0)]), householdId: uuid(randomUUID()) }), ['person-not-found']);
  });

  it('pays once, all of it or nothing, with one receipt, and the commune’s figures move at once', async () => {
    const desk = deskIn(of.db, 'manager');
    const given = asked(all());
    const priced = await quote(given);
    assert.ok('paid' in priced);
    const id = uuid(randomUUID());
    assert.equal(kinds(await collect(given, { id, shown: priced.paid - 1 }, desk)), 'price-is-other');
    const both = await Promise.all([
      collect(given, { id, shown: priced.paid }, desk),
      collect(given, { id, shown: priced.paid }, desk),
    ]);
    assert.deepEqual(both.map(kinds).toSorted(), ['recorded', 'unchanged']);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select person_id as person, paid::int, months, method, from_month::text as "fromMonth" from contributions
          where scheme = 'hhi' and paid_on = '2026-11-27' order by array_position($1::uuid[], person_id)`,
        [people],
      ),
    );
    assert.deepEqual(
      rows,
      priced.members.map(({ personId, payable }) => ({
        ...{ person: personId, paid: payable, months: 12, method: '12', fromMonth: '2026-12-01' },
      })),
    );
    const [figure] = await evaluateTexts(deskOf(of.db), ['participants(hhi, on=2026-12-31)'], new Date());
    assert.ok(figure?.ok);
    assert.equal(figure.value.value, 5);
    assert.ok((await verifyRegister(deskOf(of.db))).every(({ differences }) => differences === 0));
  });

  it('has one receipt of a book for all of it, which each contribution names', async () => {
    const worker = await addWorker(of.db, 'collector', { name: 'Nông Thị Thu' });
    const bookId = await addBook(of.db, { symbol: 'AA/26', first: 1, last: 50 }, worker);
    const elsewhere = [1, 2].map((index) => pays(index, { membership: 'paid-already' }));
    const given = asked([...elsewhere, pays(6), pays(7)]);
    const priced = await quote(given);
    assert.ok('paid' in priced);
    const receipt = { bookId, number: 7 };
    const answer = await collect(given, { shown: priced.paid, receipt }, worker.desk);
    assert.ok(answer.ok && answer.value.receipt);
    assert.equal(answer.value.receipt.number, 7);
    const read = await readReceipt(deskOf(of.db), answer.value.receipt.code);
    assert.deepEqual(read?.lines.map(({ personId }) => personId).toSorted(), [people[6], people[7]].toSorted());
    const page = await readPerson(deskOf(of.db), people[7] as Uuid, TODAY);
    const [fact] = page?.facts ?? [];
    assert.ok(fact?.kind === 'contribution');
    assert.deepEqual([fact.receiptNo, fact.receiptCode], ['AA/26 0000007', answer.value.receipt.code]);
  });

  it('does not pay for one of them whose months are paid: nobody of the household is recorded then', async () => {
    const given = asked([pays(5), pays(0)]);
    assert.deepEqual(await quote(given), ['member-paid members.1']);
    assert.equal(kinds(await collect(given)), 'member-paid');
    const { rowCount } = await of.db.asOwner((tx) =>
      tx.query('select from contributions where person_id = $1', [people[5]]),
    );
    assert.equal(rowCount, 0);
  });

  it('is paid once where two desks take it at the same moment', async () => {
    const given = asked([pays(0, { membership: 'paid-already' }), pays(5)]);
    const priced = await quote(given);
    assert.ok('paid' in priced);
    const answers = await Promise.all([1, 2, 3].map(() => collect(given, { shown: priced.paid })));
    const said = answers.map(kinds).toSorted();
    assert.deepEqual(
      [said.at(-1), said.slice(0, 2).every((each) => /^(months|member)-paid$/.test(each))],
      ['recorded', true],
    );
  });
});
