import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { readPdf } from '../../receipts/read-pdf.ts';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';
import { deskOf } from '../../support/register.ts';

const WIDTHS = [320, 1280];

onOffice('receipts in the office', (visit) => {
  const person = () => visit.address('/van-phong/nguoi/[id]');
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const alertOf = async (page: Page): Promise<string> => (await page.getByRole('alert').textContent()) ?? '';
  /** The account of the collector who is signed in. */
  const collector = async (): Promise<string> => {
    const page = await visit.open('collector', '/van-phong/bien-lai');
    await page.context().close();
    const { rows } = await deskOf(visit.of.db).readAccounts((tx) =>
      tx.query(
        `select s.account_id from accounts.sessions as s join accounts.memberships as m on m.account_id = s.account_id
          where m.role = 'collector'`,
      ),
    );
    return rows[0].account_id;
  };
  let bookAddress: string;

  it('are opened by a manager, handed to a collector, and each number is accounted for, without script', async () => {
    const account = await collector();
    const page = await visit.open('manager', '/van-phong/quyen', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Mở quyển hoặc dải mới' }).click();
    await page.getByLabel('Ký hiệu').fill('AA/26');
    await page.getByLabel('Từ số').fill('0000150');
    await page.getByLabel('Đến số').fill('12a');
    await page.getByRole('button', { name: 'Mở quyển này' }).click();
    assert.match(await alertOf(page), /Đến số: «12a» không phải số biên lai/);
    await page.getByLabel('Đến số').fill('101');
    await page.getByRole('button', { name: 'Mở quyển này' }).click();
    assert.match(await alertOf(page), /Số quyển: Biên lai giấy cần có số quyển/);
    assert.match(await alertOf(page), /Đến số: Số cuối 0000101 nhỏ hơn số đầu 0000150/);
    await page.getByLabel('Từ số').fill('101');
    await page.getByLabel('Đến số').fill('150');
    await page.getByLabel('Số quyển').fill('12');
    await page.getByRole('button', { name: 'Mở quyển này' }).click();
    await page.getByRole('link', { name: 'Xem quyển và giao cho người thu' }).click();
    bookAddress = page.url();
    assert.match(await mainOf(page), /Quyết toán AA\/26, quyển số 12.*Đủ cả 50 số: Chưa giao 50\./);
    await page.getByLabel('Người nhận').selectOption(account);
    await page.getByLabel('Đến số').fill('149');
    await page.getByRole('button', { name: 'Giao các số này' }).click();
    assert.match(await alertOf(page), /Từ số: Quyển giấy giao nguyên quyển: số 0000101–0000150/);
    await page.getByLabel('Đến số').fill('150');
    await page.getByRole('button', { name: 'Giao các số này' }).click();
    assert.match(await mainOf(page), /Đủ cả 50 số: Đang giữ, chưa dùng 50\..*Đã giao\./);
    await page.context().close();
  });

  it('are taken at the desk: the number and the money together, or nothing', async () => {
    const page = await visit.open('collector', `${person()}/thu?thu-nhap=1500000&tu-thang=09/2027&ngay-thu=26/11/2026`);
    const submit = page.getByRole('button', { name: 'Ghi nhận 264.000 đồng' });
    assert.match((await page.getByLabel('Biên lai của quyển').textContent()) ?? '', /AA\/26, quyển số 12, còn 50 số/);
    for (const [typed, why] of [
      ['', /Số biên lai: Biên lai giấy cần có số/],
      ['abc', /Số biên lai phải trong khoảng 0000101–0000150/],
      ['100', /Số biên lai phải trong khoảng 0000101–0000150/],
    ] as const) {
      await page.getByLabel('Số biên lai', { exact: true }).fill(typed);
      await submit.click();
      assert.match(await alertOf(page), why);
      assert.equal(await page.getByLabel('Số biên lai', { exact: true }).inputValue(), typed);
    }
    assert.deepEqual(await violations(page), []);
    await page.getByLabel('Số biên lai', { exact: true }).fill('0000101');
    await submit.click();
    await page.getByText('Biên lai AA/26 0000101.').waitFor();
    await page.getByRole('link', { name: 'Mở biên lai để in' }).click();
    assert.match(await mainOf(page), /Biên lai AA\/26 0000101.*Còn hiệu lực.*Ma Thị Dợ.*264.000 đồng.*Chưa in lần nào/);
    const address = page.url();
    await page.goto(visit.at(person()));
    await page.getByRole('link', { name: 'Xem biên lai' }).first().click();
    await page.waitForURL(address);
    await page.context().close();
  });

  it('are printed on one leaf of A5; what is printed again says that it is a duplicate, whatever the theme', async () => {
    const page = await visit.open('collector', '/van-phong/bien-lai?so=101');
    await page.getByRole('link', { name: '0000101' }).click();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText('Trang này chỉ để xem, không phải biên lai').isVisible());
    assert.ok(!(await page.getByRole('heading', { name: 'Biên lai AA/26 0000101' }).isVisible()));
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Lập bản in' }).click();
    const sheet = page.locator('article.sheet');
    const words = ((await sheet.textContent()) ?? '').replace(/\s+/g, ' ');
    assert.match(words, /BIÊN LAI THU TIỀN/);
    assert.match(words, /Ma Thị Dợ/);
    assert.match(words, /BHXH tự nguyện, tháng 09\/2027/);
    assert.match(words, /264.000 đồng.*Hai trăm sáu mươi tư nghìn đồng/);
    assert.doesNotMatch(words, /BẢN SAO/);
    assert.deepEqual(await violations(page), []);
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.getByRole('heading', { name: 'Các lần in' }).isVisible()));
    assert.ok(!(await page.getByText('Nhân viên thu').first().isVisible()), 'nothing of the office stands on it');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [420, 595]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Lập bản in (bản sao 1)' }).click();
    await page.getByText('BẢN SAO 1', { exact: true }).waitFor();
    assert.match(await mainOf(page), /Đã in 2 lần/);
    await page.reload();
    assert.match(await mainOf(page), /Đã in 2 lần/, 'the form that is sent again prints the same');
    await page.context().close();
  });

  it('are given as a PDF that says what the page says, as one more print; without script too', async () => {
    const page = await visit.open('collector', '/van-phong/bien-lai?so=101', { javaScriptEnabled: false });
    await page.getByRole('link', { name: '0000101' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản in dạng PDF' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'bien-lai-0000101.pdf');
    const pdf = await readPdf(new Uint8Array(await readFile(await download.path())));
    assert.equal(pdf.pages, 1);
    assert.deepEqual(pdf.size, [420, 595]);
    assert.equal(pdf.title, 'BIÊN LAI THU TIỀN AA/26 0000101');
    assert.equal(pdf.language, 'vi-VN');
    assert.match(pdf.text, /BẢN SAO 2/);
    await page.reload();
    assert.match(await mainOf(page), /Đã in 3 lần/);
    await page.getByRole('button', { name: 'Lập bản in (bản sao 3)' }).click();
    const sheet = page.locator('article.sheet');
    for (const words of await sheet.locator('dt, dd, .day, .name, h2, .marks span').allTextContents()) {
      const said = words.replace(/\s+/g, ' ').trim();
      assert.ok(pdf.text.replaceAll(' ', '').includes(said.replaceAll(' ', '')), `${said} in ${pdf.text}`);
    }
    const confirm = (await sheet.locator('footer p').textContent())?.match(/http\S+/)?.[0] ?? '';
    assert.ok(pdf.text.replaceAll(' ', '').includes(confirm));
    await page.context().close();
  });

  it('are printed together, a leaf for each receipt of the page, and what cannot be printed is named on a last one', async () => {
    const page = await visit.open('collector', '/van-phong/bien-lai?so=101', { javaScriptEnabled: false });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^In \d+ biên lai của trang này/ }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'bien-lai.pdf');
    const pdf = await readPdf(new Uint8Array(await readFile(await download.path())));
    assert.equal(pdf.pages, await page.locator('input[name=in]').count());
    assert.match(pdf.text, /0000101/);
    const form = (fields: Record<string, string>) =>
      page.request.post(visit.at('/van-phong/bien-lai/bien-lai.pdf'), {
        form: fields,
        headers: { origin: visit.at('/').slice(0, -1) },
      });
    assert.equal((await form({})).status(), 400);
    assert.equal((await form({ in: 'khong-co x' })).status(), 400);
    await page.context().close();
  });

  it('are confirmed to whoever scans the code, with nobody named, and shown as cancelled where the money is given back', async () => {
    const page = await visit.open('collector', '/van-phong/bien-lai?so=101');
    await page.getByRole('link', { name: '0000101' }).click();
    await page.getByRole('link', { name: 'Trang xác nhận cho mọi người' }).click();
    const address = page.url();
    const asStranger = async () => {
      const answer = await fetch(address, { headers: { accept: 'text/html' } });
      return { status: answer.status, robots: answer.headers.get('x-robots-tag'), text: await answer.text() };
    };
    const confirmed = await asStranger();
    assert.equal(confirmed.status, 200);
    assert.equal(confirmed.robots, 'noindex');
    assert.match(confirmed.text, /name="robots" content="noindex, nofollow"/);
    assert.match(confirmed.text, /Đã thu 264.000 đồng/);
    assert.match(confirmed.text, /AA\/26 0000101/);
    assert.match(confirmed.text, /tháng 09\/2027/);
    assert.doesNotMatch(confirmed.text, /Dợ|Nông Thị|0600000042|006185000042|0912/);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }
    const missing = await fetch(`${address}x`, { headers: { accept: 'text/html' } });
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /Không có biên lai nào với mã này/);
    await page.goto(visit.at(person()));
    await page.getByRole('link', { name: 'Huỷ khoản này' }).first().click();
    await page.getByLabel('Lý do').fill('trả lại tiền');
    await page.getByRole('button', { name: 'Huỷ khoản này' }).click();
    await page.getByText('Đã huỷ. Tháng ấy nay chưa đóng.').waitFor();
    assert.match((await asStranger()).text, /Biên lai này đã huỷ/);
    await page.goto(visit.at('/van-phong/bien-lai?so=101'));
    assert.match(await mainOf(page), /Đã huỷ/);
    await page.getByRole('link', { name: '0000101' }).click();
    assert.equal(await page.getByRole('button', { name: /Lập bản in/ }).count(), 0);
    await page.context().close();
  });

  it('that are void or lost are reported with a reason, and the account has them', async () => {
    const page = await visit.open('collector', '/van-phong/bien-lai', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Báo hỏng hoặc mất số biên lai' }).click();
    await page.getByRole('textbox', { name: 'Số biên lai' }).fill('101');
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    assert.match(await alertOf(page), /Quyển, dải: Cần điền ô này/);
    assert.match(await alertOf(page), /Lý do: Cần điền ô này/);
    await page.getByLabel('Quyển, dải').selectOption({ label: 'AA/26, quyển số 12' });
    await page.getByLabel('Lý do').fill('viết sai số tiền');
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    assert.match(await alertOf(page), /Số biên lai: Đã lập biên lai: số 0000101/);
    await page.getByRole('textbox', { name: 'Số biên lai' }).fill('102');
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã ghi nhận. Các số ấy không dùng được nữa.').waitFor();
    await page.context().close();
    await visit.of.db.asOwner((tx) =>
      tx.query(`insert into receipt_books (province_id, id, organisation, kind, symbol, first_number, last_number)
                select province_id, gen_random_uuid(), organisation, 'electronic', 'ZZ/' || n, 1, 10
                  from receipt_books, generate_series(1, 60) as n where symbol = 'AA/26'`),
    );
    const manager = await visit.open('manager', bookAddress);
    await manager.getByRole('link', { name: 'Báo hỏng hoặc mất số' }).click();
    const chosen = manager.getByLabel('Quyển, dải').locator('option:checked');
    assert.equal(await chosen.textContent(), 'AA/26, quyển số 12', 'however many newer books there are');
    await manager.goto(visit.at('/van-phong/bien-lai/hong'));
    assert.equal(await chosen.textContent(), '– chọn quyển –');
    await manager.goto(bookAddress);
    assert.match(await mainOf(manager), /Đủ cả 50 số: Đã lập biên lai 1; Hỏng 1; Đang giữ, chưa dùng 48\./);
    await manager.getByRole('button', { name: 'Nhận lại' }).click();
    assert.match(await mainOf(manager), /Đã trả lại, chưa dùng 48\..*Đã nhận lại các số chưa dùng/);
    for (const width of WIDTHS) {
      await manager.setViewportSize({ width, height: 800 });
      assert.deepEqual(await violations(manager), []);
      assert.ok(await manager.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }
    await manager.context().close();
  });

  it('are looked at, and neither printed nor reported, by who audits', async () => {
    const page = await visit.open('auditor', visit.address('/van-phong/bien-lai/[code]'));
    assert.match(await mainOf(page), /Biên lai BH26-BK\/00001\/E 0000001/);
    assert.equal(await page.getByRole('button', { name: /Lập bản in/ }).count(), 0);
    await page.goto(bookAddress);
    assert.match(await mainOf(page), /Đủ cả 50 số/);
    assert.equal(await page.getByRole('link', { name: /Báo hỏng/ }).count(), 0);
    const refused = await page.goto(visit.at('/van-phong/bien-lai/hong'));
    assert.equal(refused?.status(), 403);
    await page.context().close();
  });

  it('leave as CSV and as a workbook, as they are listed, and so do the books', async () => {
    const page = await visit.open('officer', '/van-phong/bien-lai');
    await page.getByRole('link', { name: 'CSV' }).waitFor();
    const shown = await page.locator('tbody th').count();
    const file = async (path: string) => page.request.get(visit.at(path));
    const csv = await file((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '');
    const [heads, ...rows] = (await csv.text()).trim().split('\r\n');
    assert.match(heads ?? '', /^Ký hiệu,Số quyển,Số biên lai,Ngày thu,/);
    assert.equal(rows.length, shown);
    assert.ok(
      rows.some((row) => /,0000\d{3},\d\d\/\d\d\/\d{4},\d+,/.test(row)),
      rows.join(),
    );
    assert.equal((await file('/van-phong/bien-lai/danh-sach.csv?thang=13/2026')).status(), 400);
    const books = await (await file('/van-phong/quyen/danh-sach.csv')).text();
    assert.match(books, /Quyển giấy,AA\/26,12,.*,0000101,0000150,50,/);
    for (const path of ['bien-lai', 'quyen']) {
      const workbook = await file(`/van-phong/${path}/danh-sach.xlsx`);
      assert.equal((await workbook.body()).subarray(0, 2).toString(), 'PK', path);
    }
    await page.context().close();
  });
});
