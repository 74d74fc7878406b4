import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../../support/axe.ts';
import { onOffice } from '../../../support/office.ts';

const LIST = '/van-phong/hoat-dong';

onOffice('activities in the office', (visit) => {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';

    it(`are recorded, looked at and corrected, ${how}`, async () => {
      const page = await visit.open('officer', LIST, { javaScriptEnabled });
      await page.getByRole('link', { name: 'Ghi hoạt động' }).click();
      await page.getByLabel('Tên hoạt động').fill(`Ra quân ${how}`);
      await page.getByLabel('Loại').selectOption('launch');
      await page.getByLabel('Ngày', { exact: true }).fill('31/02/2020');
      await page.getByLabel('Giờ bắt đầu').fill('25h');
      await page.getByLabel('Số người mời').fill('nhiều');
      await page.getByRole('button', { name: 'Ghi hoạt động này' }).click();
      const unread = (await page.getByRole('alert').textContent()) ?? '';
      for (const wrong of [/Ngày: «31\/02\/2020»/, /Giờ bắt đầu: «25h» không phải một giờ/, /Số người mời: «nhiều»/]) {
        assert.match(unread, wrong);
      }
      assert.equal(await page.getByLabel('Tên hoạt động').inputValue(), `Ra quân ${how}`);
      await page.getByLabel('Ngày', { exact: true }).fill('08/05/2020');
      await page.getByLabel('Giờ bắt đầu').fill('8h');
      await page.getByLabel('Số người mời').fill('200');
      await page.getByLabel('Số người có mặt').fill('193');
      await page.getByLabel('Xã, phường').fill('Xã không có');
      await page.getByRole('button', { name: 'Ghi hoạt động này' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Xã, phường: Không có xã, phường nào tên/);
      const known = (await page.locator('datalist option').first().getAttribute('value')) ?? '';
      await page.getByLabel('Xã, phường').fill(known);
      await page.getByRole('button', { name: 'Ghi hoạt động này' }).click();
      await page.getByText('Đã ghi hoạt động.').waitFor();
      assert.match((await page.locator('main').textContent()) ?? '', /08\/05\/2020, 08:00.*Số người có mặt\s*193/s);
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByRole('link', { name: 'Sửa hoạt động' }).click();
      await page.getByLabel('Số người có mặt').fill('201');
      await page.getByRole('button', { name: 'Sửa hoạt động này' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Lý do sửa: Sửa thì cần nêu lý do/);
      await page.getByLabel('Lý do sửa').fill('đếm lại');
      await page.getByRole('button', { name: 'Sửa hoạt động này' }).click();
      await page.getByText('Đã ghi hoạt động.').waitFor();
      const record = (await page.locator('main').textContent()) ?? '';
      assert.match(record, /Số người có mặt\s*201/);
      assert.match(record, /nhiều hơn số người mời: có đúng không/);
      await page.goto(visit.at(`${LIST}?tu=08/05/2020&den=08/05/2020`));
      assert.match((await page.locator('main').textContent()) ?? '', new RegExp(`Ra quân ${how}`));
      const csv = await page.request.get(visit.at(`${LIST}/danh-sach.csv?tu=08/05/2020&den=08/05/2020`));
      assert.match(await csv.text(), new RegExp(`08/05/2020,08:00,Lễ ra quân,Ra quân ${how},.*,200,,201,,0,,`));
      await page.context().close();
    });
  }

  it('have a sheet to sign, whose code opens the form to enrol with the activity set', async () => {
    const page = await visit.open('officer', visit.address('/van-phong/hoat-dong/[activity]'));
    await page.getByRole('link', { name: 'Danh sách ký tên để in' }).click();
    assert.equal(await page.locator('h1').textContent(), 'DANH SÁCH NGƯỜI DỰ');
    assert.equal(await page.locator('tbody tr').count(), 25);
    assert.deepEqual(await violations(page), []);
    const code = visit.address('[activity]');
    await page.goto(visit.at(`/van-phong/ho/moi?hoat-dong=${code}`));
    assert.equal(await page.locator('[name=hoat-dong]').inputValue(), code);
    assert.equal(await page.locator('[name=kenh]').inputValue(), 'activity');
    await page.context().close();
  });

  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with script' : 'without script';

    it(`are copied to another day, and repeated until a day, ${how}`, async () => {
      const page = await visit.open('officer', visit.address(`${LIST}/[activity]`), { javaScriptEnabled });
      await page.getByRole('link', { name: 'Sao thành hoạt động mới' }).click();
      assert.equal(await page.getByLabel('Tên hoạt động').inputValue(), 'Hội nghị thôn Nà Mày');
      assert.equal(await page.getByLabel('Số người có mặt').inputValue(), '');
      await page.getByRole('button', { name: 'Ghi hoạt động này' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Ngày: Cần điền/);
      await page.getByLabel('Ngày', { exact: true }).fill(javaScriptEnabled ? '02/06/2020' : '01/06/2020');
      await page.getByRole('button', { name: 'Ghi hoạt động này' }).click();
      await page.getByText('Đã ghi hoạt động.').waitFor();
      await page.getByRole('link', { name: 'Lặp lại' }).click();
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      await page.getByLabel('Đến hết ngày').fill('sau này');
      await page.getByRole('button', { name: 'Ghi các lần sau' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /Đến hết ngày: «sau này»/);
      await page.getByLabel('Đến hết ngày').fill('03/06/2020');
      await page.getByRole('button', { name: 'Ghi các lần sau' }).click();
      assert.match((await page.getByRole('alert').textContent()) ?? '', /không có lần nào/);
      await page.getByLabel('Đến hết ngày').fill('30/06/2020');
      await page.getByRole('button', { name: 'Ghi các lần sau' }).click();
      await page.getByText('Đã ghi thêm 4 hoạt động.').waitFor();
      await page.context().close();
    });
  }

  it('are seen on a calendar by month and week, and on the map of communes with its table, without script', async () => {
    const page = await visit.open('officer', `${LIST}/lich?thang=05/2020`, { javaScriptEnabled: false });
    const text = async () => (await page.locator('main').textContent()) ?? '';
    assert.match(await text(), /Tháng 05\/2020 có những hoạt động nào\?.*Thứ tư 20\/05\/2020\s*Hội nghị thôn Nà Mày/s);
    await page.getByRole('link', { name: 'Sau đó' }).click();
    assert.match(await text(), /Tháng 06\/2020/);
    await page.goto(visit.at(`${LIST}/lich?tuan=20/05/2020`));
    assert.match(await text(), /Tuần 18\/05\/2020 – 24\/05\/2020.*Hội nghị thôn Nà Mày/s);
    await page.getByRole('link', { name: 'Trước đó' }).click();
    assert.match(await text(), /Tuần 11\/05\/2020 – 17\/05\/2020/);
    await page.goto(visit.at(`${LIST}/lich?thang=13/2020&tuan=32/05/2020`));
    const wrong = (await page.getByRole('alert').textContent()) ?? '';
    assert.match(wrong, /Tháng: «13\/2020»/);
    assert.match(wrong, /Tuần có ngày: «32\/05\/2020»/);
    await page.goto(visit.at(`${LIST}/ban-do?tu=20/05/2020&den=20/05/2020`));
    assert.match(await text(), /1 xã, phường có 1 hoạt động/);
    const commune = page
      .getByRole('group', { name: /Số hoạt động ở từng xã/ })
      .getByRole('link', { name: /: 1 hoạt động, 42 người/ });
    const href = (await commune.getAttribute('href')) ?? '';
    await page.goto(visit.at(href));
    assert.match(await text(), /1 hoạt động, 42 lượt người có mặt.*Hội nghị thôn Nà Mày/s);
    const ics = async (path: string) => (await page.request.get(visit.at(path))).text();
    const one = await ics(visit.address(`${LIST}/[activity]/lich.ics`));
    assert.match(one, /BEGIN:VEVENT.*SUMMARY:Hội nghị thôn Nà Mày.*DTSTART|DTSTART.*SUMMARY:Hội nghị thôn Nà Mày/s);
    const several = await ics(`${LIST}/danh-sach.ics?tu=20/05/2020&den=20/05/2020`);
    assert.equal(several.match(/BEGIN:VEVENT/g)?.length, 1);
    const unread = await page.request.get(visit.at(`${LIST}/danh-sach.ics?tu=x`));
    assert.equal(unread.status(), 400);
    await page.goto(visit.at(`${LIST}/ban-do?tu=x`));
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Từ ngày: «x»/);
    await page.context().close();
  });

  it('are listed by days that can be read, and by a commune that there is', async () => {
    const page = await visit.open('planner', `${LIST}?tu=40/05/2020`);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Từ ngày: «40\/05\/2020»/);
    await page.goto(visit.at(`${LIST}?tu=01/06/2020&den=01/05/2020`));
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Ngày đầu 01\/06\/2020 sau ngày cuối/);
    await page.goto(visit.at(`${LIST}?xa=Không+có`));
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Xã, phường: Không có xã/);
    await page.goto(visit.at(`${LIST}/khong-co`));
    assert.match((await page.locator('h1').textContent()) ?? '', /Không tìm thấy/);
    await page.context().close();
  });
});
