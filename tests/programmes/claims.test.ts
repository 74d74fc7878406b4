import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { csvLine } from '#base/csv.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import type { Desk } from '#server/desk/desk.ts';
import { decideClaims } from '#server/drive/programmes/claiming/decide-claims.ts';
import { findClaimable } from '#server/drive/programmes/claiming/find-claimable.ts';
import { listClaims } from '#server/drive/programmes/claiming/list-claims.ts';
import { sendClaims } from '#server/drive/programmes/claiming/send-claims.ts';
import { listCredits } from '#server/drive/programmes/list-credits.ts';
import { readClaims } from '#server/imports/read-claims.ts';
import { claimFileRow, claimHeads } from '#ui/office/programmes/claiming/claim-words.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addActivity, addEnrolment } from '../support/indicators-register.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN } from '../support/register.ts';
import { addProgramme, SI_OFFICE } from './recorded-programme.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

onEveryDatabase('enrolments that signers of a programme claim', (of) => {
  let code: string;
  let [first, second, alone]: Uuid[] = [];
  const of_ = (id: Uuid | undefined): Uuid => id ?? assert.fail();
  const post = () => deskIn(of.db, 'partner');
  const host = () => deskIn(of.db, 'partner', { organisation: SI_OFFICE });
  const planner = () => deskIn(of.db, 'planner');
  const kinds = (answer: { ok: boolean; error?: readonly { kind: string; at?: string | number }[] }) =>
    (answer.error ?? []).map(({ kind, at }) => (at === undefined ? kind : `${kind} ${at}`));
  const claim = async (desk: Desk, given: readonly [Uuid | undefined, number][], id = uuid(randomUUID())) => {
    const claims = given.map(([enrolmentId, share]) => ({ enrolmentId: of_(enrolmentId), share }));
    const answer = await sendClaims(desk, { id, code, claims }, NOW);
    return answer.ok ? answer.value : kinds(answer);
  };
  const listed = async () => (await listClaims(planner(), { code }, NOW)) ?? assert.fail();
  const waiting = async (sender: string, enrolmentId: Uuid | undefined) =>
    (await listed()).claims
      .filter((each) => each.senderCode === sender && each.enrolmentId === enrolmentId && each.isLast && !each.decided)
      .map(({ id }) => id);
  const decide = async (
    ids: Uuid[],
    decision: ReportDecision = 'validated',
    reason: string | null = null,
    desk = planner(),
  ) => {
    const answer = await decideClaims(desk, { code, ids, decision, reason });
    return answer.ok ? answer.value : kinds(answer);
  };
  const shares = async () => {
    const credits = (await listCredits(planner(), { code, on: day('2020-12-31') })) ?? assert.fail();
    const parts = credits.shares.map(({ code: own, share }) => [own, share]);
    return { total: credits.enrolments, uncredited: credits.uncredited, ...Object.fromEntries(parts) };
  };

  before(async () => {
    await makeProvince(of.db);
    code = await addProgramme(of.db);
    await addOrganisations(of.db, BAC_KAN, ['HPN-06']);
    await of.db.asOwner(async (tx) => {
      await addActivity(tx, 'CHUNG', 'conference', '2020-05-02', 40, code);
      await addActivity(tx, 'KHAC', 'conference', '2020-05-02', 40, null);
      for (const partner of [POST_OFFICE, SI_OFFICE]) {
        await tx.query('insert into activity_partners (province_id, activity_code, partner_code) values ($1, $2, $3)', [
          ...[BAC_KAN, 'CHUNG', partner],
        ]);
      }
      for (const on of ['2020-05-02', '2020-05-03', '2020-05-04'])
        await addEnrolment(tx, { area: '01858', on, activity: 'CHUNG' });
      await addEnrolment(tx, { area: '01858', on: '2020-05-02', activity: 'KHAC' });
      const { rows } = await tx.query<{ id: Uuid; personId: Uuid; activity: string }>(
        `select id, person_id as "personId", activity_code as activity from enrolments
          where province_id = $1 and activity_code in ('CHUNG', 'KHAC') order by activity_code, enrolled_on`,
        [BAC_KAN],
      );
      [first, second] = rows.map(({ id }) => id);
      alone = rows.find(({ activity }) => activity === 'KHAC')?.id;
      await tx.query(
        `insert into contributions (province_id, id, person_id, scheme, income, method, from_month, months, paid, paid_on, receipt_no, recording)
         select $1, gen_random_uuid(), $2, 'vsi', 1500000, '1', '2020-05-01', 1, 264000, '2020-05-02', 'BL25/AG 0000123', 1`,
        [BAC_KAN, rows[0]?.personId],
      );
    });
  });

  it('are found by a receipt however it is written, and without a name; of other programmes none is', async () => {
    const find = (receipt: string, desk = post()) =>
      findClaimable(desk, { code, known: [{ receipt, siCode: '', id: null }] }, NOW);
    const found = await find('bl25/ag0000123');
    assert.deepEqual(found.ok && found.value, [
      [
        {
          id: first,
          scheme: 'vsi',
          enrolledOn: '2020-05-02',
          activityCode: 'CHUNG',
          asked: 0,
          validated: 0,
          own: null,
        },
      ],
    ]);
    const nothing = await find('0000124');
    assert.deepEqual(nothing.ok && nothing.value, [[]]);
    const byId = await findClaimable(post(), { code, known: [{ receipt: '', siCode: '', id: of_(alone) }] }, NOW);
    assert.deepEqual(byId.ok && byId.value, [[]]);
    assert.deepEqual(kinds(await find('0000123', deskIn(of.db, 'partner', { organisation: 'HPN-06' }))), [
      'not-signed code',
    ]);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select detail from audit_entries where action = 'programme.find-enrolments' order by number limit 1`),
    );
    assert.deepEqual(rows, [{ detail: { programme: code, enrolments: [first] } }], 'the look, and nobody’s number');
  });

  it('change nothing as long as they wait, or their parts do not come to one', async () => {
    const before = await shares();
    assert.deepEqual(before, { total: 3, uncredited: 0, [POST_OFFICE]: 1.5, [SI_OFFICE]: 1.5 });
    const id = uuid(randomUUID());
    assert.deepEqual(await claim(post(), [[first, 70]], id), { outcome: 'recorded', claims: 1 });
    assert.deepEqual(await claim(post(), [[first, 70]], id), { outcome: 'unchanged', claims: 0 });
    assert.deepEqual(await claim(post(), [[first, 70]]), { outcome: 'unchanged', claims: 0 }, 'the same again');
    assert.deepEqual(await claim(post(), [[first, 60]], id), ['id-taken id'], 'another part is not dropped silently');
    const more: [Uuid | undefined, number][] = [
      [first, 70],
      [second, 10],
    ];
    assert.deepEqual(await claim(post(), more, id), ['id-taken id'], 'nor is another enrolment');
    assert.equal(await decide(await waiting(POST_OFFICE, first)), 'recorded');
    const { whole, open } = await listed();
    assert.deepEqual([await shares(), whole, open], [before, 0, 1]);
  });

  it('count by their parts once these come to one, and each enrolment still once', async () => {
    await claim(host(), [[first, 30]]);
    assert.equal(await decide(await waiting(SI_OFFICE, first)), 'recorded');
    assert.deepEqual(await shares(), { total: 3, uncredited: 0, [POST_OFFICE]: 1.7, [SI_OFFICE]: 1.3 });
    assert.deepEqual([(await listed()).whole, (await listed()).open], [1, 0]);
  });

  it('are never validated beyond the whole, also of several at once; refused with a reason, a smaller part can be claimed', async () => {
    await claim(post(), [[second, 100]]);
    await claim(host(), [[second, 60]]);
    const both = [...(await waiting(POST_OFFICE, second)), ...(await waiting(SI_OFFICE, second))];
    assert.deepEqual(await decide(both), ['shares-above-one ids']);
    assert.deepEqual(await decide(both.slice(1), 'refused'), ['reason-missing reason']);
    assert.equal(await decide(both.slice(1), 'refused', 'quá phần'), 'recorded');
    assert.equal(await decide(both.slice(0, 1)), 'recorded');
    assert.deepEqual((await shares())[POST_OFFICE], 2.2, 'one has it all, one has 0.7, one is halved');
    await claim(host(), [[second, 1]]);
    assert.deepEqual(await decide(await waiting(SI_OFFICE, second)), ['shares-above-one ids']);
    await claim(post(), [[second, 0]]);
    assert.equal(await decide(await waiting(POST_OFFICE, second)), 'recorded');
    assert.deepEqual((await shares())[POST_OFFICE], 1.7, 'taken back, its partners have equal parts again');
  });

  it('are not decided about by whom they were sent, nor twice, nor where a newer one was sent', async () => {
    await claim(host(), [[second, 50]]);
    const [older] = await waiting(SI_OFFICE, second);
    await claim(host(), [[second, 40]]);
    const [newer] = await waiting(SI_OFFICE, second);
    assert.deepEqual(await decide([of_(older)]), ['claim-replaced ids']);
    assert.deepEqual(await decide([of_(newer)], 'validated', null, host()), ['own-claim ids']);
    assert.equal(await decide([of_(newer)]), 'recorded');
    assert.equal(await decide([of_(newer)]), 'unchanged');
    assert.deepEqual(await decide([of_(newer)], 'refused', 'nhầm'), ['claim-decided ids']);
    assert.deepEqual(await decide([uuid(randomUUID())]), ['claim-unknown ids']);
    assert.deepEqual(await decide([]), ['nothing-chosen ids']);
  });

  it('are of the programme, once each, and of who signed it', async () => {
    assert.deepEqual(await claim(post(), [[alone, 100]]), ['enrolment-of-others claims.0.enrolmentId']);
    assert.deepEqual(
      await claim(post(), [
        [second, 10],
        [second, 20],
      ]),
      ['enrolment-twice claims.1.enrolmentId'],
    );
    assert.deepEqual(await claim(deskIn(of.db, 'partner', { organisation: 'HPN-06' }), [[second, 10]]), [
      'not-signed code',
    ]);
    assert.equal(await listClaims(deskIn(of.db, 'partner', { organisation: 'HPN-06' }), { code }, NOW), null);
  });

  it('come by a file, which says every reason at once and writes nothing; the list taken along says the same again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baophu-'));
    const path = join(folder, 'nhan.csv');
    const read = async (rows: readonly string[]) => {
      await writeFile(path, rows.join('\r\n'));
      const answer = await readClaims(post(), { code, path }, NOW);
      return answer.ok ? answer.value.map(({ row, enrolment, share }) => [row, enrolment.id, share]) : kinds(answer);
    };
    try {
      const before = (await listed()).claims.length;
      assert.deepEqual(await read(['Biên lai,Số', '1,2']), ['no-claim-heads']);
      assert.deepEqual(await read(['Biên lai,Phần nhận']), ['no-claim-rows']);
      assert.deepEqual(
        await read([
          ...['Biên lai,Loại hình,Phần nhận', 'BL25/AG 0000123,,1.5', 'KHONG-CO,,1', ',,1'],
          ...['BL25/AG 0000123,xe máy,1', 'BL25/AG 0000123,BHXH tự nguyện,1', 'BL25/AG 0000123,,"0,5"'],
        ]),
        [...['row-share-unknown', 'row-not-found', 'row-names-nothing', 'row-scheme-unknown', 'row-of-other-row']],
      );
      assert.deepEqual(await read(['Số biên lai,Phần', 'bl25/ag 0000123,25%']), [[2, first, 25]]);
      const { claims } = await listed();
      const last = claims.filter(({ isLast }) => isLast).map((each) => csvLine(claimFileRow(each, 'vi')));
      const again = await read([csvLine(claimHeads('vi')), ...last]);
      assert.deepEqual(again, [
        [3, second, 0],
        [5, first, 70],
      ]);
      assert.deepEqual((await listed()).claims.length, before, 'nothing was written');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
