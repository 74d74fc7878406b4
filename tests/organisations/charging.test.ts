import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listCharges } from '#server/drive/organisations/charging/list-charges.ts';
import { type HandedCharge, recordCharges } from '#server/drive/organisations/charging/record-charges.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { readCharges } from '#server/imports/read-charges.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openRegister } from '../support/register.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const TODAY = day('2026-11-27');
const SINCE = day('2026-01-01');

onEveryDatabase('who is in charge of which commune, by a file', (of) => {
  let hoa: Desk;
  let [first, second]: string[] = [];
  const kinds = (answer: { ok: boolean; error?: readonly { kind: string; facts?: object }[] }) =>
    (answer.error ?? []).map(({ kind, facts }) => [kind, (facts as { row?: number })?.row].filter(Boolean).join(' '));
  const code = (each: string | undefined): string => each ?? assert.fail();
  const record = async (charges: readonly HandedCharge[], seen: number | null = null, desk = hoa) => {
    const answer = await recordCharges(desk, { charges, seen }, NOW);
    return answer.ok ? answer.value.changed : kinds(answer);
  };
  const charge = (commune: string | undefined, office: string | null, since = SINCE) => ({
    commune: code(commune),
    office,
    since,
  });
  const held = async (commune: string | undefined) =>
    (await listCharges(hoa, TODAY, NOW)).communes.find((each) => each.code === commune)?.charge?.code ?? null;
  before(async () => {
    await of.db.asOwner((tx) => openRegister(tx));
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    const office = { kind: 'si_office', areaCode: '19', partOf: null } as const;
    const organisations = [
      { ...office, code: 'CS-1', name: 'Cơ sở 1' },
      { ...office, code: 'CS-2', name: 'Cơ sở 2' },
      { ...office, code: 'DT-1', name: 'Điểm thu', kind: 'collection_point' as const },
    ];
    assert.ok((await recordOrganisations(hoa, { organisations, on: TODAY }, NOW)).ok);
    [first, second] = (await listCharges(hoa, TODAY, NOW)).communes.map((each) => each.code);
  });

  it('is read beside what stands, with every reason at once, and nothing is written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baophu-'));
    const path = join(folder, 'a.csv');
    const read = async (rows: readonly string[]) => {
      await writeFile(path, rows.join('\r\n'));
      const answer = await readCharges(hoa, { path }, NOW);
      return answer.ok
        ? answer.value.map(({ row, commune, before: was, after }) => [
            row,
            commune.code,
            was?.code ?? null,
            after?.code ?? null,
          ])
        : kinds(answer);
    };
    const head = 'Mã xã,Xã,BHXH cơ sở phụ trách,Kể từ ngày';
    try {
      assert.deepEqual(await read(['Mã,Tên', '1,2']), ['no-charge-heads']);
      assert.deepEqual(await read([head, `${first},,CS-1,`]), ['no-charge-rows'], 'without a day nothing changes');
      assert.deepEqual(
        await read([
          head,
          `${first},,CS-1,32/01/2026`,
          `00000,,CS-9,01/01/2026`,
          `${second},,DT-1,01/01/2026`,
          `${second},,CS-1,01/01/2026`,
        ]),
        [
          'row-day-unknown 2',
          'row-commune-unknown 3',
          'row-office-unknown 3',
          'row-office-unknown 4',
          'row-of-same-commune 5',
        ],
      );
      assert.deepEqual(await read([head, `${Number(first)},,CS-1 (Cơ sở 1),01/01/2026`, `${second},,,01/01/2026`]), [
        [2, first, null, 'CS-1'],
        [3, second, null, null],
      ]);
      assert.equal(await held(first), null);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is recorded all or none, each from its day on, and the same again changes nothing', async () => {
    assert.deepEqual(await record([charge(first, 'CS-1'), charge('00000', 'CS-9'), charge(second, 'DT-1')]), [
      ...['organisation-unknown', 'not-an-office', 'areas-unknown'],
    ]);
    assert.equal(await held(first), null);
    assert.deepEqual(await record([charge(first, 'CS-1'), charge(first, 'CS-2')]), ['code-twice']);
    assert.equal(await record([charge(first, 'CS-1'), charge(second, 'CS-2')]), 2);
    assert.equal(await record([charge(first, 'CS-1'), charge(second, 'CS-2')]), 0);
    assert.deepEqual([await held(first), await held(second)], ['CS-1', 'CS-2']);
    assert.equal(await record([charge(second, null, day('2026-06-01'))]), 1);
    assert.equal(await held(second), null);
  });

  it('tells what somebody else wrote meanwhile, and is nobody else’s outside of their areas', async () => {
    const seen = (await listCharges(hoa, TODAY, NOW)).lastCharge;
    assert.equal(await record([charge(first, 'CS-2', day('2026-07-01'))]), 1);
    assert.deepEqual(await record([charge(first, 'CS-1', day('2026-08-01'))], seen), ['charged-meanwhile']);
    assert.equal(await record([charge(second, 'CS-1', day('2026-08-01'))], seen), 1, 'of another commune');
    const elsewhere = deskNamed(of.db, 'Oanh', 'officer', { areas: [1] });
    assert.deepEqual(await record([charge(first, 'CS-1', TODAY)], null, elsewhere), ['areas-unknown']);
    const { communes } = await listCharges(elsewhere, TODAY, NOW);
    assert.deepEqual(communes, []);
  });
});
