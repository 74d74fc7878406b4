import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

onOffice('a target over time, in the office', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';

    it(`is shared out by month and by week, typed, refused and taken along, ${how}`, async () => {
      const page = await visit.open('planner', '/van-phong/ke-hoach/moi', { javaScriptEnabled });
      for (const [label, text] of [
        ['Ai giao chỉ tiêu', `Ủy ban ${how}`],
        ['Số văn bản', `KH ${how}`],
        ['Ngày văn bản', '20/12/2019'],
        ['Kỳ', '2020'],
        ['Chỉ tiêu', '3.660'],
      ] as const)
        await page.getByLabel(label, { exact: true }).fill(text);
      await page.getByLabel('Loại chỉ tiêu', { exact: true }).selectOption('new');
      await page.getByRole('button', { name: 'Lập kế hoạch này' }).click();
      await page
        .getByRole('link', { name: /tham gia mới/ })
        .first()
        .click();
      await page.getByRole('link', { name: 'Chia theo tháng, tuần' }).click();
      await page.getByText('Chưa chia theo tháng hay tuần.').waitFor();
      await page.getByRole('button', { name: 'Chia', exact: true }).click();
      await page.getByText('Đã lưu 12 phần.').waitFor();
      await page.getByText('Các phần cộng lại đúng bằng cả kỳ.').waitFor();
      const may = page.getByRole('textbox', { name: 'Tháng 05/2020' });
      assert.equal(await may.inputValue(), '310');
      await may.fill('ba trăm');
      await page.getByRole('button', { name: 'Lưu' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Tháng 05\/2020: «ba trăm» không phải số/);
      assert.equal(await may.inputValue(), 'ba trăm');
      await may.fill('300');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByText('Đã lưu 1 phần.').waitFor();
      await page.getByText('Còn 10 chưa chia.').waitFor();
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      const file = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const taken = await page.context().request.get(new URL(file ?? '', page.url()).href);
      assert.match(await taken.text(), /Tháng 05\/2020,01\/05\/2020,31\/05\/2020,300,/);
      await page.getByLabel('Theo', { exact: true }).selectOption('week');
      await page.getByRole('button', { name: 'Chia', exact: true }).click();
      await page.getByText('Đã lưu 53 phần.').waitFor();
      await page.getByText('Tuần 01/2020 (01/01/2020 – 05/01/2020)').waitFor();
    });
  }
});
