import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readPdf } from '../../../receipts/read-pdf.ts';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const PAGE = '/van-phong/chuong-trinh/[programme]';

onOffice('the yearly review of a programme in the office', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    it(`is drafted from figures that open, and taken along as a file, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const page = await visit.open('planner', visit.address(PAGE), { javaScriptEnabled });
      await page.getByRole('link', { name: 'Dự thảo tổng kết năm' }).click();
      await page.getByRole('textbox', { name: 'Tổng kết đến ngày' }).fill('31/12/2020');
      await page.getByRole('button', { name: 'Lọc' }).click();
      await page.getByText('Kết quả phối hợp năm 2020: Phát triển người tham gia với Bưu điện').waitFor();
      const text = (await page.locator('main').textContent()) ?? '';
      for (const part of [
        /Bộ kiểm số liệu đã đọc lại cả bài: \d+ số đều khớp với sổ/,
        /Chỉ tiêu cam kết là 4 hoạt động, hạn ngày 31\/12\/2020; đã tổ chức 0 hoạt động, đạt 0% chỉ tiêu\./,
        /Còn thiếu 4 hoạt động so với cam kết đã đến hạn ngày 31\/12\/2020\./,
        /Chưa có báo cáo nào của thời gian này được xác nhận/,
      ])
        assert.match(text, part);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      const file = (await page.getByRole('link', { name: 'Tải bản PDF' }).getAttribute('href')) ?? '';
      const answer = await page.request.get(visit.at(file));
      assert.equal(answer.headers()['content-type'], 'application/pdf');
      const pdf = await readPdf(new Uint8Array(await answer.body()));
      assert.equal(pdf.title, 'Kết quả phối hợp năm 2020: Phát triển người tham gia với Bưu điện');
      assert.match(
        pdf.text,
        /DỰ THẢO.*Còn thiếu 4 hoạt động.*Căn cứ của từng số.*promised\(activities, programme=CT-BD-2020/,
      );
      await page.getByRole('article').getByRole('link', { name: '4', exact: true }).first().click();
      assert.match((await page.locator('main').textContent()) ?? '', /Cam kết của chương trình/);
      await page.goto(visit.at(`${visit.address(PAGE)}/tong-ket?ngay=30/04/2020`));
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Chương trình thực hiện từ ngày 01\/05\/2020/);
      await page.context().close();
    });
  }
});
