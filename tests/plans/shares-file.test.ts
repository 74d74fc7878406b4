import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, it } from 'node:test';
import type { Uuid } from '#base/ids.ts';
import { writtenVersion } from '#input/drive/share-rows.ts';
import type { Desk } from '#server/desk/desk.ts';
import { importShares } from '#server/imports/import-shares.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openRegister } from '../support/register.ts';
import { kinds, planningAt, share } from './drafted-plan.ts';

const NOW = new Date('2021-06-20T03:00:00Z');

onEveryDatabase('a file of shares', (of) => {
  let hoa: Desk;
  let binh: Desk;
  let planning: ReturnType<typeof planningAt>;
  before(async () => {
    await of.db.asOwner(openRegister);
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    binh = deskNamed(of.db, 'Bình', 'planner');
    planning = planningAt(hoa, NOW);
  });
  /** Sends a file of these rows, `060 100`, each with the version that it was taken from. */
  const send = async (planId: Uuid, rows: readonly string[], version: string | null) => {
    const folder = await mkdtemp(join(tmpdir(), 'baophu-shares-'));
    try {
      const path = join(folder, 'chi-tieu.csv');
      const lines = rows.map((row) => [...row.split(' '), ...(version === null ? [] : [version])].join(','));
      await writeFile(path, `${version === null ? 'Mã,Chỉ tiêu' : 'Mã,Chỉ tiêu,Bản'}\n${lines.join('\n')}\n`);
      const goal = await planning.goalIn(planId);
      return await importShares(hoa, { planId, goalId: goal.id, path }, NOW);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const heldBy = async (planId: Uuid, unit: string) =>
    (await planning.goalIn(planId)).shares.find((each) => each.unit === unit)?.value ?? null;

  it('that is old overwrites nothing that somebody wrote later, tells both values, and writes nothing by half', async () => {
    const { id } = await planning.drafted();
    await planning.set(id, [share('area:060', 100), share('area:061', 50)]);
    const taken = writtenVersion(await planning.goalIn(id));
    await planning.set(id, [share('area:060', 120)], binh);
    const refused = await send(id, ['060 110', '061 70'], taken);
    assert.deepEqual(kinds(refused), ['changed-meanwhile area:060']);
    assert.deepEqual(!refused.ok && refused.error[0]?.facts, { value: 120, given: 110 });
    assert.deepEqual([await heldBy(id, 'area:060'), await heldBy(id, 'area:061')], [120, 50]);
    assert.deepEqual(kinds(await send(id, ['060 100', '061 70'], taken)), ['changed-meanwhile area:060']);
    assert.deepEqual(kinds(await send(id, ['060 120', '061 70'], taken)), [], 'what both say is agreed');
    assert.equal(await heldBy(id, 'area:061'), 70);
  });

  it('is taken where nobody wrote since, also when others wrote elsewhere', async () => {
    const { id } = await planning.drafted();
    await planning.set(id, [share('area:060', 100), share('area:061', 50)]);
    const taken = writtenVersion(await planning.goalIn(id));
    await planning.set(id, [share('area:062', 7)], binh);
    assert.deepEqual(kinds(await send(id, ['060 110', '061 50'], taken)), []);
    assert.deepEqual([await heldBy(id, 'area:060'), await heldBy(id, 'area:062')], [110, 7]);
    assert.deepEqual(
      kinds(await send(id, ['060 130'], taken)),
      ['changed-meanwhile area:060'],
      'the same file once more',
    );
    assert.deepEqual(kinds(await send(id, ['060 130'], writtenVersion(await planning.goalIn(id)))), []);
  });

  it('without a version has seen nothing: it sets what nobody has set', async () => {
    const { id } = await planning.drafted();
    await planning.set(id, [share('area:060', 100)]);
    assert.deepEqual(kinds(await send(id, ['061 40'], null)), []);
    assert.deepEqual(kinds(await send(id, ['060 90', '061 40'], null)), ['changed-meanwhile area:060']);
    for (const odd of ['', 'abc', '12', '-5']) {
      assert.deepEqual(kinds(await send(id, ['060 90'], odd)), ['changed-meanwhile area:060'], odd);
    }
  });

  it('of another target is refused', async () => {
    const { id } = await planning.drafted();
    const other = await planning.drafted();
    const taken = writtenVersion(await planning.goalIn(other.id));
    const refused = await send(id, ['060 90'], taken);
    assert.deepEqual(!refused.ok && refused.error.map(({ kind }) => kind), ['of-another-target']);
    assert.equal(await heldBy(id, 'area:060'), null);
  });
});
