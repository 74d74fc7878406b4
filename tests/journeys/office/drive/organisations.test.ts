import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const LIST = '/van-phong/don-vi';

onOffice('organisations in the office', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';
    const code = javaScriptEnabled ? 'CS-CO' : 'CS-KHONG';

    it(`are recorded and put in charge of communes, ${how}`, async () => {
      const page = await visit.open('planner', LIST, { javaScriptEnabled });
      await page.getByRole('link', { name: 'Ghi đơn vị' }).click();
      await page.getByLabel('Mã đơn vị').fill('CƠ SỞ');
      await page.getByRole('button', { name: 'Ghi đơn vị' }).click();
      const unread = (await page.getByRole('alert').textContent()) ?? '';
      for (const wrong of [/Loại/, /Tên đơn vị/, /Địa bàn/]) assert.match(unread, wrong);
      await page.getByLabel('Loại').selectOption('si_office');
      await page.getByLabel('Tên đơn vị').fill(`Cơ sở ${how}`);
      await page.getByLabel('Địa bàn').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Ghi đơn vị' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Mã đơn vị: «CƠ SỞ» không dùng làm mã được/);
      await page.getByLabel('Mã đơn vị').fill(code);
      await page.getByRole('button', { name: 'Ghi đơn vị' }).click();
      await page.getByText('Đã ghi.').waitFor();
      const commune = page.getByRole('checkbox').first();
      await commune.check();
      await page.getByLabel('Kể từ ngày').fill('32/06/2020');
      await page.getByRole('button', { name: 'Ghi xã phụ trách' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Kể từ ngày: «32\/06\/2020»/);
      assert.ok(await commune.isChecked(), 'what was marked stays marked');
      await page.getByLabel('Kể từ ngày').fill('01/06/2020');
      await page.getByRole('button', { name: 'Ghi xã phụ trách' }).click();
      await page.getByText('Đã ghi thay đổi ở 1 xã.').waitFor();
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByText('Sửa tên, đơn vị trên').first().click();
      await page.getByLabel('Tên đơn vị').fill(`Cơ sở đổi tên ${how}`);
      await page.getByRole('button', { name: 'Sửa tên, đơn vị trên' }).click();
      await page.getByRole('heading', { level: 1, name: `Cơ sở đổi tên ${how}` }).waitFor();
      await page.getByRole('link', { name: 'Các đơn vị' }).click();
      await page.getByRole('link', { name: `Cơ sở đổi tên ${how}` }).waitFor();
    });
  }

  it('come by a file, and leave by one', async () => {
    const page = await visit.open('planner', LIST);
    const file = (text: string) => ({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText('Ghi từ tệp').first().click();
    await page.getByRole('button', { name: 'Ghi từ tệp' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Chưa chọn tệp/);
    const heads = 'Mã,Tên,Loại,Địa bàn,Thuộc';
    const taken = await page.context().request.get(new URL(`${LIST}/danh-sach.csv`, page.url()).href);
    assert.match(await taken.text(), /^\uFEFF?Mã,Tên,Loại,Địa bàn,Thuộc,Phụ trách,Tình trạng\r?\n[\s\S]*\nBD-06,/);
    const area = '06 (Tỉnh Bắc Kạn)';
    const attach = async (text: string) => {
      await page.getByText('Ghi từ tệp').first().click();
      await page.getByLabel('Tệp CSV').setInputFiles(file(text));
      await page.getByRole('button', { name: 'Ghi từ tệp' }).click();
    };
    await attach(`${heads}\r\nDT-TEP,Điểm thu,Cửa hàng,${area},BD-06`);
    assert.match(
      (await page.getByRole('alert').textContent()) ?? '',
      /«Cửa hàng» của đơn vị «DT-TEP» không phải là một loại/,
    );
    await attach(`${heads}\r\nDT-TEP,Điểm thu,Điểm thu,${area},BD-06`);
    await page.getByText('Đã ghi 1 đơn vị mới.').waitFor();
    assert.deepEqual(await violations(page), []);
  });

  it('are only looked at by whoever audits', async () => {
    const page = await visit.open('auditor', LIST);
    assert.equal(await page.getByRole('link', { name: 'Ghi đơn vị' }).count(), 0);
    await page.getByRole('link', { name: 'Đơn vị BD-06' }).first().click();
    assert.equal(await page.getByRole('button', { name: /Sửa|Ghi/ }).count(), 0);
  });
});
