import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { sheet, workbook } from '../../imports/workbook.ts';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

const ROWS = 3_000;
const BROKEN = 40;

onOffice('a manager who hands a file in', (visit) => {
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const people = async (): Promise<number> => {
    const { rowCount } = await visit.of.db.asOwner((tx) => tx.query('select from people'));
    return rowCount ?? 0;
  };
  /** A list of people in which every 75th has no such day of birth, and a head that nobody knows; `note` makes it long. */
  const list = (from: number, { head = 'Bản quán', note = '' } = {}): string => {
    const lines = Array.from({ length: ROWS }, (_, index) => {
      const number = String(from + index).padStart(6, '0');
      const born = index % (ROWS / BROKEN) === 0 ? '31/02/1980' : '15/05/1980';
      return `006180${number},Nông Văn ${number},${born},Phường Đức Xuân,${note}`;
    });
    return `Số CCCD,Họ và tên,Ngày sinh,${head},Ghi chú\n${lines.join('\n')}\n`;
  };
  const handIn = async (page: Page, name: string, text: string | Buffer, kind = 'people'): Promise<void> => {
    await page.goto(visit.at('/van-phong/tep'));
    await page.getByRole('link', { name: 'Gửi tệp' }).click();
    await page.getByLabel('Loại tệp').selectOption(kind);
    const folder = await mkdtemp(join(tmpdir(), 'baophu-test-'));
    await writeFile(join(folder, name), text);
    await page.getByLabel('Tệp để gửi').setInputFiles(join(folder, name));
    await page.getByRole('button', { name: 'Gửi và thử' }).click();
    await rm(folder, { recursive: true });
  };
  /** The page loads itself until the run is over. */
  const ended = (page: Page, state: string) => page.getByRole('status').getByText(state).waitFor();

  for (const javaScriptEnabled of [false, true]) {
    it(`says what a strange head is, sees what would change, takes it, and mends what was refused, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const before = await people();
      const from = javaScriptEnabled ? 500_000 : 100_000;
      const page = await visit.open('manager', '/van-phong/tep', { javaScriptEnabled, acceptDownloads: true });
      await page.goto(visit.at('/van-phong/tep/moi'));
      await page.getByRole('button', { name: 'Gửi và thử' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Tệp để gửi: Chưa chọn tệp nào/);
      const head = javaScriptEnabled ? 'Nơi ở cũ' : 'Bản quán';
      await handIn(page, 'người tham gia.csv', list(from, { head }));
      await ended(page, 'Tệp chưa đọc được');
      assert.match(await mainOf(page), new RegExp(`«${head}»`));
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByLabel(`«${head}»`).selectOption('area_code');
      await page.getByRole('button', { name: 'Ghi nhớ và thử lại' }).click();
      await ended(page, 'Đã thử, chưa ghi gì');
      const dry = await mainOf(page);
      assert.match(dry, /Dòng trong tệp ?3\.000 ?Sẽ nhận ?2\.960 ?Từ chối ?40/);
      assert.match(dry, /Dòng 2: .*31\/02\/1980/);
      assert.match(dry, /Tên cột đã ghi nhớ.*xã\/phường/i);
      assert.equal(await people(), before, 'nothing is recorded yet');
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);

      const address = page.url();
      await page.getByRole('button', { name: 'Nhập 2.960 dòng vào sổ' }).click();
      await page.goto(visit.at('/van-phong/nguoi')); // one can leave
      await page.goto(address);
      await ended(page, 'Đã nhập vào sổ');
      assert.equal(await people(), before + ROWS - BROKEN);
      assert.match(await mainOf(page), /Nhận ?2\.960 ?Từ chối ?40/);

      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải các dòng bị từ chối' }).click();
      const refused = await readFile(await (await downloading).path(), 'utf8');
      assert.equal(refused.trim().split('\n').length, 1 + BROKEN);
      await handIn(page, 'đã sửa.csv', refused.replaceAll('31/02/1980', '15/05/1980'));
      await ended(page, 'Đã thử, chưa ghi gì');
      await page.getByRole('button', { name: `Nhập ${BROKEN} dòng vào sổ` }).click();
      await ended(page, 'Đã nhập vào sổ');
      assert.equal(await people(), before + ROWS);
      await page.context().close();
    });
  }

  it('reads the head by itself the next time, hands the same bytes in once, and gives a file up', async () => {
    const page = await visit.open('manager', '/van-phong/tep');
    const text = list(800_000, { note: 'dài '.repeat(100) }); // above the half megabyte that the framework reads
    assert.ok(Buffer.byteLength(text) > 1 << 20);
    await handIn(page, 'lần sau.csv', text);
    await ended(page, 'Đã thử, chưa ghi gì');
    const address = page.url();
    await handIn(page, 'tên khác.csv', text);
    assert.equal(page.url(), address);
    const before = await people();
    await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
    await ended(page, 'Đã bỏ');
    assert.equal(await people(), before);
    assert.equal(await page.getByRole('button', { name: /Nhập/ }).count(), 0);
    const { rows } = await visit.of.db.asOwner((tx) =>
      tx.query(
        `select count(*)::int as count from handed_pieces where part = 'file' and file_id in (select id from handed_files where file_name <> 'nguoi.csv')`,
      ),
    );
    assert.deepEqual(rows, [{ count: 0 }], 'what is in the register or given up is not kept');
    await page.getByRole('button', { name: 'Quên các tên này' }).click();
    assert.doesNotMatch(await mainOf(page), /Tên cột đã ghi nhớ/);
    await page.context().close();
  });

  it('is told of a file that is empty, a picture, or damaged, each in words of the office', async () => {
    const page = await visit.open('manager', '/van-phong/tep');
    await handIn(page, 'rong.csv', '');
    await page.getByRole('alert').getByText('Tệp rỗng, không có gì để đọc').waitFor();
    await handIn(page, 'anh.xlsx', Buffer.from('89504e470d0a1a0a', 'hex'));
    await page.getByText('Tệp là ảnh: hãy gửi chính bảng tính ấy').waitFor();
    await handIn(page, 'hong.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500, 7)]));
    await page.getByText('Tệp không phải bảng tính đọc được, hoặc đã hỏng').waitFor();
    assert.doesNotMatch(await mainOf(page), /signature|central directory/);
    await handIn(page, 'la-thu.csv', 'Xin chào,đây là một lá thư\n1,2\n');
    await page.getByText('Thiếu cột «Xã/phường»').waitFor();
    assert.doesNotMatch(await mainOf(page), /[a-z]+_[a-z]+/, 'no name of ours for a column');
    await page.context().close();
  });

  it('says which columns of a D03-TS list are called otherwise; money is never passed over, nor said twice', async () => {
    const page = await visit.open('manager', '/van-phong/tep');
    const d03 = [
      'DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT (Mẫu D03-TS)',
      'STT,Họ và tên,Mã số BHXH,Ngày sinh,Tiền hộ nộp,Từ tháng,Số tháng,Tổ dân phố,Ngày biên lai',
      '1,Ma Thị Dợ,0600000042,01/05/1985,804600,03/2020,12,tổ 5,10/02/2020',
    ];
    await handIn(page, 'd03.csv', d03.join('\n'), 'contributions');
    await ended(page, 'Tệp chưa đọc được');
    const money = page.getByLabel('«Tiền hộ nộp»');
    assert.doesNotMatch((await money.textContent()) ?? '', /Bỏ qua cột này/);
    await page.getByRole('button', { name: 'Ghi nhớ và thử lại' }).click();
    await ended(page, 'Tệp chưa đọc được');
    assert.equal(await page.getByLabel('«Tổ dân phố»').count(), 0, 'what says nothing of money is passed over');
    await money.selectOption('state_support');
    await page.getByRole('button', { name: 'Ghi nhớ và thử lại' }).click();
    await page.getByText('Danh sách D03-TS thiếu cột «Số tiền»').waitFor();
    await page.getByRole('button', { name: 'Quên các tên này' }).click();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await money.selectOption('paid');
    await page.getByRole('button', { name: 'Ghi nhớ và thử lại' }).click();
    await ended(page, 'Đã thử, chưa ghi gì');
    assert.match(await mainOf(page), /Sẽ nhận ?1 ?Từ chối ?0.*BHYT|Sẽ nhận ?1 ?Từ chối ?0/);
    const twice = d03.map((line, at) => `${line}${['', ',Số tiền', ',804600'][at]}`);
    await handIn(page, 'd03-hai-cot.csv', twice.join('\n'), 'contributions');
    await page.getByText('Cột «Người tham gia đóng» có hai lần').waitFor();
    await page.context().close();
  });

  it('imports one sheet of a workbook whose other sheet is not right yet, and then what others say that were mended', async () => {
    const heads = ['Số CCCD', 'Họ và tên', 'Ngày sinh', 'Xã/phường'];
    const person = (no: number) => [`00618077700${no}`, `Nông Thị ${no}`, '15/05/1980', 'Phường Đức Xuân'];
    const book = workbook({
      'Tổ 1': sheet([heads, person(1), person(2), ['006180777009', 'Nông Thị 9', '31/02/1980', 'Phường Đức Xuân']]),
      'Tổ 2': sheet([
        [...heads, 'Cột lạ'],
        [...person(3), 'x'],
      ]),
    });
    const before = await people();
    const page = await visit.open('manager', '/van-phong/tep');
    await handIn(page, 'hai tổ.xlsx', book);
    await ended(page, 'Tệp chưa đọc được');
    assert.deepEqual(await violations(page), []);
    const which = page.getByLabel('Trang tính', { exact: true });
    assert.deepEqual(await which.locator('option').allTextContents(), [
      'Mọi trang đọc được (trừ trang ẩn)',
      'Tổ 1',
      'Tổ 2',
    ]);
    await which.selectOption('Tổ 1');
    await page.getByRole('button', { name: 'Thử như vậy' }).click();
    await ended(page, 'Đã thử, chưa ghi gì');
    assert.equal(await which.locator('option:checked').textContent(), 'Tổ 1');
    await page.getByRole('button', { name: 'Nhập 2 dòng vào sổ' }).click();
    await ended(page, 'Đã nhập vào sổ');
    assert.equal((await people()) - before, 2);
    const refused = page.getByRole('link', { name: /dòng bị từ chối/ });
    const leaving = page.waitForEvent('download');
    await refused.click();
    assert.ok((await readFile(await (await leaving).path())).byteLength > 0);
    await which.selectOption('Tổ 2');
    await page.getByRole('button', { name: 'Thử như vậy' }).click();
    await ended(page, 'Tệp chưa đọc được');
    await page.getByLabel('«Cột lạ»').selectOption('Bỏ qua cột này');
    await page.getByRole('button', { name: 'Ghi nhớ và thử lại' }).click();
    await ended(page, 'Đã thử, chưa ghi gì');
    assert.match(await mainOf(page), /Dòng trong tệp ?1 ?Sẽ/, 'still of that sheet alone');
    await page.getByRole('button', { name: 'Nhập 1 dòng vào sổ' }).click();
    await ended(page, 'Đã nhập vào sổ');
    assert.equal((await people()) - before, 3);
    assert.equal(await refused.count(), 0, 'of the other sheet, which has no refused row');
    await page.getByRole('button', { name: 'Quên các tên này' }).click();
    await page.context().close();
  });

  it('is told that a file is too long for the page, and none of others is shown', async () => {
    const page = await visit.open('manager', '/van-phong/tep');
    await handIn(page, 'to.csv', Buffer.alloc(65 << 20, 'x'));
    await page.getByRole('alert').getByText('Tệp lớn hơn 64 MB').waitFor();
    await page.goto(visit.at('/van-phong/tep'));
    const own = await page.locator('tbody th a').first().getAttribute('href');
    await page.context().close();
    const officer = await visit.open('officer', '/van-phong/tep');
    assert.match(await mainOf(officer), /Chưa gửi tệp nào/);
    assert.equal((await officer.goto(visit.at(own ?? '')))?.status(), 404);
    await officer.context().close();
    const collector = await visit.open('collector', '/van-phong');
    assert.equal((await collector.goto(visit.at('/van-phong/tep')))?.status(), 403);
    await collector.context().close();
  });
});
