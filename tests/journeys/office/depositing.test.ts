import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { dayInVietNam } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';

const DEPOSITS = '/van-phong/nop-tien';
const STATEMENTS = '/van-phong/nop-tien/sao-ke';
const TODAY = formatDay(dayInVietNam(new Date()));

onOffice('handing money over to the SI office', (visit) => {
  const person = () => visit.address('/van-phong/nguoi/[id]');
  const mainOf = async (page: Page): Promise<string> =>
    ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  const alertOf = async (page: Page): Promise<string> => (await page.getByRole('alert').textContent()) ?? '';
  let slip: string;
  let reference: string;

  it('makes a slip of what was closed and received, without script', async () => {
    const collector = await visit.open(
      'collector',
      `${person()}/thu?thu-nhap=1500000&tu-thang=09/2027&ngay-thu=26/11/2026`,
      { javaScriptEnabled: false },
    );
    await collector.getByRole('button', { name: 'Ghi nhận 264.000 đồng' }).click();
    await collector.goto(visit.at('/van-phong/chot-so'));
    await collector.getByRole('button', { name: 'Chốt 1 khoản, 264.000 đồng' }).click();
    const closing = collector.url();
    await collector.context().close();
    const page = await visit.open('manager', DEPOSITS, { javaScriptEnabled: false });
    assert.match(await mainOf(page), /Không có tiền nào chờ nộp/, 'what nobody received cannot be handed over');
    await page.goto(closing);
    await page.getByLabel('Số tiền đã đếm').fill('264.000');
    await page.getByRole('button', { name: 'Ghi nhận đã nhận đủ tiền' }).click();
    await page.goto(visit.at(DEPOSITS));
    assert.match(await mainOf(page), /1 khoản của các lần chốt sổ, cộng 264\.000 đồng/);
    await page.getByRole('link', { name: /BHXH tự nguyện.*1 lần chốt, 264\.000 đồng/ }).click();
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: 'Lập phiếu nộp tiền' }).click();
    assert.match(await alertOf(page), /Chọn ít nhất một lần chốt sổ để nộp/);
    await page.getByRole('checkbox').check();
    await page.getByLabel('Ngày nộp').fill('01/01/2099');
    await page.getByRole('button', { name: 'Lập phiếu nộp tiền' }).click();
    assert.match(await alertOf(page), /Ngày nộp không thể sau hôm nay/);
    assert.equal(await page.getByLabel('Ngày nộp').inputValue(), '01/01/2099');
    await page.getByLabel('Ngày nộp').fill(TODAY);
    await page.getByRole('button', { name: 'Lập phiếu nộp tiền' }).click();
    slip = page.url();
    assert.match(slip, /nop-tien\/[0-9a-f-]{36}$/);
    const words = await mainOf(page);
    assert.match(words, /Chưa thấy trong sao kê.*Hai trăm sáu mươi tư nghìn đồng.*Nông Thị Mai/);
    reference = /BP[0-9A-Z]{14}/.exec(words)?.[0] ?? assert.fail('the slip has a text for its transfer');
    await page.context().close();
  });

  it('finds what arrived by its text, asks about what has none, and confirms the slip', async () => {
    const page = await visit.open('officer', '/van-phong/chot-so/ngan-hang');
    await page.getByLabel('Ngân hàng').selectOption('970436');
    await page.getByLabel('Số tài khoản').fill('3712000888');
    await page.getByLabel('Chủ tài khoản').fill('BHXH Bắc Kạn');
    await page.getByLabel('Dùng từ ngày').fill('01/01/2026');
    await page.getByRole('button', { name: 'Ghi tài khoản' }).click();
    await page.getByText('Đã ghi tài khoản.').waitFor();
    await page.goto(visit.at(STATEMENTS));
    assert.deepEqual(await violations(page), []);
    const read = async (name: string, text: string) => {
      await page.getByLabel('Tệp sao kê').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Đọc sao kê' }).click();
    };
    await page.getByRole('button', { name: 'Đọc sao kê' }).click();
    assert.match(await alertOf(page), /Chọn tệp sao kê/);
    await read('sai.csv', 'Ngày,Tiền\n26/11/2026,1\n');
    assert.match(await alertOf(page), /Không thấy dòng đầu bảng/);
    await read('sai.csv', `Ngày,Nội dung,Số tiền\n${TODAY},a,x\n31/02/2026,b,5\n`);
    assert.match(await alertOf(page), /Dòng 2: không đọc được.*Dòng 3: không đọc được/);
    const rows = [`${TODAY},Nop ${reference.slice(0, 8)} ${reference.slice(8)},200.000`, `${TODAY},khong ro,64.000`];
    const file = `Ngày,Nội dung,Số tiền\n${rows.map((row) => row.replace(/,([^,]+)$/, ',"$1"')).join('\n')}\n`;
    await read('sao-ke.csv', file);
    await page.getByText('Đã ghi 2 dòng mới, 0 dòng đã có từ trước; ghép được 1 phần').waitFor();
    await read('sao-ke.csv', file);
    await page.getByText('Đã ghi 0 dòng mới, 2 dòng đã có từ trước').waitFor();
    await page.goto(slip);
    assert.match(await mainOf(page), /Sao kê mới có 200\.000 đồng, còn thiếu 64\.000 đồng/);
    await page.goto(visit.at(STATEMENTS));
    await page.getByRole('row').filter({ hasText: 'khong ro' }).getByRole('link').click();
    await page.getByText('64.000 đồng ngày').first().waitFor();
    await page.getByText('Không thấy khoản nào giống').or(page.getByText('Những khoản này cùng số tiền')).waitFor();
    await page.getByRole('textbox', { name: 'Tìm khoản' }).fill(reference);
    await page.getByRole('button', { name: 'Lọc' }).click();
    assert.deepEqual(await violations(page), []);
    await page.getByLabel('Ghép bao nhiêu').fill('65.000');
    await page.getByRole('button', { name: 'Ghép với khoản' }).click();
    assert.match(await alertOf(page), /chỉ còn 64\.000 đồng chưa ghép.*chỉ còn thiếu 64\.000 đồng/);
    await page.getByLabel('Ghép bao nhiêu').fill('');
    await page.getByRole('button', { name: 'Ghép với khoản' }).click();
    await page.getByText('Đã ghép.').waitFor();
    await page.context().close();
    const manager = await visit.open('manager', slip);
    assert.match(await mainOf(manager), /Ngân hàng xác nhận đủ 264\.000 đồng/);
    await manager.goto(visit.at(`${DEPOSITS}/doi-soat`));
    assert.match(await mainOf(manager), /ngân hàng xác nhận 264\.000 đồng/);
    assert.deepEqual(await violations(manager), []);
    await manager.context().close();
  });
});
