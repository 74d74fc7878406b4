import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FLAT, line, rows, TITLE } from './list-text.ts';
import { counts, onOffice } from './office.ts';

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

onOffice('a payment without a receipt, by list and by own file', (office) => {
  const list = (paid: string): string => {
    const cells = line('Nông Văn Bình', '9000000001', '', '').map((cell) => (cell === '792000' ? paid : cell));
    return rows(TITLE, FLAT, cells);
  };
  const own =
    'Mã số BHXH,Loại bảo hiểm,Mức thu nhập,Phương thức đóng,Từ tháng,Số tháng,Số tiền,Ngày nộp\n9000000001,BHXH tự nguyện,1500000,3,01/2026,3,792000,10/01/2026\n';

  it('is one payment, whichever came first: the other is unchanged, and a remark says so', async () => {
    assert.equal((await office.send('contributions', 'own.csv', own)).taken, 1);
    const imported = await office.send('contributions', 'list.csv', list('792000'));
    assert.deepEqual(counts(imported), [0, 0, 1]);
    assert.match(imported.remarks.join(), /^3: It is a payment that another file brought \(/);
    assert.deepEqual(await office.ask('select count(*) from contributions'), [{ count: 1 }]);
  });

  it('is another one where the amount differs, with a remark on its row', async () => {
    const imported = await office.send('contributions', 'other.csv', list('800000'));
    assert.deepEqual(counts(imported), [1, 0, 0]);
    assert.match(imported.remarks.join(), /3: It pays for months that another payment is for too/);
  });
});
