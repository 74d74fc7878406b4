import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

onOffice('an officer who looks for whom to ask', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    it(`sees each person once with every reason, filters by reason and commune, and takes the list along, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const page = await visit.open('officer', '/van-phong/ung-vien', { javaScriptEnabled });
      assert.match((await page.locator('.answer').textContent()) ?? '', /^1 người/);
      assert.match(
        (await page.locator('tbody tr').textContent()) ?? '',
        /Ma Thị Dợ.*dừng đóng trong năm.*29\/02\/2020/s,
      );
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      assert.match(
        (await page.locator('main').textContent()) ?? '',
        /chỉ tiêu của UBND: còn thiếu \d+ người|dừng đóng trong năm: 1/,
      );
      await page.getByRole('link', { name: 'sắp hết hạn: 0' }).click();
      assert.match((await page.locator('main').textContent()) ?? '', /Không có ai như vậy/);
      await page.getByLabel('Tính đến ngày').fill('15/04/2021');
      await page.getByLabel('Lý do').selectOption({ label: 'Mọi lý do' });
      await page.getByRole('button', { name: 'Lọc' }).click();
      assert.match((await page.locator('.answer').textContent()) ?? '', /^5 người/);
      await page.getByLabel('Xã, phường').fill('Phúc Lộc');
      await page.getByRole('button', { name: 'Lọc' }).click();
      assert.equal(await page.locator('tbody tr').count(), 1);
      const csv = await page.request.get(
        visit.at((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''),
      );
      assert.match(
        await csv.text(),
        /^\uFEFFMã số BHXH,Họ và tên,.*\r\n,Nông Thị Thử,,,.*sắp hết hạn,31\/05\/2021,\r\n$/s,
      );
      await page.context().close();
    });
  }

  it('assigns a page of people to a collector of the organisation, who sees them as their own', async () => {
    const page = await visit.open('manager', '/van-phong/ung-vien?ngay=15/04/2021', { javaScriptEnabled: false });
    await page.getByRole('button', { name: /^Giao \d người/ }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Chọn một nhân viên thu/);
    const choice = page.getByRole('form', { name: 'Giao danh sách' }).getByLabel('Giao cho');
    const name = (await choice.locator('option').nth(1).textContent()) ?? '';
    await choice.selectOption({ index: 1 });
    await page.getByRole('button', { name: /^Giao \d người/ }).click();
    await page.getByRole('status').getByText('Đã ghi').waitFor();
    assert.ok(((await page.locator('tbody').textContent()) ?? '').includes(name));
    const reason = await page.locator('main ul a').first().getAttribute('href');
    assert.doesNotMatch(reason ?? 'da-ghi', /da-ghi|trang/, 'what was recorded is told once');
    await page.goto(visit.at('/van-phong/ung-vien?ngay=15/04/2021&trang=9'));
    assert.match((await page.locator('main').textContent()) ?? '', /Danh sách không dài đến trang này/);
    assert.equal(await page.getByRole('button', { name: /^Giao 0/ }).count(), 0);
    await page.getByRole('link', { name: 'Trang cuối' }).click();
    assert.match((await page.locator('main').textContent()) ?? '', /Dòng 1–\d/);
    await page.context().close();
  });

  it('is told what cannot be read, and a collector takes no list along', async () => {
    const page = await visit.open('officer', '/van-phong/ung-vien?ngay=31/02/2020', { javaScriptEnabled: false });
    assert.match((await page.getByRole('alert').textContent()) ?? '', /«31\/02\/2020» không phải một ngày/);
    await page.goto(visit.at('/van-phong/ung-vien?xa=Không+Có'));
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Không Có/);
    await page.context().close();
    const collector = await visit.open('collector', '/van-phong/ung-vien');
    assert.equal(await collector.getByRole('link', { name: 'CSV' }).count(), 0);
    assert.equal((await collector.request.get(visit.at('/van-phong/ung-vien/danh-sach.csv'))).status(), 403);
    await collector.context().close();
  });
});
