import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { baophu } from '../support/command.ts';
import { onOneDatabase } from '../support/database.ts';

onOneDatabase('the first people of a database', (of) => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-first-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Says what would be taken of people who live there, in that order. */
  async function send(communes: readonly string[], ...how: string[]) {
    const file = path.join(folder, 'people.csv');
    const rows = communes.map((each, at) => `900000000${at},Nông Thị Én,${each}`);
    await writeFile(file, `si_code,full_name,area_code\n${rows.join('\n')}\n`);
    return baophu(of.url, 'import', 'people', file, '--dry-run', ...how);
  }
  const registers = () => of.db.asOwner(async (tx) => (await tx.query('select province_id from registers')).rows);

  it('leave open which province is meant where their communes are in several: the sentence names them all', async () => {
    const { stderr, code } = await send(['Xã Cẩm Giàng', 'Xã Tân Kỳ']);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^baophu: There is no register yet, and the communes of the file are in several provinces: name one with --province: /,
    );
    assert.ok((stderr.match(/\d\d \((Tỉnh|Thành phố) [^:]+: \d\/2 communes\)/g) ?? []).length > 1, stderr);
    assert.deepEqual(await registers(), []);
  });

  it('leave it open in Vietnamese where that is asked', async () => {
    const { stderr } = await send(['Xã Không Có Đâu'], '--language', 'vi');
    assert.match(stderr, /Chưa có sổ nào, và không xã nào trong tệp là mã hay tên của một xã \(«Xã Không Có Đâu» …\)/);
    assert.deepEqual(await registers(), []);
  });

  it('open the register of the one province that has all their communes, in whatever order, and say so in Vietnamese', async () => {
    const communes = ['Xã Tân Kỳ', 'Không Có Đâu', 'Phường Đức Xuân', '01864'];
    const { stdout, stderr } = await send(communes, '--language', 'vi');
    assert.match(stdout, /^Nhận \d, từ chối \d, không đổi 0\.\nChưa ghi gì vào sổ\.\n$/, stderr);
    assert.deepEqual(await registers(), [{ province_id: 19 }]);
  });
});
