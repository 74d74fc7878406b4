import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

const WIDTHS = [320, 360, 1280];
const LIST = '/van-phong/chot-so';

onOffice('closing a day in the office', (visit) => {
  const person = () => visit.address('/van-phong/nguoi/[id]');
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const alertOf = async (page: Page): Promise<string> => (await page.getByRole('alert').textContent()) ?? '';
  let closing: string;

  it('closes what was collected, without script; whoever comes second is told that nothing is left', async () => {
    const page = await visit.open(
      'collector',
      `${person()}/thu?thu-nhap=1500000&tu-thang=09/2027&ngay-thu=26/11/2026`,
      {
        javaScriptEnabled: false,
      },
    );
    await page.getByRole('button', { name: 'Ghi nhận 264.000 đồng' }).click();
    const second = await visit.open('collector', LIST, { javaScriptEnabled: false });
    await page.goto(visit.at(LIST));
    assert.match(await mainOf(page), /1 người đang giữ 264\.000 đồng\..*Nông Thị Mai.*264\.000.*1 khoản.*hôm nay/);
    await page.getByRole('button', { name: 'Chốt 1 khoản, 264.000 đồng' }).click();
    closing = page.url();
    assert.match(closing, /chot-so\/[0-9a-f-]{36}$/);
    const words = await mainOf(page);
    assert.match(words, /Chốt sổ của Nông Thị Mai.*Chưa nộp.*Nông Thị Mai chốt lúc/);
    assert.match(
      words,
      /BẢNG KÊ CHỐT SỔ THU TIỀN.*BHXH tự nguyện.*Hai trăm sáu mươi tư nghìn đồng.*1 khoản không có số/,
    );
    assert.equal(await page.getByRole('button', { name: 'Ghi nhận đã nhận đủ tiền' }).count(), 0);
    await page.getByRole('link', { name: 'Mọi lần chốt sổ' }).click();
    assert.match(await mainOf(page), /Không có khoản nào chưa chốt\..*Các lần chốt sổ.*Chưa nộp/);
    await second.getByRole('button', { name: 'Chốt 1 khoản, 264.000 đồng' }).click();
    assert.match(await alertOf(second), /mọi khoản đã thu đều nằm trong các lần chốt trước/);
    await page.context().close();
    await second.context().close();
  });

  it('is received by the manager, who counts the money, and the collector holds nothing', async () => {
    const page = await visit.open('manager', closing);
    for (const [typed, why] of [
      ['', /Số tiền đã đếm: Cần điền ô này/],
      ['hai trăm', /không phải số tiền/],
      ['263.000', /Tiền mặt của lần chốt này là 264\.000 đồng/],
      ['-264.000', /Tiền mặt của lần chốt này là 264\.000 đồng/],
    ] as const) {
      await page.getByLabel('Số tiền đã đếm').fill(typed);
      await page.getByRole('button', { name: 'Ghi nhận đã nhận đủ tiền' }).click();
      await page.getByRole('alert').getByText(why).waitFor();
      assert.equal(await page.getByLabel('Số tiền đã đếm').inputValue(), typed);
    }
    assert.deepEqual(await violations(page), []);
    await page.getByLabel('Số tiền đã đếm').fill('264.000đ');
    await page.getByRole('button', { name: 'Ghi nhận đã nhận đủ tiền' }).click();
    await page.getByText('Đã ghi nhận: tiền đã nộp.').waitFor();
    assert.match(await mainOf(page), /Đã nộp \d\d\/\d\d\/\d{4}, Nông Thị Mai nhận/);
    assert.equal(await page.getByRole('button', { name: 'Ghi nhận đã nhận đủ tiền' }).count(), 0);
    await page.context().close();
    const collector = await visit.open('collector', LIST);
    assert.match(await mainOf(collector), /Không ai đang giữ tiền/);
    await collector.context().close();
  });

  it('has what is given back later in a supplement, below nought, and is as it was', async () => {
    const page = await visit.open('collector', person());
    await page.getByRole('link', { name: 'Huỷ khoản này' }).first().click();
    await page.getByLabel('Lý do').fill('trả lại tiền');
    await page.getByRole('button', { name: 'Huỷ khoản này' }).click();
    await page.getByText('Đã huỷ. Tháng ấy nay chưa đóng.').waitFor();
    await page.goto(visit.at(LIST));
    await page.getByRole('button', { name: /Chốt 1 khoản, [-−]264\.000 đồng/ }).click();
    await page.getByText('BẢNG KÊ CHỐT SỔ THU TIỀN').waitFor();
    assert.match(
      await mainOf(page),
      /Bổ sung số 1.*Trả lại người thu hai trăm sáu mươi tư nghìn đồng.*Huỷ khoản ghi ngày/,
    );
    await page.goto(closing);
    assert.match(await mainOf(page), /Đã nộp.*264\.000/);
    await page.context().close();
  });

  it('leaves as CSV and workbook: every closing, and the lines of one, amounts below nought as plain numbers', async () => {
    const page = await visit.open('manager', LIST);
    const file = async (path: string) => page.request.get(visit.at(path));
    const href = async () => (await page.getByRole('link', { name: 'CSV' }).last().getAttribute('href')) ?? '';
    const [heads, ...rows] = (await (await file(await href())).text()).trim().split('\r\n');
    assert.match(heads ?? '', /Ngày,Chốt sổ,Người thu,Đơn vị,Khoản,Số tiền \(đồng\),Tiền mặt phải nộp,Nộp tiền$/);
    const shown = page.getByRole('table', { name: 'Các lần chốt sổ' });
    assert.equal(rows.length, await shown.locator('tbody tr').count());
    assert.match(rows[0] ?? '', /,Bổ sung số 1,Nông Thị Mai,.*,1,-264000,-264000,Chưa nộp$/);
    assert.match(rows[1] ?? '', /,Chốt sổ,Nông Thị Mai,.*,1,264000,264000,"?Đã nộp/);
    const held = page.getByRole('table', { name: /đang giữ/ });
    const [, ...holders] = (await (await file(`${LIST}/dang-giu/danh-sach.csv`)).text()).trim().split('\r\n');
    assert.equal(holders.length, await held.locator('tbody tr').count());
    await page.goto(closing);
    const lines = await (await file(await href())).text();
    assert.match(
      lines,
      /^\uFEFF?Biên lai,Ghi lúc,Nội dung,.*\r\nkhông có số,.*,Thu,BHXH tự nguyện,Tiền mặt,264000\r\n$/,
    );
    for (const path of [LIST, `${LIST}/dang-giu`, new URL(closing).pathname, `${LIST}/ung-truoc`]) {
      const workbook = await file(`${path}/danh-sach.xlsx`);
      assert.equal((await workbook.body()).subarray(0, 2).toString(), 'PK', path);
    }
    assert.equal((await file(`${LIST}/khong-co/danh-sach.csv`)).status(), 404);
    assert.equal((await file(`${LIST}/01890000-0000-7000-8000-000000000000/danh-sach.csv`)).status(), 404);
    await page.context().close();
  });

  it('is printed on A4 with nothing of the office on it, and is whole at each width', async () => {
    const page = await visit.open('collector', closing);
    for (const path of [closing, visit.at(LIST)]) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await violations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} at ${width}`);
      }
    }
    await page.goto(closing);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByRole('heading', { name: 'BẢNG KÊ CHỐT SỔ THU TIỀN' }).isVisible());
    assert.ok(!(await page.getByRole('link', { name: 'Mọi lần chốt sổ' }).isVisible()));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [595, 842]);
    await page.context().close();
  });

  it('is looked at by who audits, and closed by them for nobody', async () => {
    const page = await visit.open('auditor', LIST);
    assert.match(await mainOf(page), /Các lần chốt sổ/);
    assert.equal(await page.getByRole('button', { name: /Chốt/ }).count(), 0);
    assert.equal((await page.goto(visit.at(`${LIST}/khong-co`)))?.status(), 404);
    await page.context().close();
  });
});
