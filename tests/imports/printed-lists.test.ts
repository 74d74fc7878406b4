import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { baophu } from '../support/command.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';

const LAN = '0190c7a4-5a00-7000-8000-000000000001';
const NAM = '0190c7a4-5a00-7000-8000-000000000002';
const PEOPLE = `person_id,full_name,si_code,citizen_id,area_code
${LAN},Nông Thị Lan,0612345678,006190000001,01858
${NAM},Hoàng Văn Công,,006090000002,01840
`;
const D05 = `Mẫu D05-TS
DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN
STT;Họ và tên;Mã số BHXH;Số CCCD;Mức thu nhập;Từ tháng;Số tháng;Tỷ lệ đóng (%);NSNN hỗ trợ;Người tham gia đóng;Tổng số tiền;Phương thức đóng;Số biên lai;Ngày biên lai;Mã nhân viên thu
(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12);(13);(14);(15)
I. Tăng
1;Nông Thị Lan;0612345678;;1.500.000;01/2022;3;22;99.000;891.000;990.000;3;BL-001;10/01/2022;NV-01
2;Hoàng Văn Công;;006090000002;1.500.000;1/2022;12;22;396.000;3.564.000;3.960.000;12;BL-002;10/1/2022;NV-01
3;Triệu Thị Mai;0699999999;;1.500.000;01/2022;3;22;99.000;891.000;990.000;3;BL-003;10/01/2022;NV-01
II. Giảm
1;Nông Thị Lan;0612345678;;1.500.000;04/2022;3;22;99.000;891.000;990.000;3;BL-004;10/04/2022;NV-01
;Tổng cộng;;;;;;;594.000;5.346.000;5.940.000;;;;
`;
const D03 = `STT,Họ và tên,Mã số BHXH,Ngày sinh,Nơi đăng ký KCB ban đầu,Số tiền,Từ tháng,Số tháng,Số biên lai,Ngày biên lai,Ghi chú
1,Nông Thị Lan,0612345678,1990,TTYT Pác Nặm,"804,600",02/2022,12,BL-009,05/02/2022,
`;

onEveryDatabase('an official list', (of) => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-lists-'));
    await send(of, 'people', 'people.csv', PEOPLE);
  });
  after(() => rm(folder, { recursive: true }));

  /** As the office types it; answers what is printed, and the exit code. */
  async function send({ url }: TestDatabase, kind: string, name: string, content: string) {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return baophu(url, 'import', kind, file, '--json');
  }
  const rows = async (sql: string) => (await of.db.asOwner((tx) => tx.query(sql))).rows;

  it('of voluntary insurance (D05-TS) is read below its title, by its printed heads', async () => {
    const { stdout } = await send(of, 'contributions', 'd05.csv', D05);
    const summary = JSON.parse(stdout);
    assert.deepEqual([summary.taken, summary.refused, summary.unchanged, summary.remarks], [2, 2, 0, []]);
    assert.deepEqual(
      await rows(`select full_name, method, months, income, paid, state_support, paid_on, receipt_no, agent_code
                    from contributions join people on people.id = person_id order by receipt_no`),
      [
        {
          full_name: 'Nông Thị Lan',
          method: '3',
          months: 3,
          income: 1_500_000,
          paid: 891_000,
          state_support: 99_000,
          paid_on: '2022-01-10',
          receipt_no: 'BL-001',
          agent_code: 'NV-01',
        },
        {
          full_name: 'Hoàng Văn Công',
          method: '12',
          months: 12,
          income: 1_500_000,
          paid: 3_564_000,
          state_support: 396_000,
          paid_on: '2022-01-10',
          receipt_no: 'BL-002',
          agent_code: 'NV-01',
        },
      ],
    );
  });

  it('comes back as it was without the rows that were taken: title, heads, blocks, and the reason of each refused row', async () => {
    const refused = (await readFile(path.join(folder, 'd05.csv.refused.csv'), 'utf8')).trim().split('\n');
    assert.match(refused[0] ?? '', /Mẫu D05-TS/);
    assert.match(refused[2] ?? '', /STT;Họ và tên;Mã số BHXH;.*;problem$/);
    assert.match(refused[5] ?? '', /Triệu Thị Mai.*«0699999999»/);
    assert.match(refused[6] ?? '', /^II\. Giảm/);
    assert.match(refused[7] ?? '', /BL-004.*II\. Giảm/);
    assert.equal(refused.length, 9);
  });

  it('may be sent in again as it came back: who stops is still not paying', async () => {
    const back = await readFile(path.join(folder, 'd05.csv.refused.csv'), 'utf8');
    const { stdout } = await send(of, 'contributions', 'd05-again.csv', back);
    const summary = JSON.parse(stdout);
    assert.deepEqual([summary.taken, summary.refused, summary.unchanged], [0, 2, 0]);
  });

  it('may be sent again: nothing changes', async () => {
    const { stdout } = await send(of, 'contributions', 'd05.csv', D05);
    const summary = JSON.parse(stdout);
    assert.deepEqual([summary.taken, summary.unchanged], [0, 2]);
  });

  it('of health insurance alone (D03-TS) is read too', async () => {
    const { stdout } = await send(of, 'contributions', 'd03.csv', D03);
    assert.equal(JSON.parse(stdout).taken, 1);
    assert.deepEqual(await rows(`select scheme, method, from_month, paid from contributions where scheme = 'hhi'`), [
      { scheme: 'hhi', method: '12', from_month: '2022-02-01', paid: 804_600 },
    ]);
  });

  it('with a column that nobody knows is refused whole, and names it', async () => {
    const { stderr, code } = await send(of, 'contributions', 'other.csv', D05.replace('Số biên lai', 'Số hiệu phiếu'));
    assert.match(stderr, /The list D05-TS has a column «Số hiệu phiếu» that is not known/);
    assert.notEqual(code, 0);
  });
});
