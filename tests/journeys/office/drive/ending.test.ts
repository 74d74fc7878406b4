import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const LIST = '/van-phong/don-vi';

onOffice('organisations that end, and who is in charge of which commune', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';
    const code = javaScriptEnabled ? 'KT-CO' : 'KT-KHONG';

    it(`end with a reason once nothing hangs on them, and are opened again, ${how}`, async () => {
      const page = await visit.open('planner', `${LIST}/moi`, { javaScriptEnabled });
      const record = async (own: string, partOf: string) => {
        await page.goto(visit.at(`${LIST}/moi`));
        await page.getByLabel('Loại').selectOption('collection_point');
        await page.getByLabel('Mã đơn vị').fill(own);
        await page.getByLabel('Tên đơn vị').fill(`Điểm thu ${own}`);
        await page.getByLabel('Địa bàn').selectOption({ index: 1 });
        await page.getByLabel('Thuộc đơn vị').selectOption(partOf);
        await page.getByRole('button', { name: 'Ghi đơn vị' }).click();
        await page.getByText('Đã ghi.').waitFor();
      };
      await record(code, '');
      await record(`${code}-CON`, code);
      await page.goto(visit.at(`${LIST}/${code}/ket-thuc`));
      const main = page.locator('main');
      assert.match((await main.textContent()) ?? '', /1 đơn vị trực thuộc đang hoạt động/);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByLabel('Ngày cuối cùng').fill('32/13/2020');
      await page.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /32\/13\/2020/);
      await page.getByLabel('Ngày cuối cùng').fill('01/06/2020');
      await page.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
      const refused = (await page.getByRole('alert').textContent()) ?? '';
      assert.match(refused, /Hãy nêu lý do.*Còn 1 đơn vị trực thuộc/s);
      await page.getByRole('link', { name: `Điểm thu ${code}-CON` }).click();
      await page.getByRole('link', { name: 'Kết thúc đơn vị này' }).click();
      for (const own of [`${code}-CON`, code]) {
        await page.goto(visit.at(`${LIST}/${own}/ket-thuc`));
        await page.getByLabel('Ngày cuối cùng').fill('01/06/2020');
        await page.getByLabel('Lý do').fill('sáp nhập');
        await page.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
        await page.getByText('Đã kết thúc đơn vị').waitFor();
      }
      assert.match((await main.textContent()) ?? '', /Đã kết thúc, ngày làm việc cuối cùng 01\/06\/2020.*sáp nhập/s);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.goto(visit.at(`${LIST}/moi`));
      assert.equal(
        await page.getByLabel('Thuộc đơn vị').locator(`option[value="${code}"]`).count(),
        0,
        'chosen no more',
      );
      await page.goto(visit.at(`${LIST}/${code}`));
      await page.locator('summary', { hasText: 'Mở lại đơn vị' }).click();
      await page.getByRole('button', { name: 'Mở lại đơn vị' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Hãy nêu lý do/);
      await page.getByLabel('Lý do').fill('nhầm');
      await page.getByRole('button', { name: 'Mở lại đơn vị' }).click();
      await page.getByText('Đã mở lại đơn vị.').waitFor();
      await page.context().close();
    });

    it(`are put in charge of communes by a file that is looked through first, ${how}`, async () => {
      const page = await visit.open('planner', `${LIST}/phu-trach`, { javaScriptEnabled });
      const put = async (text: string) => {
        const summary = page.locator('summary', { hasText: 'Đọc tệp xã phụ trách' });
        if (!(await page.locator('input[type=file]').isVisible())) await summary.click();
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
        await page.getByRole('button', { name: 'Đọc tệp xã phụ trách' }).click();
      };
      const csv = await (await page.request.get(visit.at(`${LIST}/phu-trach/danh-sach.csv`))).text();
      const [heads = '', first = ''] = csv.replace('\uFEFF', '').split('\r\n');
      const [commune = ''] = first.split(',');
      await put(`${heads}\r\n${commune},,KHONG-CO,01/01/2020\r\n00000,,,hôm qua`);
      assert.match(
        (await page.getByRole('alert').textContent()) ?? '',
        /Dòng 2: không có cơ quan BHXH.*Dòng 3: «hôm qua»/s,
      );
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await put(`${heads}\r\n${commune},,,01/01/2020`);
      assert.match((await page.locator('main').textContent()) ?? '', /không có gì phải ghi/);
      await page.context().close();
    });
  }

  it('tie a house that had only a label, and read a list of those who signed', async () => {
    const officer = await visit.open('officer', visit.address('/van-phong/tham-ho/[round]'));
    await officer.getByRole('link', { name: 'Gắn với hộ đã ghi vào sổ' }).first().click();
    assert.deepEqual(await violations(officer), []);
    await officer.goto(visit.at(`${visit.address('/van-phong/hoat-dong/[activity]/nguoi-du')}/tep`));
    assert.deepEqual(await violations(officer), []);
    await officer.locator('input[type=file]').setInputFiles({
      ...{ name: 'ky.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('Họ và tên,Mã số BHXH,Ghi là\r\nMa Thị Dợ,0600000042,được mời\r\nAi Đó,0600000099,có mặt'),
    });
    await officer.getByRole('button', { name: 'Đọc danh sách' }).click();
    const read = (await officer.locator('main').textContent()) ?? '';
    assert.match(read, /Sổ biết 1 người, 1 người chưa ghi; 1 dòng chưa rõ là ai/);
    assert.deepEqual(await violations(officer), []);
    await officer.getByRole('button', { name: 'Ghi 1 người' }).click();
    await officer.getByText('Đã ghi.').waitFor();
    const csv = await officer.request.get(
      visit.at(`${visit.address('/van-phong/hoat-dong/[activity]/nguoi-du')}/danh-sach.csv`),
    );
    assert.match(await csv.text(), /Ma Thị Dợ,0600000042,.*Được mời/);
    await officer.context().close();
  });
});
