import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rowsBelowHead } from '#server/imports/rows-below-head.ts';

/** What is read below the head of a file with rows above it, and how many rows were asked whether they are the head. */
async function readBelow(above: number, rowsBelow: number): Promise<{ rows: string[] | undefined; asked: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'baophu-test-'));
  const path = join(folder, 'danh-sach.csv');
  await writeFile(path, `${'a,b\n'.repeat(above)}Họ và tên,Mã số\n${'Mai,1\n'.repeat(rowsBelow)}`);
  let asked = 0;
  const headOf = ({ cells }: { cells: readonly string[] }) => {
    asked += 1;
    return cells[0] === 'Họ và tên' ? { name: 0 } : undefined;
  };
  const rows = await rowsBelowHead(path, headOf, ({ cells }, { name }) => cells[name]);
  await rm(folder, { recursive: true });
  return { rows, asked };
}

describe('the head of a list', () => {
  it('is looked for below titles, and not all the way down a long file of something else', async () => {
    assert.deepEqual(await readBelow(200, 1), { rows: ['Mai'], asked: 201 });
    assert.deepEqual(await readBelow(201, 1), { rows: undefined, asked: 201 });
    assert.equal((await readBelow(50_000, 1)).asked, 201);
  });
});
