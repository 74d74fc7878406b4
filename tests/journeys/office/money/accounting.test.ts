import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { dayInVietNam } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { readPdf } from '../../../receipts/read-pdf.ts';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const TODAY = formatDay(dayInVietNam(new Date()));

onOffice('a day and its accounts', (visit) => {
  const person = () => visit.address('/van-phong/nguoi/[id]');
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const standingOf = async (page: Page): Promise<string> =>
    (
      (await page.getByRole('region', { name: 'Biên lai, hồ sơ, đợt, nộp tiền, ngân hàng' }).textContent()) ?? ''
    ).replace(/\s+/g, ' ');
  /** The row of sums of a paper as a workbook has it; the leaves have the same numbers. */
  const sumsOf = async (page: Page, address: string): Promise<number[]> => {
    const { sheets } = await readXlsx(await (await page.request.get(`${address}.xlsx`)).body());
    const sums = sheets[0]?.rows.find(([first]) => first === 'Cộng') ?? assert.fail(address);
    const numbers = sums.filter((cell): cell is number => typeof cell === 'number');
    const response = await page.request.get(`${address}.pdf`);
    assert.equal(response.headers()['content-type'], 'application/pdf');
    const { text } = await readPdf(new Uint8Array(await response.body()));
    const written = numbers.map((each) => new Intl.NumberFormat('vi-VN').format(each)).join(' ');
    assert.ok(text.includes(`Cộng ${written}`), `${written} in ${text}`);
    return numbers;
  };
  let [batch, slip, reference] = ['', '', ''];

  it('is collected, closed, sent and deposited: until the bank has it, the page says where each đồng is', async () => {
    const collector = await visit.open('collector', person());
    for (const [month, receipt] of [
      ['09/2027', 'AA/26 0000201'],
      ['10/2027', 'AA/26 0000202'],
    ]) {
      await collector.goto(visit.at(`${person()}/thu?thu-nhap=1500000&tu-thang=${month}&ngay-thu=26/11/2026`));
      await collector.getByLabel('Số biên lai').fill(receipt ?? '');
      await collector.getByRole('button', { name: 'Ghi nhận 264.000 đồng' }).click();
      await collector.waitForLoadState();
    }
    await collector.goto(visit.at('/van-phong/chot-so'));
    await collector.getByRole('button', { name: 'Chốt 2 khoản, 528.000 đồng' }).click();
    await collector.waitForURL(/chot-so\/[0-9a-f-]{36}/);
    const closing = collector.url();
    await collector.context().close();
    const page = await visit.open('manager', '/van-phong/dot-ke-khai');
    await page.getByRole('button', { name: 'Mở đợt với các hồ sơ đã chọn' }).click();
    await page.waitForURL(/dot-ke-khai\/[0-9a-f-]{36}/);
    batch = page.url();
    assert.match(await standingOf(page), /Chưa bằng nhau, 2 chỗ khác.*Tiền chưa nộp.*Đã chốt, chưa nhận/);
    await page.getByRole('button', { name: 'Ghi nhận đã gửi 2 hồ sơ, 528.000 đồng' }).click();
    await page.goto(closing);
    await page.getByLabel('Số tiền đã đếm').fill('528.000');
    await page.getByRole('button', { name: 'Ghi nhận đã nhận đủ tiền' }).click();
    await page.goto(visit.at('/van-phong/nop-tien'));
    await page.getByRole('link', { name: /1 lần chốt, 528\.000 đồng/ }).click();
    await page.getByLabel('Ngày nộp').fill(TODAY);
    await page.getByRole('button', { name: 'Lập phiếu nộp tiền' }).click();
    await page.waitForURL(/nop-tien\/[0-9a-f-]{36}/);
    slip = page.url();
    reference = /BP[0-9A-Z]{14}/.exec(await mainOf(page))?.[0] ?? assert.fail();
    await page.goto(batch);
    assert.match(await standingOf(page), /Đã nộp, ngân hàng chưa xác nhận.*264\.000.*phiếu \d+\/\d{4}/);
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });

  it('is confirmed by the statement: five sums are equal', async () => {
    const page = await visit.open('officer', '/van-phong/chot-so/ngan-hang');
    await page.getByLabel('Ngân hàng').selectOption('970436');
    await page.getByLabel('Số tài khoản').fill('3712000888');
    await page.getByLabel('Chủ tài khoản').fill('BHXH Bắc Kạn');
    await page.getByLabel('Dùng từ ngày').fill('01/01/2026');
    await page.getByRole('button', { name: 'Ghi tài khoản' }).click();
    await page.getByText('Đã ghi tài khoản.').waitFor();
    await page.goto(visit.at('/van-phong/nop-tien/sao-ke'));
    const file = `Ngày,Nội dung,Số tiền\n${TODAY},Nop ${reference},"528.000"\n`;
    const sent = { name: 'sao-ke.csv', mimeType: 'text/csv', buffer: Buffer.from(file) };
    await page.getByLabel('Tệp sao kê').setInputFiles(sent);
    await page.getByRole('button', { name: 'Đọc sao kê' }).click();
    await page.getByText('ghép được 1 phần').waitFor();
    await page.goto(batch);
    assert.match(await standingOf(page), /Năm số bằng nhau: 528\.000 đồng/);
    await page.context().close();
  });

  it('is read in with one refusal, which is the only thing that differs; who waits is told', async () => {
    const page = await visit.open('manager', batch);
    const list = (await (await page.request.get(`${batch}/danh-sach.csv`)).text()).replace(/^\uFEFF/, '').trim();
    const [heads = '', first = '', second = ''] = list.split('\r\n');
    const rows = [heads, first.replace(/,,$/, ',Từ chối,Sai mức đóng'), second.replace(/,,$/, ',Chấp nhận,')];
    const sent = { name: 'ket-qua.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) };
    await page.locator('#tep').setInputFiles(sent);
    await page.getByRole('button', { name: 'Đọc tệp và ghi kết quả' }).click();
    await page.getByText('Đã ghi nhận.').waitFor();
    assert.match(await standingOf(page), /Chưa bằng nhau, 1 chỗ khác.*Hồ sơ bị từ chối.*264\.000.*Ngân hàng xác nhận/);
    assert.deepEqual(await violations(page), []);
    await page.goto(visit.at('/van-phong/nop-tien/doi-soat'));
    assert.match(await mainOf(page), /Có biên lai.*Trong đợt đã gửi/);
    await page.context().close();
  });

  it('comes out as papers whose sums are equal, as workbooks and to print', async () => {
    const officer = await visit.open('officer', '/van-phong/thu-lao/muc');
    await officer.getByRole('combobox', { name: 'Hồ sơ' }).selectOption('continuing');
    await officer.getByLabel('Theo văn bản').fill('Công văn 1 ngày 01/11/2026');
    await officer.getByLabel('Tỷ lệ trên tiền thu (%)').fill('7,5');
    await officer.getByRole('button', { name: 'Ghi mức thù lao' }).click();
    await officer.getByText('Đã ghi mức.').waitFor();
    await officer.context().close();
    const page = await visit.open('manager', '/van-phong/thu-lao');
    await page.getByRole('button', { name: 'Chốt thù lao' }).click();
    await page.waitForURL(/thu-lao\/[0-9a-f-]{36}/);
    const period = page.url();
    const [list, deposit, paid, report] = [
      await sumsOf(page, `${batch}/bieu-mau/c17-ts`),
      await sumsOf(page, `${slip}/bang-ke`),
      await sumsOf(page, `${period}/bang-thu-lao`),
      await sumsOf(page, `${period}/bao-cao-nguoi-thu`),
    ];
    assert.deepEqual([list.at(-1), deposit.at(-1)], [528_000, 528_000], 'receipts are what was deposited');
    assert.deepEqual(paid, [1, 264_000, 19_800], 'only what was accepted is paid for');
    assert.deepEqual(report, paid);
    const declared = await sumsOf(page, `${batch}/bieu-mau/d05-ts`);
    assert.equal(declared.at(-1), 528_000);
    assert.deepEqual(await violations(page), []);
    await page.goto(period);
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
});
