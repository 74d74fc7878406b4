import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { csvLine, quotedFormula } from '#base/csv.ts';
import { day } from '#base/dates.ts';
import type { NewOrganisation } from '#drive/organisations/organisation.ts';
import type { Desk } from '#server/desk/desk.ts';
import { changeOrganisation } from '#server/drive/organisations/change-organisation.ts';
import { listOrganisations } from '#server/drive/organisations/list-organisations.ts';
import { readOrganisation } from '#server/drive/organisations/read-organisation.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { takeCharge } from '#server/drive/organisations/take-charge.ts';
import { importOrganisations } from '#server/imports/import-organisations.ts';
import { ORGANISATION_HEADS, organisationFileRow } from '#ui/office/organisations/organisation-rows.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openRegister } from '../support/register.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const TODAY = day('2026-11-27');
const record = (desk: Desk, organisations: readonly NewOrganisation[]) =>
  recordOrganisations(desk, { organisations, on: TODAY }, NOW);
/** The province that Bắc Kạn is part of since July 2025, and communes of it. */
const PROVINCE = '19';
const organisation = (given: Partial<NewOrganisation> & { code: string }): NewOrganisation => ({
  ...{ name: `Đơn vị ${given.code}`, kind: 'si_office', areaCode: PROVINCE, partOf: null },
  ...given,
});

onEveryDatabase('the organisations of the drive', (of) => {
  let hoa: Desk;
  let communes: { code: string; id: number }[];
  before(async () => {
    await of.db.asOwner((tx) => openRegister(tx));
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ code: string; id: number }>(
        `select distinct today.code, today.id from areas as today
           join area_scopes as scope on scope.scope_id = today.id join areas as member on member.id = scope.area_id
          where today.level = 'commune' and today.valid_from = '2025-07-01' and member.code in ('01843', '01858', '01936')
          order by today.code`,
      ),
    );
    communes = rows;
    assert.ok(communes.length >= 2, JSON.stringify(communes));
  });
  const kinds = (answer: { ok: boolean; error?: readonly { kind: string; at?: string | number }[] }) =>
    answer.ok ? [] : (answer.error ?? []).map(({ kind, at }) => (at === undefined ? kind : `${kind} ${at}`));
  const listed = async (code: string, on = TODAY) =>
    (await listOrganisations(hoa, on, NOW)).find((each) => each.code === code);

  it('are recorded all or none, with every reason at once, and once however often they are sent', async () => {
    const refused = await record(hoa, [
      organisation({ code: 'CÓ DẤU' }),
      organisation({ code: 'CS-1', areaCode: '99' }),
      organisation({ code: 'CS-2', partOf: 'KHONG-CO' }),
      organisation({ code: 'CS-3', partOf: 'CS-4' }),
      organisation({ code: 'CS-4', partOf: 'CS-3' }),
      organisation({ code: 'CS-5' }),
      organisation({ code: 'CS-5' }),
    ]);
    assert.deepEqual(kinds(refused), [
      ...['code-twice code', 'code-not-plain code', 'area-unknown areaCode', 'whole-unknown partOf'],
      ...['part-of-itself partOf', 'part-of-itself partOf'],
    ]);
    assert.equal(await listed('CS-5'), undefined);
    const given = [
      organisation({ code: 'CS-1' }),
      organisation({ code: 'DT-1', kind: 'collection_point', partOf: 'CS-1' }),
    ];
    assert.deepEqual(await record(hoa, given), { ok: true, value: { recorded: 2 } });
    assert.deepEqual(await record(hoa, given), { ok: true, value: { recorded: 0 } });
    assert.deepEqual(kinds(await record(hoa, [organisation({ code: 'CS-1', name: 'Khác' })])), ['code-taken code']);
    assert.equal((await listed('DT-1'))?.partOf?.code, 'CS-1');
  });

  it('are part of nothing that is part of them', async () => {
    assert.deepEqual(kinds(await changeOrganisation(hoa, { code: 'CS-1', name: 'Cơ sở 1', partOf: 'DT-1' }, NOW)), [
      'part-of-itself partOf',
    ]);
    const changed = { code: 'CS-1', name: 'Bảo hiểm xã hội cơ sở 1', partOf: null };
    assert.deepEqual(await changeOrganisation(hoa, changed, NOW), { ok: true, value: 'recorded' });
    assert.deepEqual(await changeOrganisation(hoa, changed, NOW), { ok: true, value: 'unchanged' });
    assert.equal((await listed('DT-1'))?.partOf?.name, 'Bảo hiểm xã hội cơ sở 1');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ before: unknown }>(
        `select detail -> 'before' as before from audit_entries where action = 'organisation.change'`,
      ),
    );
    assert.deepEqual(rows, [{ before: { name: 'Đơn vị CS-1', partOf: null } }]);
  });

  it('are offices in charge of communes from a day on: what one takes over another has no more, and before all stays', async () => {
    const [first, second] = communes.map(({ code }) => code);
    assert.ok(first && second);
    await record(hoa, [organisation({ code: 'CS-8' }), organisation({ code: 'CS-9' })]);
    const since = day('2026-01-01');
    const take = (code: string, codes: string[], from = since) =>
      takeCharge(hoa, { code, communes: codes, since: from }, NOW);
    assert.deepEqual(kinds(await take('CS-8', [first, '00000'])), ['areas-unknown communes']);
    assert.deepEqual(kinds(await take('DT-1', [first])), ['not-an-office']);
    assert.deepEqual(await take('CS-8', [first, second]), { ok: true, value: { changed: 2 } });
    assert.deepEqual(await take('CS-8', [first, second]), { ok: true, value: { changed: 0 } });
    assert.deepEqual(await take('CS-9', [second], day('2026-06-01')), { ok: true, value: { changed: 1 } });
    const codes = async (code: string, on: string) => (await listed(code, day(on)))?.charges.map((each) => each.code);
    assert.deepEqual([await codes('CS-8', '2025-12-31'), await codes('CS-8', '2026-05-31')], [[], [first, second]]);
    assert.deepEqual([await codes('CS-8', '2026-06-01'), await codes('CS-9', '2026-06-01')], [[first], [second]]);
    assert.deepEqual(await take('CS-9', [], day('2026-07-01')), { ok: true, value: { changed: 1 } });
    assert.deepEqual(await codes('CS-9', '2026-07-01'), []);
  });

  it('keep what somebody else wrote while they were changed', async () => {
    const [first, second] = communes.map(({ code }) => code);
    assert.ok(first && second);
    await record(hoa, [organisation({ code: 'CS-6' }), organisation({ code: 'CS-7' })]);
    const since = day('2026-09-01');
    const seen = (await readOrganisation(hoa, { code: 'CS-6', on: TODAY }, NOW))?.lastCharge ?? assert.fail();
    assert.ok((await takeCharge(hoa, { code: 'CS-7', communes: [second], since }, NOW)).ok);
    const both = { code: 'CS-6', communes: [first, second], since };
    assert.deepEqual(kinds(await takeCharge(hoa, { ...both, seen }, NOW)), ['charged-meanwhile communes']);
    assert.deepEqual(kinds(await takeCharge(hoa, { ...both, communes: [first], seen }, NOW)), []);
    const stood = { name: 'Đơn vị CS-6', partOf: null };
    const change = { code: 'CS-6', name: 'Cơ sở 6', partOf: null, seen: stood };
    assert.deepEqual(await changeOrganisation(hoa, change, NOW), { ok: true, value: 'recorded' });
    assert.deepEqual(kinds(await changeOrganisation(hoa, { ...change, name: 'Khác', partOf: 'CS-7' }, NOW)), [
      'changed-meanwhile',
    ]);
  });

  it('are recorded and put in charge by an officer in their own areas, and nowhere else', async () => {
    const [mine, other] = communes;
    assert.ok(mine && other);
    const here = deskNamed(of.db, 'Oanh', 'officer', { areas: [mine.id] });
    const point = (code: string, areaCode: string) => organisation({ code, kind: 'collection_point', areaCode });
    assert.deepEqual(kinds(await record(here, [point('DT-8', other.code), point('DT-9', mine.code)])), [
      'area-of-others areaCode',
    ]);
    assert.deepEqual(await record(here, [point('DT-9', mine.code)]), {
      ok: true,
      value: { recorded: 1 },
    });
    assert.deepEqual(kinds(await changeOrganisation(here, { code: 'CS-9', name: 'Khác', partOf: null }, NOW)), [
      'area-of-others',
    ]);
    const given = { code: 'CS-9', communes: [other.code], since: day('2026-08-01') };
    assert.deepEqual(kinds(await takeCharge(here, given, NOW)), ['areas-unknown communes']);
  });

  it('come again unchanged from the list that was taken along, whatever they are called', async () => {
    const names = ['=1+1', '-5', '@a, "b"; c', "'", "Tổ 'A'", '+84'];
    const given = names.map((name, at) => organisation({ code: `LA-${at}`, name, kind: 'collection_point' }));
    assert.deepEqual(await record(hoa, given), { ok: true, value: { recorded: names.length } });
    const rows = (await listOrganisations(hoa, TODAY, NOW)).map((each) => organisationFileRow(each, 'vi'));
    const text = [ORGANISATION_HEADS.vi, ...rows].map((row) => csvLine(row.map(quotedFormula))).join('\r\n');
    const folder = await mkdtemp(join(tmpdir(), 'baophu-'));
    try {
      await writeFile(join(folder, 'don-vi.csv'), text);
      const again = await importOrganisations(hoa, { path: join(folder, 'don-vi.csv'), on: TODAY }, NOW);
      assert.deepEqual(again, { ok: true, value: { recorded: 0 } });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('come by a file in the form of the list: what stands there already stays, and a row that is wrong leaves all out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baophu-'));
    const path = join(folder, 'don-vi.csv');
    const write = (rows: string[]) => writeFile(path, ['Mã,Tên,Loại,Địa bàn,Thuộc', ...rows].join('\r\n'));
    try {
      await writeFile(path, 'Cột,Khác\r\n1,2');
      assert.deepEqual(kinds(await importOrganisations(hoa, { path, on: TODAY }, NOW)), ['no-heads']);
      await write([
        'TEP-1,Điểm thu 1,Điểm thu,19 (Tỉnh Thái Nguyên),CS-1 (Bảo hiểm xã hội cơ sở 1)',
        'TEP-2,,Cửa hàng,19,',
      ]);
      assert.deepEqual(kinds(await importOrganisations(hoa, { path, on: TODAY }, NOW)), [
        'name-missing name',
        'kind-unknown kind',
      ]);
      assert.equal(await listed('TEP-1'), undefined);
      await write([
        'TEP-1,Điểm thu 1,diem thu,19 (Tỉnh Thái Nguyên),CS-1 (Bảo hiểm xã hội cơ sở 1)',
        'CS-1,Bảo hiểm xã hội cơ sở 1,Cơ quan BHXH,19,',
      ]);
      assert.deepEqual(await importOrganisations(hoa, { path, on: TODAY }, NOW), { ok: true, value: { recorded: 1 } });
      assert.equal((await listed('TEP-1'))?.partOf?.code, 'CS-1');
      await write([`TEP-3,${'x'.repeat(201)},Điểm thu,19,`]);
      assert.deepEqual(kinds(await importOrganisations(hoa, { path, on: TODAY }, NOW)), ['name-too-long name']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
