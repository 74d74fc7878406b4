import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { listProgrammes } from '#server/drive/programmes/list-programmes.ts';
import { readProgramme } from '#server/drive/programmes/read-programme.ts';
import { type HandedProgramme, recordProgramme } from '#server/drive/programmes/record-programme.ts';
import { deliverProgramme } from '#server/figures/deliver-programme.ts';
import { followProgrammes } from '#server/figures/follow-programmes.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addActivity, addEnrolment } from '../support/indicators-register.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN } from '../support/register.ts';
import { programmeTerms, SI_OFFICE } from './recorded-programme.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

onEveryDatabase('a coordination programme', (of) => {
  before(async () => {
    await makeProvince(of.db);
    await addOrganisations(of.db, BAC_KAN, [SI_OFFICE, POST_OFFICE, 'HPN-06']);
  });

  const planner = () => deskIn(of.db, 'planner');
  const record = async (given: Partial<HandedProgramme>) => {
    const answer = await recordProgramme(planner(), programmeTerms(given), NOW);
    return answer.ok ? answer.value.outcome : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const codesOf = async (desk = planner()) => (await listProgrammes(desk)).map(({ code }) => code);

  it('is recorded once however often it is sent, with both signers and both documents', async () => {
    const id = uuid(randomUUID());
    assert.equal(await record({ id, code: 'CT-MOT' }), 'recorded');
    assert.equal(await record({ id, code: 'CT-MOT' }), 'unchanged');
    assert.deepEqual(await record({ id, code: 'CT-KHAC' }), ['id-taken']);
    assert.deepEqual(await record({ code: 'CT-MOT' }), ['code-taken code']);
    const beside = await Promise.all([record({ code: 'CT-HAI' }), record({ code: 'CT-HAI' })]);
    assert.deepEqual(beside.map(String).toSorted(), ['code-taken code', 'recorded'], 'two desks at one moment');
    const read = await readProgramme(planner(), 'CT-MOT');
    assert.deepEqual(
      read?.versions.map((each) => [each.version, each.hostDocumentNo, each.partnerDocumentNo, each.promises.length]),
      [[1, '1731/KHLT-BHXH', '88/BĐ', 2]],
    );
    assert.equal(read?.programme.partner, `Đơn vị ${POST_OFFICE}`);
  });

  it('is refused with every reason at once, and nothing is recorded', async () => {
    const promise = { indicator: 'activities', value: 1 } as const;
    const wrong = { hostCode: 'KHONG', partnerCode: 'KHONG', partnerDocumentNo: null, hostDocumentDay: null };
    const refused = await record({
      ...{ ...wrong, code: 'CT BA', signedOn: day('2026-11-28'), endedOn: day('2026-11-29') },
      promises: [
        { ...promise, dueOn: day('2020-04-30') },
        { ...promise, dueOn: day('2020-05-01') },
        { ...promise, dueOn: day('2022-04-30') },
        { ...promise, dueOn: day('2022-04-30') },
        { ...promise, dueOn: day('2022-05-01') },
      ],
    });
    assert.deepEqual(refused, [
      'code-not-plain code',
      'signer-unknown hostCode',
      'signer-unknown partnerCode',
      'one-signer partnerCode',
      'document-missing hostDocumentDay',
      'document-missing partnerDocumentNo',
      'day-to-come signedOn',
      'day-to-come endedOn',
      'due-outside dueOn-1',
      'promise-twice dueOn-4',
      'due-outside dueOn-5',
    ]);
    assert.deepEqual(await record({ code: 'CT-BA', from: day('2022-05-01') }), ['days-reversed from']);
    assert.deepEqual(await record({ code: 'CT-BA', promises: [] }), ['promises-missing promises']);
    const early = { signedOn: day('2020-04-29'), endedOn: day('2020-04-28') };
    assert.deepEqual(await record({ code: 'CT-BA', ...early }), ['ended-before-signing endedOn']);
    assert.ok(!(await codesOf()).some((code) => code.startsWith('CT-BA')));
  });

  it('is drafted without documents, signed, changed with a reason, and ended; what ended is changed no more', async () => {
    const undocumented = {
      ...{ hostDocumentNo: null, hostDocumentDay: null, partnerDocumentNo: null, partnerDocumentDay: null },
      ...{ signedOn: null, promises: [] },
    };
    const code = 'CT-NAM';
    assert.deepEqual(await record({ code, ...undocumented, endedOn: day('2020-05-02') }), ['ended-unsigned endedOn']);
    assert.equal(await record({ code, ...undocumented }), 'recorded');
    assert.deepEqual(await record({ code, seen: 1, ...undocumented }), ['reason-missing reason', 'programme-said-so']);
    assert.equal(await record({ code, seen: 1, reason: 'hai bên đã ký' }), 'recorded');
    assert.deepEqual(await record({ code, seen: 1, reason: 'thêm', title: 'Khác' }), ['changed-meanwhile']);
    assert.deepEqual(await record({ code, seen: 2, reason: 'x', ...undocumented }), ['no-draft-again signedOn']);
    assert.equal(await record({ code, seen: 2, reason: 'thôi phối hợp', endedOn: day('2021-06-30') }), 'recorded');
    assert.deepEqual(await record({ code, seen: 3, reason: 'x', title: 'Khác' }), ['already-ended']);
    assert.deepEqual(await record({ code: 'CT-KHONG', seen: 1, reason: 'x' }), ['programme-unknown']);
    const read = await readProgramme(planner(), code);
    assert.deepEqual(
      read?.versions.map(({ version, reason }) => [version, reason]),
      [
        [3, 'thôi phối hợp'],
        [2, 'hai bên đã ký'],
        [1, null],
      ],
    );
  });

  it('shows what is delivered by a day, counted from its activities, and null before it begins', async () => {
    const code = 'CT-SAU';
    assert.equal(await record({ code }), 'recorded');
    await of.db.asOwner(async (tx) => {
      await addActivity(tx, 'SAU-0', 'conference', '2020-04-30', 9, code);
      await addActivity(tx, 'SAU-1', 'conference', '2020-05-01', 40, code);
      await addActivity(tx, 'SAU-2', 'conference', '2020-12-31', 30, code);
      await addActivity(tx, 'SAU-3', 'conference', '2021-01-01', 30, code);
      await addEnrolment(tx, { area: '01858', on: '2020-05-01', activity: 'SAU-1' });
    });
    const delivered = async (on: string) =>
      (await deliverProgramme(planner(), { code, on: day(on) }, NOW))?.map((each) => each.delivered);
    assert.deepEqual(await delivered('2020-04-30'), [null, null], 'not nought (S31)');
    assert.deepEqual(await delivered('2020-05-01'), [1, 1]);
    assert.deepEqual(await delivered('2020-12-31'), [2, 1]);
    assert.deepEqual(await delivered('2021-12-31'), [2, 1], 'what comes after the day due is no delivery of it');
    const read = await readProgramme(planner(), code);
    assert.deepEqual(
      read?.activities.map((each) => [each.code, each.attendance, each.enrolled]),
      [
        ['SAU-3', 30, 0],
        ['SAU-2', 30, 0],
        ['SAU-1', 40, 1],
        ['SAU-0', 9, 0],
      ],
    );
    assert.equal(await deliverProgramme(planner(), { code: 'CT-KHONG', on: day('2020-05-01') }, NOW), null);
  });

  it('has the title and the partner of its newest signed version on the first page too', async () => {
    const code = 'CT-TEN';
    assert.equal(await record({ code, title: 'Tên đầu' }), 'recorded');
    const followed = async (organisation: string) =>
      (await followProgrammes(deskIn(of.db, 'partner', { organisation }), day('2020-12-31'), NOW)).flatMap((each) =>
        each.code === code ? each.title : [],
      );
    assert.deepEqual([await followed(POST_OFFICE), await followed('HPN-06')], [['Tên đầu'], []]);
    const next = { code, seen: 1, reason: 'đổi bên ký', title: 'Tên sau', partnerCode: 'HPN-06' };
    assert.equal(await record(next), 'recorded');
    assert.deepEqual([await followed(POST_OFFICE), await followed('HPN-06')], [[], ['Tên sau']]);
    assert.deepEqual(await followed(SI_OFFICE), ['Tên sau'], 'both sides have signed it');
  });

  it('is seen by its signers alone among those who work for organisations', async () => {
    assert.ok((await codesOf(deskIn(of.db, 'partner'))).includes('CT-MOT'));
    const others = deskIn(of.db, 'partner', { organisation: 'HPN-06' });
    assert.ok(!(await codesOf(others)).includes('CT-MOT'));
    assert.equal(await readProgramme(others, 'CT-MOT'), null);
    assert.equal(await deliverProgramme(others, { code: 'CT-MOT', on: day('2020-05-01') }, NOW), null);
  });
});
