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

onOffice('a file without a column of codes', (office) => {
  it('is asked for the codes that people have, never for ids that nobody in an office knows', async () => {
    for (const [kind, heads, asked] of [
      ['people', 'Họ và tên,Xã/phường', ['si_code or citizen_id']],
      ['endings', 'Loại bảo hiểm,Lý do', ['si_code or citizen_id', 'ended_on']],
      ['corrections', 'Họ và tên,Lý do', ['recorded_si_code or recorded_citizen_id']],
    ] as const) {
      const { problems } = await office.send(kind, `${kind}-without-codes.csv`, `${heads}\nA,B\n`);
      const missing = problems.join().matchAll(/The column (.*?) is missing/g);
      assert.deepEqual(
        [...missing].map(([, column]) => column),
        asked,
        kind,
      );
    }
  });

  it('may have the ids instead', async () => {
    const rows = 'person_id,full_name,area_code\n01930000-0000-4000-8000-00000000a001,Nông Thị Mã,01843\n';
    assert.deepEqual(counts(await office.send('people', 'with-ids.csv', rows)), [1, 0, 0]);
  });
});
