import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { onOffice } from './office.ts';

const HEADS =
  'STT;Họ và tên;Mã số BHXH;Mức thu nhập;Phương thức đóng;Từ tháng;Số tháng;NSNN hỗ trợ;Người tham gia đóng;Ngày biên lai;Số biên lai;Phương án;Ghi chú';
const PEOPLE = [
  'Nông Văn Bình;9000000001',
  'Hoàng Văn Công;9000000003',
  'Lý Thị Giảm;9000000004',
  'Bàn Văn Tăng;9000000005',
];

/** A line about somebody's payment, right or wrong. */
const payments = fc
  .record({
    person: fc.constantFrom(...PEOPLE, 'Đặng Thị Tổng;', 'Tổng Cộng;9000000099', 'Nông Văn Bình;9000000002'),
    month: fc.constantFrom('01/2026', '02/2026', '13/2026', '1/2099'),
    paid: fc.constantFrom('792000', '792.000', 'x', '-', ''),
    receipt: fc.constantFrom('1', '0001', '2', '3', ''),
    option: fc.constantFrom('', 'TM', 'GH', 'XX'),
    note: fc.constantFrom('', 'Tăng mới', 'giảm trừ', 'Cộng'),
  })
  .map(({ person, month, paid, receipt, option, note }) => ({
    text: `1;${person};1500000;3;${month};3;198000;${paid};10/01/2026;${receipt};${option};${note}`,
    isPayment: true,
  }));

/** What stands around payments. */
const others = fc
  .constantFrom(
    'I;Tăng;;;;;;;;;;;',
    'II;GIẢM;0;;;;;;;;;;',
    ';Hoàn trả;;;;;;;;;;;',
    ';Tổng cộng;3;;;;;594000;2376000;;;;',
    ';;;;;;;;;Bắc Kạn, ngày 10 tháng 01 năm 2026;;;',
    ';Người lập biểu;;;;;;;;Giám đốc;;;',
    ';Nguyễn Văn Giảm;;;;;;;;;;;',
    'A;B;1;2;3;4;5;6=3x22%;7;8;9;10;11',
    ';;;;;;;;;;;;',
    HEADS,
  )
  .map((text) => ({ text, isPayment: false }));

/** Anything at all. */
const noise = fc
  .array(fc.constantFrom('', '', 'Giảm', '5', '10/01/2026', 'Nguyễn', '792000', '#N/A', '9000000001', 'x"y'), {
    minLength: 13,
    maxLength: 13,
  })
  .map((cells) => ({ text: cells.join(';'), isPayment: false }));

onOffice('a list of any rows', (office) => {
  it('gives an answer for every row, and none about a payment is passed over', async () => {
    let name = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(payments, payments, others, noise), { maxLength: 25 }), async (rows) => {
        name += 1;
        const text = ['DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN', HEADS, ...rows.map((row) => row.text), ''].join('\n');
        const imported = await office.send('contributions', `list-${name}.csv`, text);
        const { taken, refused, unchanged, noData } = imported;
        const filled = rows.filter((row) => row.text.replaceAll(';', '') !== '').length;
        assert.equal(imported.rows, filled, imported.problems.join('\n'));
        assert.equal(taken + refused + unchanged + noData, filled);
        assert.ok(taken + refused + unchanged >= rows.filter((row) => row.isPayment).length);
      }),
      { numRuns: 60 },
    );
  });
});

/** A row about somebody in a table of our own form: right or wrong, blank, or with too many cells. */
const people = fc
  .record({
    code: fc.constantFrom('9000000001', '9000000601', '9000000602', '900000060', 'x', ''),
    name: fc.constantFrom('Nông Văn Bình', 'Lý Thị Én', 'NguyÔn V¨n', '#N/A', ''),
    commune: fc.constantFrom('01840', 'Xã Bằng Thành', '1840', 'Xã Không Có', ''),
    birth: fc.constantFrom('15/05/1980', '1975', '32/01/1975', '29356', ''),
    beyond: fc.constantFrom('', '', '', ';thừa'),
  })
  .map(({ code, name, commune, birth, beyond }) => `${code};${name};${commune};${birth}${beyond}`);

onOffice('a table of any people', (office) => {
  it('gives an answer for every row, the same in a rehearsal, and takes nothing when it is sent again', async () => {
    let name = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(people, { maxLength: 25 }), async (rows) => {
        name += 1;
        const text = ['Mã số BHXH;Họ và tên;Xã/phường;Ngày sinh', ...rows, ''].join('\n');
        const filled = rows.filter((row) => row.replaceAll(';', '') !== '').length;
        const sum = ({ taken, refused, unchanged, noData }: Awaited<ReturnType<typeof office.send>>): number =>
          taken + refused + unchanged + noData;
        const rehearsed = await office.send('people', `people-${name}.csv`, text, { isRehearsal: true });
        const imported = await office.send('people', `people-${name}.csv`, text);
        const again = await office.send('people', `people-${name}.csv`);
        for (const each of [rehearsed, imported, again]) assert.deepEqual([each.rows, sum(each)], [filled, filled]);
        assert.deepEqual([rehearsed.taken, rehearsed.refused], [imported.taken, imported.refused]);
        assert.deepEqual([again.taken, again.refused], [0, imported.refused]);
      }),
      { numRuns: 25 },
    );
  });
});
