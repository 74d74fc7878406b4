import assert from 'node:assert/strict';
import { it } from 'node:test';
import { counts, onOffice } from './office.ts';

const corrections = (...rows: string[]): string => ['Số CCCD đang ghi,Số CCCD,Họ và tên,Lý do', ...rows, ''].join('\n');

onOffice('a number that was recorded for the wrong person', (office) => {
  it('is given to one of the two people for whom a file of corrections wants it', async () => {
    const both = corrections('006090000001,006090000555,,nhập sai', '006090000002,006090000555,,nhập sai');
    const imported = await office.send('corrections', 'both.csv', both);
    assert.deepEqual(counts(imported), [1, 1, 0]);
    assert.match(imported.problems.join(), /^3: Row 2 has the number «006090000555» for another person\.$/);
    const again = await office.send('corrections', 'both.csv');
    assert.deepEqual(counts(again), [0, 1, 1]);
    assert.match(again.problems.join(), /^3: .*«006090000555» is that of Nông Văn Bình/);
  });
});
