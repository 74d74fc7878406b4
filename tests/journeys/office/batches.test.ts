import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

const WIDTHS = [320, 360, 1280];
const LIST = '/van-phong/dot-ke-khai';

onOffice('batches in the office', (visit) => {
  const person = () => visit.address('/van-phong/nguoi/[id]');
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const collect = async (page: Page, month: string, receipt: string): Promise<void> => {
    await page.goto(visit.at(`${person()}/thu?thu-nhap=1500000&tu-thang=${month}&ngay-thu=26/11/2026`));
    await page.getByLabel('Số biên lai').fill(receipt);
    await page.getByRole('button', { name: /^Ghi nhận .* đồng$/ }).click();
    await page.waitForLoadState();
  };
  let batch: string;

  it('is opened and sent by the manager from what collectors took with receipts, without script', async () => {
    const collector = await visit.open('collector', person(), { javaScriptEnabled: false });
    await collect(collector, '09/2027', 'AA/26 0000101');
    await collect(collector, '10/2027', 'AA/26 0000102');
    await collector.context().close();
    const page = await visit.open('manager', LIST, { javaScriptEnabled: false });
    assert.match(await mainOf(page), /1 đợt đang soạn, 0 đợt chờ.*2 hồ sơ chưa vào đợt nào.*2 hồ sơ, 528\.000 đồng/);
    await page.getByLabel('Đợt của tháng').fill('tháng mười một');
    await page.getByRole('button', { name: 'Mở đợt với các hồ sơ đã chọn' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Đợt của tháng/);
    assert.equal(await page.getByLabel('Đợt của tháng').inputValue(), 'tháng mười một');
    await page.getByLabel('Đợt của tháng').fill('11/2026');
    await page.getByRole('button', { name: 'Mở đợt với các hồ sơ đã chọn' }).click();
    batch = page.url();
    assert.match(batch, /dot-ke-khai\/[0-9a-f-]{36}$/);
    assert.match(
      await mainOf(page),
      /Đợt 1 tháng 11\/2026.*Đang soạn, chưa gửi.*602\/2026-11\/1.*AA\/26 0000101.*528\.000/,
    );
    await page.getByRole('button', { name: 'Ghi nhận đã gửi 2 hồ sơ, 528.000 đồng' }).click();
    assert.match(await mainOf(page), /Đã ghi nhận\..*Đã gửi, chờ trả lời|Đã gửi, chờ trả lời.*Đã ghi nhận\./);
    assert.match((await page.locator('header').textContent()) ?? '', /2 hồ sơ chờ cơ quan BHXH trả lời/);
    await page.context().close();
  });

  it('is settled by the file of the SI office: what is wrong is told at once, then one record is refused', async () => {
    const page = await visit.open('manager', batch);
    const answer = await page.request.get(`${batch}/danh-sach.csv`);
    const [heads = '', first = '', second = ''] = (await answer.text())
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    assert.match(heads, /^Mã đợt,Mã hồ sơ,.*,Kết quả,Lý do$/);
    const folder = await mkdtemp(join(tmpdir(), 'baophu-batch-'));
    const send = async (rows: readonly string[]): Promise<void> => {
      const path = join(folder, 'ket-qua.csv');
      await writeFile(path, [heads, ...rows].join('\r\n'));
      await page.locator('#tep').setInputFiles(path);
      await page.getByRole('button', { name: 'Đọc tệp và ghi kết quả' }).click();
    };
    const said = (row: string, result: string, reason = ''): string => row.replace(/,,$/, `,${result},${reason}`);
    await send([said(first, 'từ chối'), said(first, 'có lẽ').replace('602/2026-11/1', '602/2026-11/2')]);
    const alert = (await page.getByRole('alert').textContent()) ?? '';
    assert.match(
      alert,
      /thuộc đợt 602\/2026-11\/2.*bị từ chối mà chưa có lý do.*chưa có kết quả của hồ sơ AA\/26 0000102/s,
    );
    assert.match(await mainOf(page), /Đã gửi, chờ trả lời/);
    assert.deepEqual(await violations(page), []);
    await send([said(first, 'Từ chối', 'Sai mã số BHXH'), said(second, 'Chấp nhận')]);
    await page.getByText('Đã ghi nhận.').waitFor();
    assert.match(
      await mainOf(page),
      /Được chấp nhận một phần.*từ tệp ket-qua\.csv.*Sai mã số BHXH.*Bị từ chối, còn phải trả lại hộ ?264\.000/,
    );
    assert.deepEqual(await violations(page), []);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} of ${width} pixels`);
    }
    await rm(folder, { recursive: true });
    await page.context().close();
  });

  it('sends what is refused back to its collector, who collects it again', async () => {
    const page = await visit.open('collector', '/van-phong');
    assert.match(await mainOf(page), /Bị trả lại ?1 hồ sơ bị cơ quan BHXH từ chối, 264\.000 đồng.*Sai mã số BHXH/);
    assert.deepEqual(await violations(page), []);
    await collect(page, '09/2027', 'AA/26 0000103');
    await page.goto(visit.at('/van-phong'));
    assert.doesNotMatch(await mainOf(page), /Bị trả lại/);
    await page.context().close();
    const manager = await visit.open('manager', batch);
    assert.match(await mainOf(manager), /chuyển 264\.000 đồng sang khoản thu lại ngày 26\/11\/2026/);
    await manager.context().close();
  });

  it('is answered by hand by an officer of its areas', async () => {
    const manager = await visit.open('manager', LIST);
    await manager.getByRole('button', { name: 'Mở đợt với các hồ sơ đã chọn' }).click();
    await manager.getByRole('button', { name: /Ghi nhận đã gửi 1 hồ sơ/ }).click();
    await manager.getByText('Đã ghi nhận.').waitFor();
    const page = await visit.open('officer', new URL(manager.url()).pathname);
    const today = await page.locator('#ngay-tra-loi').inputValue();
    await page.getByLabel(/lý do từ chối/).fill('Thiếu tờ khai');
    await page.locator('#ngay-tra-loi').fill('01/01/2020');
    await page.getByRole('button', { name: 'Ghi kết quả của cả đợt' }).click();
    await page
      .getByRole('alert')
      .getByText(/Ngày trả lời không thể trước ngày gửi/)
      .waitFor();
    assert.equal(await page.getByLabel(/lý do từ chối/).inputValue(), 'Thiếu tờ khai');
    await page.locator('#ngay-tra-loi').fill(today);
    await page.getByLabel(/lý do từ chối/).fill('');
    await page.getByRole('button', { name: 'Ghi kết quả của cả đợt' }).click();
    await page.getByText('Đã ghi nhận.').waitFor();
    assert.match(await mainOf(page), /Được chấp nhận.*ghi bằng tay/);
    await manager.context().close();
    await page.context().close();
  });
});
