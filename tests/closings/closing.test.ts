import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { addDays, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { type HeldMoney, receiptsOf, sumOf, totalsOf } from '#register/money/closing.ts';
import { listClosings } from '#server/closings/list-closings.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import { readClosing } from '#server/closings/read-closing.ts';
import { receiveClosing } from '#server/closings/receive-closing.ts';
import type { Desk } from '#server/desk/desk.ts';
import { importLocalFile } from '#server/imports/import-local-file.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const TODAY = dayInVietNam(new Date());
const PAGE = { limit: 50, offset: 0 };

onEveryDatabase('the closing of a day', (of) => {
  let here: number;
  let person: Uuid;
  let mai: Desk;
  let lan: Desk;
  let manager: Desk;
  before(async () => {
    person = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here] = await twoCommunes(tx);
      const [added] = await addNamedPeople(tx, [{ name: 'Lý Thị Mẩy', areaId: here, birthDate: '1985' }]);
      return added ?? assert.fail();
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
    mai = deskNamed(of.db, 'Mai');
    lan = deskNamed(of.db, 'Lan');
    manager = deskNamed(of.db, 'Quý', 'manager');
  });

  const newId = () => uuid(randomUUID());
  const close = async (desk: Desk, id = newId(), whose: Parameters<typeof makeClosing>[1]['of'] = null) => {
    const made = await makeClosing(desk, { id, of: whose });
    return made.ok ? made.value : made.error.map(({ kind }) => kind);
  };
  const closed = async (desk: Desk): Promise<Uuid> => {
    const id = newId();
    assert.equal(await close(desk, id), 'recorded');
    return id;
  };
  const read = async (id: Uuid, desk = mai) => (await readClosing(desk, id)) ?? assert.fail();
  const heldBy = async (desk: Desk): Promise<HeldMoney | undefined> =>
    (await listClosings(manager, PAGE)).held.find(({ collector }) => collector === desk.actor.name);
  const receive = async (closingId: Uuid, amount: number, { desk = manager, on = TODAY } = {}) => {
    const received = await receiveClosing(desk, { closingId, amount, receivedOn: on }, TODAY);
    return received.ok ? received.value : received.error.map(({ kind }) => kind);
  };

  it('takes all that the collector took, by scheme, with the numbers of the receipts', async () => {
    await pay(mai, person, { paid: 264_000, receiptNo: 'AA/26 0000101' });
    await pay(mai, person, { paid: 264_000, receiptNo: 'AA/26 0000102' });
    await pay(mai, person, { paid: 972_000, scheme: 'hhi', receiptNo: 'AA/26 0000104' });
    await pay(lan, person, { paid: 138_600 });
    assert.deepEqual(await heldBy(mai), {
      ...{
        collector: 'Mai',
        name: 'Nông Thị Mai',
        organisation: POST_OFFICE,
        organisationName: `Đơn vị ${POST_OFFICE}`,
      },
      ...{ held: 1_500_000, advanced: 0, open: 1_500_000, openLines: 3, oldest: TODAY },
    });
    const { lines, ...closing } = await read(await closed(mai));
    const { name, day, number, amount, received } = closing;
    assert.deepEqual([name, day, number, amount, received], ['Nông Thị Mai', TODAY, 1, 1_500_000, null]);
    const none = { reversals: 0, givenBack: 0 };
    assert.deepEqual(totalsOf(lines), [
      { scheme: 'vsi', payments: 2, paid: 528_000, ...none },
      { scheme: 'hhi', payments: 1, paid: 972_000, ...none },
    ]);
    assert.deepEqual(receiptsOf(lines), {
      ...{ count: 3, without: 0 },
      ranges: [
        { first: 'AA/26 0000101', last: 'AA/26 0000102' },
        { first: 'AA/26 0000104', last: 'AA/26 0000104' },
      ],
    });
    const { held, open, openLines } = (await heldBy(mai)) ?? assert.fail();
    assert.deepEqual([held, open, openLines], [1_500_000, 0, 0]);
    assert.equal((await heldBy(lan))?.open, 138_600);
  });

  it('is followed by numbered supplements of the same day, which change nothing of what is closed', async () => {
    assert.deepEqual(await close(mai), ['nothing-to-close']);
    const [first] = (await listClosings(mai, PAGE)).closings;
    const before = await read(first?.id ?? assert.fail());
    await pay(mai, person, { paid: 100_000 });
    const supplement = await read(await closed(mai));
    assert.deepEqual([supplement.number, supplement.amount, supplement.lines.length], [2, 100_000, 1]);
    assert.deepEqual(await read(before.id), before);
  });

  it('is made once where it is sent twice, or by two at once; the other one has nothing left', async () => {
    await pay(mai, person, { paid: 50_000 });
    const id = newId();
    assert.deepEqual((await Promise.all([close(mai, id), close(mai, id)])).toSorted(), ['recorded', 'unchanged']);
    await pay(mai, person, { paid: 50_000 });
    const both = await Promise.all([close(mai), close(mai)]);
    assert.deepEqual(both.map(String).toSorted(), ['nothing-to-close', 'recorded']);
    assert.deepEqual(
      (await listClosings(mai, PAGE)).closings.map(({ number }) => number),
      [4, 3, 2, 1],
    );
  });

  it('has what is taken back as a line below nought, whoever recorded it: the money was hers', async () => {
    const [kept, undone] = [await pay(mai, person, { paid: 70_000 }), await pay(mai, person, { paid: 30_000 })];
    const first = await closed(mai);
    await pay(manager, person, { paid: 30_000, reverses: undone });
    await pay(mai, person, { paid: 70_000, reverses: kept });
    assert.equal((await heldBy(mai))?.open, -100_000);
    assert.equal(await heldBy(manager), undefined);
    const supplement = await read(await closed(mai));
    assert.deepEqual(
      supplement.lines.map(({ amount, reversedOn }) => [amount, reversedOn]),
      [
        [-30_000, TODAY],
        [-70_000, TODAY],
      ],
    );
    assert.equal((await read(first)).amount, 100_000);
  });

  it('leaves out what files say, what the machine records, and what is taken back of it', async () => {
    const machine = deskOf(of.db);
    const before = (await listClosings(manager, PAGE)).held;
    const recorded = await pay(machine, person, { paid: 45_000 });
    await pay(mai, person, { paid: 45_000 }).then((id) => pay(machine, person, { paid: 45_000, reverses: id }));
    await pay(deskIn(of.db, 'officer'), person, { paid: 45_000, reverses: recorded });
    const after = (await listClosings(deskIn(of.db, 'officer'), PAGE)).held;
    assert.deepEqual(
      after.map(({ collector, held }) => [collector, held]),
      before.map(({ collector, held }) => [collector, held]),
    );
    assert.equal((await read(await closed(mai))).amount, 0);
  });

  it('has what a file takes back of a payment at the desk', async () => {
    const id = await pay(mai, person, { paid: 264_000 });
    const head = 'contribution_id,person_id,scheme,method,from_month,months,paid,paid_on,reverses';
    const file = `${head}\n${newId()},${person},vsi,1,2020-01,1,264000,2020-01-10,${id}\n`;
    const officer = deskIn(of.db, 'officer');
    const folder = await mkdtemp(join(tmpdir(), 'baophu-closing-'));
    const path = join(folder, 'reversals.csv');
    await writeFile(path, file);
    const sent = { kind: 'contributions', path, historical: false, now: new Date(), onProgress: () => {} } as const;
    const imported = await importLocalFile(officer, sent);
    await rm(folder, { recursive: true });
    assert.ok(imported.ok && imported.value.taken === 1);
    const supplement = await read(await closed(mai));
    assert.deepEqual([supplement.lines.length, sumOf(supplement.lines)], [2, 0]);
  });

  it('is received by somebody else, with exactly its money, and then the collector does not hold it', async () => {
    await pay(lan, person, { paid: 61_400 });
    const id = await closed(lan);
    assert.deepEqual(await receive(id, 199_999), ['amount-is-other']);
    assert.deepEqual(await receive(id, 200_000, { on: addDays(TODAY, 1) }), ['day-to-come']);
    assert.deepEqual(await receive(id, 1, { on: addDays(TODAY, -1) }), ['amount-is-other', 'received-before']);
    assert.deepEqual(await receive(newId(), 1), ['closing-unknown']);
    assert.deepEqual(await receive(id, 200_000, { desk: lan }), ['own-money']);
    assert.equal((await heldBy(lan))?.held, 200_000);
    const both = await Promise.all([receive(id, 200_000), receive(id, 200_000)]);
    assert.deepEqual(both.toSorted(), ['recorded', 'unchanged']);
    assert.equal(await heldBy(lan), undefined);
    assert.deepEqual((await read(id, lan)).received, { on: TODAY, byName: 'Nông Thị Quý' });
  });

  it('is made for an absent collector by a manager, who is named, and of whom the money is not', async () => {
    const absent = deskNamed(of.db, 'Thu');
    await pay(absent, person, { paid: 10_000 });
    const whose = { collector: 'Thu', organisation: POST_OFFICE };
    assert.deepEqual(await close(lan, newId(), whose), ['nothing-to-close']);
    const id = newId();
    assert.equal(await close(manager, id, whose), 'recorded');
    const { name, closedByName } = await read(id, absent);
    assert.deepEqual([name, closedByName], ['Nông Thị Thu', 'Nông Thị Quý']);
  });

  it('is seen by its collector, the organisation and the SI office, by no colleague and no other organisation', async () => {
    const id = (await listClosings(mai, PAGE)).closings[0]?.id ?? assert.fail();
    const sees = async (desk: Desk): Promise<boolean> => {
      const { held, closings } = await listClosings(desk, PAGE);
      const found = closings.some((each) => each.id === id);
      assert.equal(
        held.some(({ collector }) => collector === 'Mai'),
        found,
      );
      assert.equal((await readClosing(desk, id)) !== null, found);
      return found;
    };
    for (const desk of [mai, manager, deskIn(of.db, 'officer', { areas: [here] }), deskIn(of.db, 'auditor')]) {
      assert.ok(await sees(desk), desk.actor.role);
    }
    const union = { organisation: WOMENS_UNION };
    for (const desk of [lan, deskIn(of.db, 'manager', union), deskNamed(of.db, 'Mai', 'collector', union)]) {
      assert.ok(!(await sees(desk)), desk.actor.role);
      assert.deepEqual(await receive(id, 0, { desk }), ['closing-unknown']);
    }
  });

  it('keeps a sum whole where the payer is not in sight any more', async () => {
    const before = (await heldBy(mai))?.held;
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into person_corrections (province_id, id, person_id, area_id, reason, recorded_at)
         select $1, gen_random_uuid(), $2, id, 'nhầm xã', now() from areas
          where level = 'commune' and province_id <> $1 limit 1`,
        [BAC_KAN, person],
      ),
    );
    assert.equal((await heldBy(mai))?.held, before);
  });

  it('is kept by the database itself: nobody writes money, closes for another name, or receives their own', async () => {
    const [closing] = (await listClosings(mai, PAGE)).closings;
    const statements = [
      `insert into money_taken (province_id, contribution_id, collector, collector_name, scheme, amount, recorded_at)
       values (6, gen_random_uuid(), 'Mai', 'Mai', 'vsi', 1, now())`,
      `update day_closings set closing_no = 9 where province_id = 6`,
      `delete from closing_lines where province_id = 6`,
      `insert into day_closings (province_id, id, collector, collector_name, organisation, closing_no, closed_by, closed_by_name, recorded_at, recording)
       select 6, gen_random_uuid(), 'Mai', 'Mai', '${POST_OFFICE}', 99, 'Lan', 'Lan', recorded_at, id from open_recording(false)`,
      `insert into closing_handovers (province_id, closing_id, received_by, received_by_name, received_on)
       values (6, '${closing?.id}', 'Mai', 'Mai', current_date)`,
    ];
    for (const statement of statements) {
      await assert.rejects(
        mai.write('closing.make', (tx) => tx.query(statement)),
        { code: '42501' },
        statement,
      );
    }
  });
});
