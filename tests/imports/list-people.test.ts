import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FLAT, line, rows, TITLE } from './list-text.ts';
import { onOffice } from './office.ts';

onOffice('the numbers of a person', (office) => {
  const send = async (name: string, code: string, citizen: string, receipt = '1') =>
    office.send(
      'contributions',
      `numbers-${code}-${citizen}.csv`,
      rows(TITLE, FLAT, line(name, code, citizen, receipt)),
    );

  it('must be of one person', async () => {
    assert.match((await send('Nông Văn Bình', '9000000001', '006090000002')).problems.join(), /not of one person/);
    assert.match((await send('Nông Văn Bình', '9000009999', '006090000001')).problems.join(), /not of one person/);
  });

  it('find the person each alone, with zeros that a spreadsheet program left out', async () => {
    assert.equal((await send('Nông Văn Bình', '', '006090000001', '1')).taken, 1);
    assert.equal((await send('Triệu Thị Mùi', '', '6090000002', '2')).taken, 1);
    assert.equal((await send('HOÀNG VĂN CÔNG', '9000000003', '006090000003', '3')).taken, 1);
  });

  it('ask about a name that is only near, and remark on accents', async () => {
    assert.match((await send('Bàn Văn Tăn', '9000000005', '')).problems.join(), /are they one person\?/);
    const accents = await send('Ban Van Tang', '9000000005', '', '5');
    assert.deepEqual([accents.taken, accents.remarks.length > 0], [1, true]);
  });
});
