import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { personFind } from '#server/register/operations.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker, type Worker } from '../support/receipt-books.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const TODAY = day('2026-11-26');

onEveryDatabase('a person is found by a receipt', (of) => {
  let here: number;
  let there: number;
  let mai: Worker;
  let stranger: Worker;
  const PEOPLE = ['Lý Thị Mẩy', 'Bàn Văn Sơn', 'Triệu Thị Lan', 'Nông Thị Xa', 'Hà Văn Cũ'];

  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
    mai = await addWorker(of.db, 'collector', { name: 'Nông Thị Mai' });
    stranger = await addWorker(of.db, 'collector', { name: 'Hà Thị Lan', organisation: WOMENS_UNION });
    const paper = await addBook(of.db, { symbol: 'AA/26', first: 1, last: 1000 }, mai);
    const series = await addBook(of.db, { symbol: 'BH26-BK/1/E', kind: 'electronic', first: 120, last: 130 }, mai);
    const ids = await of.db.asOwner((tx) =>
      addNamedPeople(
        tx,
        PEOPLE.map((name, index) => ({ name, areaId: index === 3 ? there : here, birthDate: '1985' })),
      ),
    );
    const [may, son, lan, xa, cu] = ids;
    assert.ok(may && son && lan && xa && cu);
    await collect(may, { bookId: paper, number: 123 });
    await collect(son, { bookId: series, number: 123 });
    await collect(lan, { bookId: series, number: 124 });
    await collect(xa, { bookId: paper, number: 125 });
    for (const [person, receiptNo] of [
      [cu, 'bl 000777'],
      [xa, '0000888'],
    ] as const) {
      const about = { scheme: 'vsi', fromMonth: month('2020-01'), months: 1, paidOn: day('2020-01-10') } as const;
      const paid = { ...payment({ ...about, id: uuid(randomUUID()), reverses: null }), receiptNo };
      assert.ok((await recordContribution(deskOf(of.db), person, paid)).ok);
    }
  });

  const collect = async (personId: Uuid, receipt: { bookId: Uuid; number: number }): Promise<void> => {
    const asked = { personId, income: 1_500_000, method: '1', fromMonth: month('2026-11'), paidOn: TODAY } as const;
    const given = {
      ...asked,
      id: uuid(randomUUID()),
      shown: 264_000,
      receipt,
      receiptNo: null,
      notedAt: null,
      ...IN_CASH,
    };
    const taken = await collectContribution(mai.desk, given, TODAY);
    assert.ok(taken.ok, JSON.stringify(taken));
  };
  const officer = (areas: number[] | null): Desk =>
    openDesk(of.db, {
      provinceId: BAC_KAN,
      actor: { kind: 'person', name: 'mai', role: 'officer', organisation: null },
      areas,
    });
  const find = async (text: string, desk = officer(null)): Promise<string[]> => {
    const sought = { commune: null, need: 'everybody', scheme: null, month: month('2026-11'), on: TODAY } as const;
    const given = { ...sought, text, sort: 'likeness', isDescending: false, page: 1 } as const;
    const answer = await perform(personFind, given, { desk, actor: desk.actor, now: new Date() });
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value.people.map(({ name }) => name).toSorted();
  };

  it('by symbol and number as they are printed, in whatever writing', async () => {
    for (const typed of ['AA/26 0000123', 'aa/26 123', 'AA/26-0000123', ' AA / 26  123 ', 'ＡＡ/26 0000123']) {
      assert.deepEqual(await find(typed), ['Lý Thị Mẩy'], typed);
    }
    assert.deepEqual(await find('BH26-BK/1/E 0000123'), ['Bàn Văn Sơn']);
    assert.deepEqual(await find('BH26-BK/1/E 0000129'), []);
    assert.deepEqual(await find('AA/27 0000123'), []);
  });

  it('by the number alone; whoever holds that number of several books is listed', async () => {
    assert.deepEqual(await find('0000123'), ['Bàn Văn Sơn', 'Lý Thị Mẩy']);
    assert.deepEqual(await find('0000124'), ['Triệu Thị Lan']);
    assert.deepEqual(await find('0000126'), []);
    assert.deepEqual(await find('9999999'), []);
  });

  it('by the text of a receipt that came with an imported payment', async () => {
    for (const typed of ['BL000777', 'bl000777', 'BL 000777']) {
      assert.deepEqual(await find(typed), ['Hà Văn Cũ'], typed);
    }
    assert.deepEqual(await find('0000888'), ['Nông Thị Xa']);
  });

  it('and finds nobody of other areas, and by no book of another organisation', async () => {
    assert.deepEqual(await find('AA/26 0000125'), ['Nông Thị Xa']);
    for (const typed of ['AA/26 0000125', '0000125', '0000888']) {
      assert.deepEqual(await find(typed, officer([here])), [], typed);
      assert.deepEqual(await find(typed, officer([])), [], typed);
    }
    assert.deepEqual(await find('AA/26 0000123', officer([here])), ['Lý Thị Mẩy']);
    assert.deepEqual(await find('AA/26 0000123', stranger.desk), []);
  });

  it('what cannot be a receipt finds nobody, and breaks nothing', async () => {
    for (const typed of ['AA/26 99999999', '99999999', "AA/26' or 1=1 123", '/ 1', '--1', '%_0']) {
      assert.deepEqual(await find(typed), [], typed);
    }
  });
});
