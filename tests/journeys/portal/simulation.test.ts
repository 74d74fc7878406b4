import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onPortal } from '../../support/portal.ts';

onPortal('somebody who asks what would be if contributions changed', (visit) => {
  it('begins with the next lowest income of the law, and reads the answer first, without script', async () => {
    const page = await visit.open('/mo-phong', { javaScriptEnabled: false });
    assert.equal(await page.locator('h2').first().textContent(), '5 trong 5 người tham gia đóng nhiều hơn (12/2020)');
    assert.match((await page.locator('main').textContent()) ?? '', /Giả định: thu nhập thấp nhất 1\.500\.000 đồng/);
    await page.context().close();
  });

  it('asks another question with the form', async () => {
    const page = await visit.open('/mo-phong', { javaScriptEnabled: false });
    await page.getByLabel('Thu nhập thấp nhất (đồng)').fill('');
    await page.getByLabel('Hỗ trợ người khác (%)').fill('20');
    await page.getByRole('button', { name: 'Tính thử' }).click();
    assert.equal(await page.locator('h2').first().textContent(), '5 trong 5 người tham gia đóng ít hơn (12/2020)');
    assert.match(page.url(), /nguoi-khac=20/);
    await page.context().close();
  });

  it('reads of few people in many communes only together', async () => {
    const page = await visit.open('/mo-phong');
    await page.locator('main summary', { hasText: 'Bảng của mọi xã' }).click();
    const places = await page.locator('main details tbody th').allTextContents();
    assert.deepEqual(places, ['Nơi có ít người (5 xã)', 'Toàn tỉnh']);
    await page.context().close();
  });

  it('is told everything that is wrong at once, and loses nothing that was typed', async () => {
    const page = await visit.open('/mo-phong?thang=2020-12&muc-san=99.000.000&ty-le=abc&ho-ngheo=200');
    assert.equal(await page.locator('[role=alert] a').count(), 3);
    assert.equal(await page.getByLabel('Tỷ lệ đóng (%)').inputValue(), 'abc');
    assert.equal(await page.locator('#tra-loi').count(), 0);
    await page.context().close();
  });

  it('follows a decided change, what another province adds, and what was kept, without script', async () => {
    const page = await visit.open('/mo-phong', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Mức thấp nhất đã quyết định từ 01/01/2027: 2.200.000 đồng' }).click();
    assert.match((await page.locator('#tra-loi').textContent()) ?? '', /5 trong 5/);
    await page.getByRole('link', { name: /Tỉnh hỗ trợ thêm như Nghị quyết 07\/2025/ }).click();
    assert.match((await page.locator('main').textContent()) ?? '', /tỉnh hỗ trợ thêm hộ nghèo 30%/);
    assert.equal(await page.locator('#tra-loi').textContent(), '5 trong 5 người tham gia đóng ít hơn (12/2020)');
    await page.getByText('Lưu giả định, đọc lại giả định').click();
    const kept = await page.getByLabel('Giả định đã lưu (JSON)').inputValue();
    assert.deepEqual(JSON.parse(kept).local_support, { poor: 30, near_poor: 25, other: 5 });
    await page.goto(visit.at('/mo-phong'));
    await page.getByText('Lưu giả định, đọc lại giả định').click();
    await page.getByLabel('Giả định đã lưu (JSON)').fill(kept);
    await page.getByRole('button', { name: 'Đọc lại' }).click();
    assert.match(page.url(), /thang=2020-12&tinh-ho-ngheo=30&tinh-can-ngheo=25&tinh-nguoi-khac=5$/);
    await page.goto(visit.at('/mo-phong?gia-dinh=[]'));
    assert.equal(await page.locator('[role=alert] a').count(), 1);
    await page.context().close();
  });
});
