import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const LIST = '/van-phong/chuong-trinh';

/** Records the next version of a drafted programme, with both documents: refused first, since they are missing. */
async function sign(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lập bản mới' }).click();
  await page.getByLabel('Ngày ký').fill('29/12/2019');
  await page.getByRole('button', { name: 'Ghi bản mới này' }).click();
  const unsigned = (await page.getByRole('alert').textContent()) ?? '';
  assert.equal(unsigned.match(/cần đủ số và ngày văn bản/g)?.length, 4);
  assert.match(unsigned, /Lý do của bản mới: Bản mới cần nêu lý do/);
  for (const [label, text] of [
    ['Số văn bản của bên thứ nhất', '1731/KHLT-BHXH'],
    ['Ngày văn bản của bên thứ nhất', '29/12/2019'],
    ['Số văn bản của bên thứ hai', '88/BĐ'],
    ['Ngày văn bản của bên thứ hai', '28/12/2019'],
    ['Lý do của bản mới', 'hai bên đã ký'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Ghi bản mới này' }).click();
  await page.getByText('Đã ghi chương trình.').waitFor();
  const signed = (await page.locator('main').textContent()) ?? '';
  assert.match(signed, /Đã ký.*số 1731\/KHLT-BHXH ngày 29\/12\/2019.*số 88\/BĐ ngày 28\/12\/2019.*hai bên đã ký/s);
}

onOffice('coordination programmes in the office', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';
    const code = javaScriptEnabled ? 'CT-CO' : 'CT-KHONG';

    it(`are drafted, signed and followed, ${how}`, async () => {
      const page = await visit.open('planner', LIST, { javaScriptEnabled });
      await page.getByRole('link', { name: 'Ghi chương trình' }).click();
      await page.getByLabel('Mã chương trình').fill(code);
      await page.getByLabel('Tên chương trình').fill(`Phối hợp ${how}`);
      await page.getByLabel('Bên thứ nhất', { exact: true }).selectOption('BD-06');
      await page.getByLabel('Bên thứ hai', { exact: true }).selectOption('BD-06');
      await page.getByLabel('Thực hiện từ ngày').fill('40/01/2020');
      await page.getByLabel('Đến hết ngày').fill('31/12/2020');
      await page.getByLabel('Cam kết bao nhiêu').first().fill('nhiều');
      await page.getByRole('button', { name: 'Ghi chương trình này' }).click();
      const unread = (await page.getByRole('alert').textContent()) ?? '';
      for (const wrong of [
        /Thực hiện từ ngày: «40\/01\/2020»/,
        /Cam kết 1, Cam kết bao nhiêu: «nhiều»/,
        /Cam kết 1, Hạn/,
      ])
        assert.match(unread, wrong);
      await page.getByLabel('Thực hiện từ ngày').fill('01/01/2020');
      await page.getByLabel('Chỉ số').first().selectOption('enrolments-vsi');
      await page.getByLabel('Cam kết bao nhiêu').first().fill('4');
      await page.getByLabel('Hạn', { exact: true }).first().fill('01/01/2021');
      await page.getByRole('button', { name: 'Ghi chương trình này' }).click();
      const refused = (await page.getByRole('alert').textContent()) ?? '';
      for (const wrong of [/Bên thứ hai: Hai bên ký phải là hai đơn vị/, /Cam kết 1, Hạn: Hạn 01\/01\/2021 nằm ngoài/])
        assert.match(refused, wrong);
      await page.getByLabel('Bên thứ nhất', { exact: true }).selectOption('BHXH-06');
      await page.getByLabel('Hạn', { exact: true }).first().fill('31/12/2020');
      await page.getByRole('button', { name: 'Ghi chương trình này' }).click();
      await page.getByText('Đã ghi chương trình.').waitFor();
      const drafted = (await page.locator('main').textContent()) ?? '';
      assert.match(drafted, /Trạng thái\s*Dự thảo.*Lượt đăng ký BHXH tự nguyện/s);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await sign(page);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.goto(visit.at(`${LIST}/${code}?ngay=31/12/2019`));
      assert.match((await page.locator('main').textContent()) ?? '', /chưa tính/);
      await page.goto(visit.at(LIST));
      assert.match((await page.locator('main').textContent()) ?? '', new RegExp(`Phối hợp ${how}`));
      const csv = await page.request.get(visit.at(`${LIST}/danh-sach.csv`));
      assert.match(await csv.text(), new RegExp(`${code},Phối hợp ${how},.*01/01/2020,31/12/2020,29/12/2019,,Đã ký,1`));
      await page.context().close();
    });
  }

  for (const javaScriptEnabled of [false, true]) {
    it(`are reported on by the partner and validated by an officer, with${javaScriptEnabled ? '' : 'out'} script`, async () => {
      const address = visit.address(`${LIST}/[programme]`);
      const kind = javaScriptEnabled ? 'members' : 'conferences';
      const partner = await visit.open('partner', address, { javaScriptEnabled });
      await partner.getByText('Gửi báo cáo của đơn vị', { exact: true }).click();
      await partner.getByLabel('Loại số liệu').selectOption(kind);
      await partner.getByLabel('Kỳ từ ngày').fill('01/05/2020');
      await partner.getByLabel('Kỳ đến ngày').fill('32/05/2020');
      await partner.getByLabel('Số báo cáo').fill('vài');
      await partner.getByRole('button', { name: 'Gửi báo cáo này' }).click();
      const unread = (await partner.getByRole('alert').textContent()) ?? '';
      for (const wrong of [/Kỳ đến ngày: «32\/05\/2020»/, /Số báo cáo: «vài»/, /Số văn bản báo cáo/])
        assert.match(unread, wrong);
      await partner.getByLabel('Kỳ đến ngày').fill('31/05/2020');
      await partner.getByLabel('Số báo cáo').fill('1.234');
      await partner.getByLabel('Số văn bản báo cáo').fill('12/BC-BĐ');
      await partner.getByLabel('Ngày văn bản báo cáo').fill('02/06/2020');
      await partner.getByRole('button', { name: 'Gửi báo cáo này' }).click();
      await partner.getByText('Đã gửi báo cáo, chờ bên kia xác nhận.').waitFor();
      assert.equal(await partner.getByRole('button', { name: 'Xác nhận báo cáo này' }).count(), 0);
      const officer = await visit.open('officer', address, { javaScriptEnabled });
      if (javaScriptEnabled) assert.deepEqual(await violations(officer), []);
      await officer.getByText('Từ chối báo cáo này').first().click();
      await officer.getByRole('button', { name: 'Từ chối báo cáo này' }).click();
      assert.match((await officer.getByRole('alert').textContent()) ?? '', /Lý do từ chối: Từ chối thì cần nêu lý do/);
      await officer.getByRole('button', { name: 'Xác nhận báo cáo này' }).click();
      await officer.getByText('Đã ghi quyết định về báo cáo.').waitFor();
      await officer.goto(visit.at(`${address}?ngay=31/05/2020`));
      assert.match(
        (await officer.locator('main').textContent()) ?? '',
        /Tổng của báo cáo đã xác nhận, đến ngày 31\/05\/2020.*1\.234.*Đã xác nhận/s,
      );
      if (javaScriptEnabled) assert.deepEqual(await violations(officer), []);
      const csv = await officer.request.get(visit.at(`${address}/danh-sach.csv`));
      assert.match(await csv.text(), /01\/05\/2020,31\/05\/2020,1,1234,12\/BC-BĐ,02\/06\/2020,.*Đã xác nhận/);
      await officer.getByRole('link', { name: '1.234' }).first().click();
      assert.match((await officer.locator('h1').textContent()) ?? '', /Báo cáo của một bên, số/);
      await partner.context().close();
      await officer.context().close();
    });
  }

  it('are seen by the partner that signed them, who records none', async () => {
    const page = await visit.open('partner', `${LIST}/CT-CO`);
    assert.match((await page.locator('h1').textContent()) ?? '', /Phối hợp with script/);
    assert.equal(await page.getByRole('link', { name: 'Lập bản mới' }).count(), 0);
    assert.equal((await page.goto(visit.at(`${LIST}/moi`)))?.status(), 403);
    assert.equal((await page.goto(visit.at(`${LIST}/KHONG-CO`)))?.status(), 404);
    await page.context().close();
  });
});
