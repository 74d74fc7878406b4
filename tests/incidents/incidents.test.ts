import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { answerBatch } from '#server/batches/answer-batch.ts';
import { fillBatch } from '#server/batches/fill-batch.ts';
import { listBatches } from '#server/batches/list-batches.ts';
import { openBatch } from '#server/batches/open-batch.ts';
import { sendBatch } from '#server/batches/send-batch.ts';
import { listIncidents } from '#server/incidents/list-incidents.ts';
import { readIncident } from '#server/incidents/read-incident.ts';
import { reviseIncident } from '#server/incidents/revise-incident.ts';
import { withdrawIncident } from '#server/incidents/withdraw-incident.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { readPerson } from '#server/register/read-person.ts';
import { closeRemuneration } from '#server/remuneration/close-remuneration.ts';
import { listRemuneration } from '#server/remuneration/list-remuneration.ts';
import { recordRate } from '#server/remuneration/record-rate.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskOf } from '../support/register.ts';
import {
  CANCELLED,
  corrected,
  heldBy,
  type IncidentPlace,
  incidentPlace,
  kinds,
  MONTH_OF_LAW,
  newId,
  person,
  TODAY,
} from './incident-place.ts';

const PAGE = { limit: 50, offset: 0 };

onEveryDatabase('an incident', (of) => {
  let at: IncidentPlace;
  before(async () => {
    at = await incidentPlace(of);
  });
  const read = async (id: Uuid, desk = at.manager) => (await readIncident(desk, id)) ?? assert.fail();
  const cover = async (personId: Uuid) => (await readPerson(deskOf(of.db), personId, TODAY))?.cover.vsi.paid;

  it('says what is recorded and what should be, with the money by the law, and is asked for once', async () => {
    const { mai, payer, open } = at;
    const { id: record } = await payer();
    const id = newId();
    assert.equal(await open(record, corrected('6'), { id }), 'recorded');
    assert.equal(await open(record, corrected('6'), { id }), 'unchanged');
    assert.deepEqual(
      await open(record, corrected('12'), { id }),
      ['id-taken'],
      'something else is not dropped silently',
    );
    assert.deepEqual(await open(record, CANCELLED), ['incident-open'], 'one at a time');
    const incident = await read(id, mai);
    const [version] = incident.versions;
    assert.deepEqual(
      [incident.state, incident.kind, incident.openedByName, version?.was.months, version?.becomes.months],
      ['open', 'corrected', 'Nông Thị Mai', 3, 6],
    );
    assert.equal(version?.difference, 3 * MONTH_OF_LAW);
    assert.deepEqual(await open(newId(), CANCELLED), ['record-unknown']);
    const { id: other } = await payer();
    assert.deepEqual(await open(other, corrected('3')), ['same-payment']);
    assert.deepEqual(await open(other, person({})), ['nothing-changed']);
    assert.deepEqual(await open(other, person({ birthDate: '31/02/1985', siCode: '12' })), [
      'data-refused',
      'data-refused',
    ]);
  });

  it('holds its record: in no batch, not changed otherwise, until it is settled by somebody else', async () => {
    const { mai, manager, payer, open, settle, reverse } = at;
    const paid = await payer();
    const id = newId();
    assert.equal(await open(paid.id, corrected('1'), { id }), 'recorded');
    assert.deepEqual(await reverse(paid), ['incident-open']);
    const batch = { id: newId(), scheme: 'vsi' as const, month: monthOf(TODAY) };
    assert.deepEqual(kinds(await openBatch(manager, { ...batch, records: [paid.id] })), ['record-in-incident']);
    const [vsi] = (await listBatches(manager, PAGE)).waiting;
    const named = vsi?.held.find(({ incidentId }) => incidentId === id);
    assert.deepEqual([named?.by, named?.on], ['Nông Thị Mai', TODAY], 'the page says by whom');
    assert.ok(!vsi?.records.some((each) => each.id === paid.id));
    assert.deepEqual(await settle(id, { desk: mai, shown: -2 * MONTH_OF_LAW }), ['same-eyes']);
    assert.deepEqual(await settle(id, { shown: 0 }), ['price-is-other'], 'nothing of it is written');
    assert.equal((await read(id)).state, 'open');
    const before_ = await heldBy(of.db, manager);
    assert.equal(await settle(id, { shown: -2 * MONTH_OF_LAW }), 'recorded');
    assert.equal(await settle(id, { shown: -2 * MONTH_OF_LAW }), 'unchanged');
    assert.equal((await heldBy(of.db, manager)) - before_, -2 * MONTH_OF_LAW, 'given back by whoever settled it');
    assert.deepEqual([await cover(paid.personId), (await read(id)).state], [MONTH_OF_LAW, 'settled']);
    assert.deepEqual(await open(paid.id, CANCELLED), ['record-taken-back']);
  });

  it('is withdrawn with a reason, and its record is free again', async () => {
    const { manager, mai, payer, open, settle, reverse } = at;
    const paid = await payer();
    const id = newId();
    await open(paid.id, CANCELLED, { id });
    const withdraw = async (reason: string) => kinds(await withdrawIncident(mai, { incidentId: id, reason }));
    assert.equal(await withdraw('hộ không đổi nữa'), 'recorded');
    assert.equal(await withdraw('hộ không đổi nữa'), 'unchanged');
    assert.deepEqual(await withdraw('lý do khác'), ['ended-before']);
    assert.deepEqual(await settle(id, { shown: -3 * MONTH_OF_LAW }), ['ended-before']);
    assert.equal((await read(id, manager)).ended?.reason, 'hộ không đổi nữa');
    assert.equal(await reverse(paid), 'recorded');
  });

  it('has versions: what is settled is the newest, which was seen', async () => {
    const { mai, manager, officer, payer, open, settle } = at;
    const paid = await payer();
    const id = newId();
    await open(paid.id, corrected('6'), { id });
    const revise = async (version: number, change = corrected('1'), desk = manager) =>
      kinds(await reviseIncident(desk, { incidentId: id, version, change, reason: 'hỏi lại hộ', papers: null }, TODAY));
    assert.deepEqual(await revise(2), ['other-version']);
    assert.equal(await revise(1), 'recorded');
    assert.equal(await revise(1), 'unchanged');
    assert.deepEqual(await revise(1, corrected('12'), mai), ['other-version']);
    assert.deepEqual(await settle(id, { version: 1, desk: officer, shown: 3 * MONTH_OF_LAW }), ['other-version']);
    assert.deepEqual(await settle(id, { version: 2, shown: -2 * MONTH_OF_LAW }), ['same-eyes'], 'the manager wrote it');
    assert.equal(await settle(id, { version: 2, desk: mai, shown: -2 * MONTH_OF_LAW }), 'recorded');
    assert.deepEqual(
      (await read(id)).versions.map(({ version, byName }) => [version, byName]),
      [
        [2, 'Nông Thị Quý'],
        [1, 'Nông Thị Mai'],
      ],
    );
  });

  it('changes what the record says of its person, and takes nothing back by it', async () => {
    const { payer, open, settle } = at;
    const paid = await payer();
    const id = newId();
    assert.equal(await open(paid.id, person({ fullName: 'Lý Thị Mây', birthDate: '17/05/1985' }), { id }), 'recorded');
    const [version] = (await read(id)).versions;
    assert.deepEqual([version?.was, version?.difference], [{ fullName: 'Lý Thị Mẩy', birthDate: '1985' }, 0]);
    assert.equal(await settle(id, { shown: 0 }), 'recorded');
    const now = await readPerson(deskOf(of.db), paid.personId, TODAY);
    assert.deepEqual(
      [now?.name, now?.birthDate, await cover(paid.personId)],
      ['Lý Thị Mây', '1985-05-17', 3 * MONTH_OF_LAW],
    );
    assert.equal(now?.former[0]?.reason, 'hộ đổi ý');
  });

  it('waits for the answer of the SI office where a batch is sent; a draft with it is not sent', async () => {
    const { mai, manager, officer, payer, open, settle } = at;
    const [one, two] = [await payer(), await payer()];
    const batchId = newId();
    const batch = { id: batchId, scheme: 'vsi' as const, month: monthOf(TODAY), records: [one.id] };
    assert.equal(kinds(await openBatch(manager, batch)), 'recorded');
    const id = newId();
    assert.equal(await open(one.id, CANCELLED, { id }), 'recorded');
    assert.deepEqual(kinds(await sendBatch(manager, { batchId })), ['record-in-incident']);
    assert.deepEqual(kinds(await fillBatch(manager, { batchId, records: [two.id] })), { taken: 1 });
    assert.equal(kinds(await withdrawIncident(mai, { incidentId: id, reason: 'thôi' })), 'recorded');
    assert.equal(kinds(await sendBatch(manager, { batchId })), 'recorded');
    assert.deepEqual(await open(one.id, CANCELLED), ['record-with-office']);
    const answered = { batchId, answeredOn: TODAY, documentNo: null, fileName: null, refused: [] };
    assert.equal(kinds(await answerBatch(officer, answered, TODAY)), 'recorded');
    const later = newId();
    assert.equal(await open(one.id, CANCELLED, { id: later }), 'recorded', 'what is accepted can still be wrong');
    for (const kind of ['new', 'continuing'] as const) {
      const rate = { id: newId(), scheme: 'vsi' as const, kind, method: null, areaCode: null, percent: 10, dong: null };
      assert.equal(
        kinds(await recordRate(officer, { ...rate, validFrom: TODAY, document: 'Công văn thử' })),
        'recorded',
      );
    }
    const list = await listRemuneration(manager, TODAY);
    assert.deepEqual(
      [list.open[0]?.records, list.held.map(({ incidentId, by }) => [incidentId, by])],
      [1, [[later, 'Nông Thị Mai']]],
      'what is held is not paid for, and is named',
    );
    const period = { id: newId(), organisation: 'BD-06', lastDay: TODAY };
    assert.equal(kinds(await closeRemuneration(manager, period, TODAY)), 'recorded');
    assert.equal(await settle(later, { shown: -3 * MONTH_OF_LAW }), 'recorded');
    assert.deepEqual((await listRemuneration(manager, TODAY)).open, [], 'taken back before it was paid for');
  });

  it('is of records that one’s own organisation took; others see none of it, auditors see and write nothing', async () => {
    const { union, officer, payer, open } = at;
    const paid = await payer();
    assert.deepEqual(await open(paid.id, CANCELLED, { desk: union }), ['record-unknown']);
    const id = newId();
    assert.equal(await open(paid.id, CANCELLED, { id, desk: officer }), 'recorded', 'the SI office may ask as well');
    assert.equal(await readIncident(union, id), null);
    const ofUnion = await payer(union);
    assert.deepEqual(await open(ofUnion.id, CANCELLED, { id, desk: union }), ['id-taken'], 'and does not say of what');
    assert.deepEqual((await listIncidents(union, { isOpen: false, page: PAGE })).incidents, []);
    const { incidents, open: waiting } = await listIncidents(at.auditor, { isOpen: true, page: PAGE });
    assert.equal(incidents.length, waiting);
    assert.ok(incidents.every(({ state }) => state === 'open'));
    await assert.rejects(
      of.db
        .asOwner((tx) => tx.query('update incidents set opened_by = $1', ['khac']))
        .then(() =>
          at.manager.write('incident.open', async (tx) => {
            tx.audit({});
            await tx.query('update incidents set opened_by = $1', ['khac']);
          }),
        ),
      /permission denied/,
    );
  });

  it('leaves a register that verifies', async () => {
    assert.ok((await verifyRegister(deskOf(of.db))).every(({ differences }) => differences === 0));
  });
});
