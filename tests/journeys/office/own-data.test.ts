import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../support/axe.ts';
import { onOffice, twoCommunes } from '../../support/office.ts';
import { addPerson } from '../../support/register.ts';

onOffice('whoever is asked by a person about their data', (visit) => {
  it('gives it as a file, and is told why it is not erased, without script', async () => {
    const page = await visit.open('officer', visit.address('/van-phong/nguoi/[id]'), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Dữ liệu của chính người này' }).click();
    assert.equal(await page.locator('h1').textContent(), 'Ma Thị Dợ hỏi về dữ liệu của mình?');
    const address = (await page.getByRole('link', { name: 'Tải tệp JSON' }).getAttribute('href')) ?? '';
    const file = await page.request.get(visit.at(address));
    assert.match(file.headers()['content-disposition'] ?? '', /attachment; filename="du-lieu-[0-9a-f]{8}\.json"/);
    assert.equal((await file.json()).firstRecorded.citizenId, '006185000042');
    await page.getByRole('button', { name: 'Xoá tên' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Viết lý do/);
    await page.getByLabel('Lý do').fill('yêu cầu bằng đơn');
    await page.getByRole('button', { name: 'Xoá tên' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /khoản đóng.*chưa có nguồn nào cho biết/);
    assert.equal(await page.getByLabel('Lý do').inputValue(), 'yêu cầu bằng đơn');
    await page.context().close();
  });

  it('erases whoever has no facts, and reads the pseudonym from then on', async () => {
    const id = await visit.of.db.asOwner(async (tx) => addPerson(tx, (await twoCommunes(tx))[0]));
    const page = await visit.open('officer', `/van-phong/nguoi/${id}/du-lieu`, {
      viewport: { width: 360, height: 800 },
    });
    await page.getByLabel('Lý do').fill('yêu cầu bằng đơn');
    await page.getByRole('button', { name: 'Xoá tên' }).click();
    await page.getByText('Từ nay người này mang bí danh').waitFor();
    assert.match((await page.locator('main').textContent()) ?? '', /Đã xoá\. Từ nay người này mang bí danh/);
    assert.equal(await page.getByLabel('Lý do').count(), 0);
    assert.equal(await page.locator('h1').textContent(), `Đã xoá ${id.slice(0, 8)} hỏi về dữ liệu của mình?`);
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });

  it('is the officer: whoever only reads gets neither page nor file', async () => {
    const page = await visit.open('auditor', '/van-phong');
    const own = visit.address('/van-phong/nguoi/[id]/du-lieu');
    assert.equal((await page.goto(visit.at(own)))?.status(), 403);
    assert.equal((await page.request.get(visit.at(`${own}.json`))).status(), 403);
    await page.context().close();
  });
});
