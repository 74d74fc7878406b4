import assert from 'node:assert/strict';
import { it } from 'node:test';
import { endOffice } from '#server/accounts/end-office.ts';
import { onOffice } from '../../support/office.ts';
import { addOfficer, deskIn, signInAt } from '../../support/officers.ts';

onOffice('an administrator', (visit) => {
  it('invites somebody, who sets a password behind the link and comes in, without script', async () => {
    const page = await visit.open('administrator', '/van-phong/tai-khoan', { javaScriptEnabled: false });
    assert.equal(await page.locator('h1').textContent(), 'Ai được vào, giữ vai trò gì?');
    await page.getByRole('link', { name: 'Mời một người' }).click();
    await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click();
    const refused = (await page.getByRole('alert').textContent()) ?? '';
    assert.match(refused, /Họ và tên: Cần điền họ và tên/);
    assert.match(refused, /E-mail: Đây không phải địa chỉ e-mail/);
    await page.getByLabel('Họ và tên').fill('Lý Thị Mới');
    await page.getByLabel('E-mail').fill('moi@bhxh.example.vn');
    await page.getByLabel('Vai trò').selectOption({ label: 'Cán bộ BHXH cơ sở' });
    await page.getByLabel('Địa bàn').fill('Xã không có thật');
    await page.getByLabel('Đến hết ngày').fill('31/02/2027');
    await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Xã không có thật[\s\S]*|31\/02/);
    assert.equal(await page.getByLabel('Họ và tên').inputValue(), 'Lý Thị Mới');
    const first = await page.locator('details li').first().textContent();
    await page.getByLabel('Địa bàn').fill(first ?? '');
    await page.getByLabel('Đến hết ngày').fill('');
    await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click();
    const link = (await page.locator('[role=status] code').textContent()) ?? '';
    assert.match(link, /\/loi-moi\/[\w-]{43}$/);
    await page.goto(visit.at('/van-phong/tai-khoan'));
    assert.match((await page.locator('main').textContent()) ?? '', /Lý Thị Mới[\s\S]*Lời mời/);

    const guest = await page.context().browser()?.newPage();
    assert.ok(guest);
    await guest.goto(link);
    await guest.getByLabel('Mật khẩu mới').fill('một câu dễ nhớ khác');
    await guest.getByLabel('Nhập lại').fill('một câu dễ nhớ khác');
    await guest.getByRole('main').getByRole('button').click();
    await guest.getByText('Đã xong').waitFor();
    await guest.goto(visit.at('/dang-nhap'));
    await guest.getByLabel('E-mail').fill('moi@bhxh.example.vn');
    await guest.getByLabel('Mật khẩu').fill('một câu dễ nhớ khác');
    await guest.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await guest.waitForURL(/van-phong$/);
    assert.match((await guest.locator('header').textContent()) ?? '', /Lý Thị Mới[\s\S]*Cán bộ BHXH cơ sở/);

    await page.goto(visit.at('/van-phong/tai-khoan?tim=ly+thi+moi'));
    await page.getByRole('link', { name: 'Lý Thị Mới' }).click();
    await page.getByRole('button', { name: /Thu hồi vai trò này/ }).click();
    assert.match((await page.getByRole('status').first().textContent()) ?? '', /Đã thu hồi vai trò/);
    await guest.goto(visit.at('/van-phong'));
    assert.match(guest.url(), /dang-nhap/);
    await guest.context().close();
    await page.context().close();
  });

  it('is told in one sentence that their office ended while they were typing, and nothing of it is done', async () => {
    const { db } = visit.of;
    for (const javaScriptEnabled of [false, true]) {
      const office = await addOfficer(db, 'administrator', { name: 'Hà Thị Hết' });
      const page = await visit.open('planner', '/van-phong', { javaScriptEnabled });
      await page.context().clearCookies();
      const cookies = await signInAt(visit.at('/'), office.email);
      await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, url: visit.at('/') })));
      await page.goto(visit.at('/van-phong/tai-khoan/moi'));
      await page.getByLabel('Họ và tên').fill('Lý Thị Muộn');
      await page.getByLabel('E-mail').fill('muon@bhxh.example.vn');
      assert.ok((await endOffice(deskIn(db, 'administrator'), office.officeId, new Date())).ok);
      await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click();
      await page
        .getByText(/hiện không giữ vai trò nào/)
        .first()
        .waitFor();
      const { rows } = await db.asOwner((tx) => tx.query(`select from accounts.links where email like 'muon@%'`));
      assert.equal(rows.length, 0);
      await page.context().close();
    }
  });

  it('takes back a link that went to the wrong person', async () => {
    const page = await visit.open('administrator', '/van-phong/tai-khoan/moi');
    await page.getByLabel('Họ và tên').fill('Lý Thị Nhầm');
    await page.getByLabel('E-mail').fill('nham@bhxh.example.vn');
    await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click();
    const link = (await page.locator('[role=status] code').textContent()) ?? '';
    await page.goto(visit.at('/van-phong/tai-khoan'));
    await page.getByRole('button', { name: 'Thu hồi đường dẫn' }).first().click();
    await page.getByText('Đã thu hồi đường dẫn').waitFor();
    await page.goto(link);
    assert.match((await page.locator('main').textContent()) ?? '', /Đường dẫn này không dùng được/);
    await page.context().close();
  });

  it('opens emergency access with a reason, works in it, and everybody sees it in the list', async () => {
    const page = await visit.open('administrator', '/van-phong/tai-khoan/khan-cap', { javaScriptEnabled: false });
    await page.getByLabel('Lý do').fill('ốm');
    await page.getByRole('button', { name: 'Mở truy cập khẩn cấp' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /ít nhất 10 chữ/);
    await page.getByLabel('Lý do').fill('cán bộ ốm đột xuất, hồ sơ phải xong hôm nay');
    await page.getByRole('button', { name: 'Mở truy cập khẩn cấp' }).click();
    await page.getByText('Đã mở. Chọn vai trò mới').waitFor();
    await page.goto(visit.at('/van-phong/tai-khoan'));
    assert.match((await page.locator('section.need').textContent()) ?? '', /cán bộ ốm đột xuất/);
    await page.locator('summary', { hasText: 'Đổi vai trò' }).click();
    await page.getByRole('button', { name: 'Cán bộ BHXH cơ sở' }).click();
    await page.goto(visit.at('/van-phong/nguoi'));
    assert.match((await page.locator('header').textContent()) ?? '', /Cán bộ BHXH cơ sở/);
    await page.context().close();
  });
});
