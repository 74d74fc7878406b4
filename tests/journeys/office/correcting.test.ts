import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

onOffice('a payment that was recorded wrong', (visit) => {
  const address = () => visit.address('/van-phong/nguoi/[id]');
  const alertOf = async (page: Page): Promise<string> => (await page.getByRole('alert').textContent()) ?? '';
  const collect = async (page: Page, months: string): Promise<void> => {
    await page.goto(visit.at(`${address()}/thu`));
    await page.getByLabel('Đóng cho').selectOption(months);
    await page.getByRole('button', { name: 'Tính số phải đóng' }).click();
    await page.getByRole('button', { name: /Ghi nhận .* đồng/ }).click();
    await page
      .getByRole('status')
      .getByText(/Đã ghi nhận/)
      .waitFor();
    await page.goto(visit.at(address()));
    await page.getByRole('link', { name: 'Sửa khoản này' }).first().click();
  };

  it('is corrected with an extra charge, without script, and both stay in the record', async () => {
    const page = await visit.open('officer', address(), { javaScriptEnabled: false });
    await collect(page, '3');
    await page.getByRole('button', { name: 'Tính chênh lệch' }).click();
    assert.match(await alertOf(page), /Khoản đang ghi đúng như vậy/);
    await page.getByLabel('Đóng cho').selectOption('6');
    await page.getByRole('button', { name: 'Tính chênh lệch' }).click();
    const main = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    const [, extra = ''] = /Truy thu: người tham gia đóng thêm ([\d.]+) đồng/.exec(main) ?? [];
    await page.getByRole('button', { name: `Sửa và ghi nhận truy thu ${extra} đồng` }).click();
    assert.match(await alertOf(page), /Lý do: Cần nêu lý do/);
    await page.getByLabel('Lý do').fill('ghi nhầm số tháng');
    await page.getByRole('button', { name: `Sửa và ghi nhận truy thu ${extra} đồng` }).click();
    await page.getByText(/^Đã sửa\./).waitFor();
    await page.goto(visit.at(address()));
    assert.match((await page.getByRole('main').textContent()) ?? '', /ghi nhầm số tháng/);
    await page.context().close();
  });

  it('is given back for the months that are not used, and the law says how much', async () => {
    const page = await visit.open('officer', address());
    await collect(page, '3');
    const from = await page.getByLabel('Từ tháng', { exact: true }).inputValue();
    const [month, year] = from.split('/').map(Number);
    const second = new Date(Date.UTC(year ?? 0, month ?? 0, 1)); // the month after, since months begin at 0 here
    const typed = `${String(second.getUTCMonth() + 1).padStart(2, '0')}/${second.getUTCFullYear()}`;
    await page.getByLabel('Không dùng từ tháng').fill(from);
    await page.getByRole('button', { name: 'Tính chênh lệch' }).click();
    await page.getByRole('alert').getByText('Dừng vì: Cần điền ô này').waitFor();
    await page.getByLabel('Dừng vì').selectOption('compulsory');
    await page.getByRole('button', { name: 'Tính chênh lệch' }).click();
    await page.getByRole('alert').getByText('Không tháng nào được dùng: hãy huỷ khoản này').waitFor();
    await page.getByLabel('Không dùng từ tháng').fill(typed);
    await page.getByRole('button', { name: 'Tính chênh lệch' }).click();
    await page.getByText(/Hoàn trả cho người tham gia .* đồng/).waitFor();
    await page.getByText(/Sổ ghi thêm việc dừng BHXH tự nguyện từ/).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByLabel('Lý do').fill('tham gia bắt buộc');
    await page.getByRole('button', { name: /Sửa và ghi nhận hoàn trả/ }).click();
    await page.getByRole('status').getByText('Đã sửa').waitFor();
    await page.context().close();
  });
});
