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
    await page.locator('main summary').click();
    const places = await page.locator('main details tbody th').allTextContents();
    assert.deepEqual(places, ['Nơi có ít người (5 xã)', 'Toàn tỉnh']);
    await page.context().close();
  });

  it('is told everything that is wrong at once, and loses nothing that was typed', async () => {
    const page = await visit.open('/mo-phong?thang=2020-12&muc-san=99.000.000&ty-le=abc&ho-ngheo=200');
    assert.equal(await page.locator('[role=alert] a').count(), 3);
    assert.equal(await page.getByLabel('Tỷ lệ đóng (%)').inputValue(), 'abc');
    assert.equal(await page.locator('main h2').count(), 1);
    await page.context().close();
  });
});
