import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

/** Counts what a planner does: each click, each choice, each field that is filled. */
function counting(page: Page) {
  let acts = 0;
  return {
    acts: () => acts,
    fill: (label: string, text: string) => {
      acts++;
      return page.getByLabel(label, { exact: true }).fill(text);
    },
    choose: (label: string, value: string) => {
      acts++;
      return page.getByLabel(label, { exact: true }).selectOption(value);
    },
    press: (name: string) => {
      acts++;
      return page.getByRole('button', { name, exact: true }).click();
    },
    follow: (name: string | RegExp) => {
      acts++;
      return page.getByRole('link', { name }).first().click();
    },
  };
}

onOffice('a planner', (visit) => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';

    it(`assigns 2021 to 8 districts and 108 communes, ${how}, once the target says whether it is stock or flow`, async () => {
      const page = await visit.open('planner', '/van-phong/ke-hoach?nam=2021', { javaScriptEnabled });
      const begun = Date.now();
      const does = counting(page);
      await does.follow('Lập kế hoạch');
      await does.fill('Ai giao chỉ tiêu', 'Bảo hiểm xã hội tỉnh Bắc Kạn');
      await does.fill('Số văn bản', `KH-2021 ${how}`);
      await does.fill('Ngày văn bản', '28/12/2020');
      await does.fill('Kỳ', '2021');
      await does.fill('Chỉ tiêu', '7.500');
      await does.press('Lập kế hoạch này');
      const refused = (await page.getByRole('alert').textContent()) ?? '';
      assert.match(refused, /chỉ tiêu 7\.500 thuộc loại nào: .*\(tồn\) hay số người tham gia mới/);
      assert.equal(await page.getByLabel('Chỉ tiêu', { exact: true }).inputValue(), '7.500');
      await does.choose('Loại chỉ tiêu', 'new');
      await does.press('Lập kế hoạch này');
      await page.getByRole('heading', { name: 'Kế hoạch 2021 của Bảo hiểm xã hội tỉnh Bắc Kạn' }).waitFor();
      await does.follow(/tham gia mới/);
      await does.press('Phân bổ');
      await page.getByText('Đã lưu 116 đơn vị.').waitFor();
      assert.match((await page.locator('main').textContent()) ?? '', /Mọi đơn vị trên bằng tổng các đơn vị dưới/);
      const grid = page.locator('table tbody input');
      assert.equal(await grid.count(), 117);
      await does.follow('Kế hoạch 2021 của Bảo hiểm xã hội tỉnh Bắc Kạn');
      await does.press('Trình kế hoạch');
      await page.getByText('Đã trình.').waitFor();
      assert.ok(does.acts() <= 15, `${does.acts()} acts`);
      assert.ok(Date.now() - begun < 300_000);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.context().close();
    });

    it(`is not alone: an officer drafts the plan of their own areas, ${how}`, async () => {
      const page = await visit.open('officer', '/van-phong/ke-hoach?nam=2020', { javaScriptEnabled });
      await page.getByRole('link', { name: 'Lập kế hoạch' }).click();
      for (const [label, text] of [
        ['Ai giao chỉ tiêu', 'BHXH huyện'],
        ['Số văn bản', `KH-CS ${how}`],
        ['Ngày văn bản', '28/12/2019'],
        ['Kỳ', '2020'],
        ['Chỉ tiêu', '90'],
      ] as const)
        await page.getByLabel(label, { exact: true }).fill(text);
      await page.getByLabel('Kế hoạch của').selectOption({ label: 'Huyện Pác Nặm (060)' });
      await page.getByLabel('Loại chỉ tiêu', { exact: true }).selectOption('new');
      await page.getByRole('button', { name: 'Lập kế hoạch này' }).click();
      await page.getByText('Kế hoạch của Huyện Pác Nặm (060)').waitFor();
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.context().close();
    });

    it(`types into cells, and reads of every refused one where it is, ${how}`, async () => {
      const page = await visit.open('planner', visit.address('/van-phong/ke-hoach/[plan]/[target]'), {
        javaScriptEnabled,
      });
      const cell = (code: string) => page.locator(`[name="area:${code}"]`);
      await cell('060').fill('1.500');
      await cell('061').fill('nhiều');
      await cell('062').fill('10,5');
      await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
      const refused = (await page.getByRole('alert').textContent()) ?? '';
      assert.match(refused, /Pác Nặm|Ba Bể/);
      assert.match(refused, /«nhiều» không phải số/);
      assert.match(refused, /«10,5» không phải số nguyên/);
      assert.equal(await cell('060').inputValue(), '1.500');
      assert.equal(await cell('061').inputValue(), 'nhiều');
      assert.equal(await page.getByText('chưa lưu').count(), 3, 'what was refused is not saved');
      await cell('061').fill('500');
      await cell('062').fill('');
      await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
      await page.getByText(/Đã lưu \d đơn vị\./).waitFor();
      assert.match((await page.locator('main').textContent()) ?? '', /Còn 5\.500 chưa giao xuống dưới/);
      await cell('060').fill('');
      await cell('061').fill('');
      await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
      await page.getByText(/Đã lưu 2 đơn vị\./).waitFor();
      await page.context().close();
    });
  }

  it('goes from cell to cell by keys, and pastes a block that was copied from a spreadsheet', async () => {
    const page = await visit.open('planner', visit.address('/van-phong/ke-hoach/[plan]/[target]'));
    const cells = page.locator('table tbody input');
    await cells.nth(1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), await cells.nth(3).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', 'Bằng Thành\t11\r\nNhạn Môn\t12\r\nBộc Bố\t1.300\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    assert.deepEqual(await Promise.all([2, 3, 4].map((nth) => cells.nth(nth).inputValue())), ['11', '12', '1.300']);
    const district = (await cells.nth(2).getAttribute('data-under')) ?? '';
    assert.equal(await page.locator(`[data-below="${district}"]`).textContent(), '1.323');
    await cells.nth(4).fill('1,300');
    assert.equal(
      await page.locator(`[data-below="${district}"]`).textContent(),
      '1.323',
      'as an English spreadsheet has it',
    );
    await cells.nth(4).fill('1.300');
    assert.equal(await page.getByText('chưa lưu').count(), 3);
    await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
    await page.getByText('Đã lưu 3 đơn vị.').waitFor();
    await page.context().close();
  });

  it('takes the table away as a file, and sends it back changed', async () => {
    for (const kind of ['CSV', 'XLSX']) {
      const page = await visit.open('planner', visit.address('/van-phong/ke-hoach/[plan]/[target]'), {
        acceptDownloads: true,
      });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: new RegExp(kind, 'i') }).click(),
      ]);
      const path = await download.path();
      const send = async (file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) => {
        await page.getByText('Nhập từ tệp').first().click();
        await page.getByLabel('Tệp CSV hoặc bảng tính').setInputFiles(file);
        await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
      };
      const bytes = await readFile(path);
      await send({ name: `phan-bo.${kind.toLowerCase()}`, mimeType: 'application/octet-stream', buffer: bytes });
      await page.getByText('Đã lưu 0 đơn vị.').waitFor();
      const list = (await page.getByRole('link', { name: /CSV/i }).getAttribute('href')) ?? '';
      const version = /[0-9a-f]{8}-\d+/.exec(await (await page.request.get(visit.at(list))).text())?.[0] ?? '';
      const changed = `Mã,Chỉ tiêu,Bản\r\n60,${kind === 'CSV' ? '210' : '220'},${version}\r\n`;
      await send({ name: 'sua.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
      await page.getByText('Đã lưu 1 đơn vị.').waitFor();
      await send({ name: 'cu.csv', mimeType: 'text/csv', buffer: Buffer.from(changed.replace(/2\d0/, '230')) });
      assert.match((await page.getByRole('alert').textContent()) ?? '', /người khác đã ghi 2[12]0; bạn ghi 230/);
      await send({ name: 'sai.csv', mimeType: 'text/csv', buffer: Buffer.from('Mã,Chỉ tiêu\r\n061,5\r\n999,x\r\n') });
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Không có đơn vị «999»/);
      await send({ name: 'la.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\r\n1,2\r\n') });
      assert.match((await page.getByRole('alert').textContent()) ?? '', /không có dòng đầu/);
      await page.context().close();
    }
  });

  it('reads what has to be explained, and explains it', async () => {
    const page = await visit.open('planner', visit.address('/van-phong/ke-hoach/[plan]'), { javaScriptEnabled: false });
    const main = page.locator('main');
    assert.match(
      (await main.textContent()) ?? '',
      /chỉ tiêu 7\.500 người mới, nhiều nhất từng đạt trong một kỳ như thế là \d/,
    );
    const asked = page.getByRole('form', { name: 'Giải thích cho Tỉnh Bắc Kạn' });
    await asked.getByLabel('Giải thích').fill('có bưu điện phối hợp');
    await asked.getByRole('button').click();
    await page.getByText('Đã ghi lời giải thích.').waitFor();
    assert.match((await main.textContent()) ?? '', /giải thích: có bưu điện phối hợp/);
    await page.context().close();
  });

  it('does not approve what they drafted; somebody else does', async () => {
    const page = await visit.open('planner', visit.address('/van-phong/ke-hoach/[plan]'));
    await page.getByRole('button', { name: 'Trình kế hoạch' }).click();
    await page.getByText('Đã trình.').waitFor();
    await page.getByRole('button', { name: 'Duyệt kế hoạch' }).click();
    const said = (await page.locator('main').textContent()) ?? '';
    assert.match(said, /không tự duyệt được/);
    await page.context().close();
  });
});
