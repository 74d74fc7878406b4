import assert from 'node:assert/strict';
import { it } from 'node:test';
import { violations } from '../../support/axe.ts';
import { onOffice } from '../../support/office.ts';
import { addOfficer, PASSWORD, signInAt } from '../../support/officers.ts';
import { timeBasedCode } from '../../support/time-based-code.ts';

onOffice('whoever looks after their own account', (visit) => {
  it('ends a session that was left open elsewhere, without script', async () => {
    const page = await visit.open('planner', '/van-phong', { javaScriptEnabled: false });
    const { email } = await addOfficer(visit.of.db, 'planner');
    await page.context().clearCookies();
    for (const at of ['elsewhere', 'here']) {
      const cookies = await signInAt(visit.at('/'), email);
      if (at === 'here') await page.context().addCookies(cookies.map((each) => ({ ...each, url: visit.at('/') })));
    }
    await page.goto(visit.at('/van-phong/tai-khoan/cua-toi'));
    assert.equal(await page.getByRole('button', { name: 'Kết thúc phiên' }).count(), 1);
    await page.getByRole('button', { name: 'Kết thúc phiên' }).click();
    assert.match((await page.getByRole('status').first().textContent()) ?? '', /Đã kết thúc phiên ấy/);
    assert.equal(await page.getByRole('button', { name: 'Kết thúc phiên' }).count(), 0);
    await page.context().close();
  });

  it('changes the password, and every other session ends', async () => {
    const { email } = await addOfficer(visit.of.db, 'planner');
    const page = await visit.open('planner', '/', { javaScriptEnabled: false });
    await page.context().clearCookies();
    const [here, elsewhere] = [await signInAt(visit.at('/'), email), await signInAt(visit.at('/'), email)];
    await page.context().addCookies(here.map((each) => ({ ...each, url: visit.at('/') })));
    await page.goto(visit.at('/van-phong/tai-khoan/cua-toi'));
    const change = async (current: string, next: string): Promise<void> => {
      await page.getByLabel('Mật khẩu hiện nay').first().fill(current);
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(next);
      await page.getByLabel('Nhập lại mật khẩu mới').fill(next);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    };
    await change('không phải', 'ngắn');
    const refused = (await page.getByRole('alert').textContent()) ?? '';
    assert.match(refused, /Mật khẩu không đúng[\s\S]*ít nhất 12 ký tự/);
    await change(PASSWORD, 'một câu hoàn toàn khác');
    assert.match((await page.getByRole('status').first().textContent()) ?? '', /Đã đổi mật khẩu/);
    await signInAt(visit.at('/'), email, 'một câu hoàn toàn khác');
    const other = await fetch(visit.at('/van-phong'), {
      redirect: 'manual',
      headers: { cookie: elsewhere.map(({ name, value }) => `${name}=${value}`).join('; ') },
    });
    assert.equal(other.status, 303);
    await page.context().close();
  });

  it('turns the second factor on with the key and the first code, and signs in with it, or with a recovery code once', async () => {
    const { email } = await addOfficer(visit.of.db, 'planner');
    const page = await visit.open('planner', '/', { viewport: { width: 360, height: 800 } });
    await page.context().clearCookies();
    const cookies = await signInAt(visit.at('/'), email);
    await page.context().addCookies(cookies.map((each) => ({ ...each, url: visit.at('/') })));
    await page.goto(visit.at('/van-phong/tai-khoan/cua-toi'));
    const factor = page.getByRole('form', { name: 'Bật xác nhận hai bước' });
    await factor.getByLabel('Mật khẩu hiện nay').fill(PASSWORD);
    await factor.getByRole('button').click();
    const secret = (await page.locator('p code').first().textContent()) ?? '';
    const recovery = await page.locator('.codes code').allTextContents();
    assert.ok(recovery.length >= 8);
    assert.deepEqual(await violations(page), []);
    await page.getByLabel('Mã 6 số').fill('000000');
    await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Mã không đúng/);
    await page.getByLabel('Mã 6 số').fill(timeBasedCode(secret));
    await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
    assert.match((await page.getByRole('status').first().textContent()) ?? '', /Đã bật/);

    const enter = async (code: string): Promise<void> => {
      await page.context().clearCookies();
      await page.goto(visit.at('/dang-nhap?den=%2Fvan-phong%2Ftai-khoan%2Fcua-toi'));
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Mật khẩu').fill(PASSWORD);
      await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
      assert.equal(await page.locator('h1').textContent(), 'Bước thứ hai');
      await page.getByLabel('Mã 6 số').fill(code);
      await page.getByRole('button', { name: 'Vào văn phòng' }).click();
    };
    await enter(timeBasedCode(secret));
    assert.match(page.url(), /cua-toi$/);
    await enter(recovery[0] ?? '');
    assert.match(page.url(), /cua-toi$/);
    await enter(recovery[0] ?? '');
    assert.match((await page.getByRole('main').textContent()) ?? '', /Mã không đúng/);
    await page.goto(visit.at('/van-phong'));
    assert.match(page.url(), /dang-nhap/, 'a password alone lets nobody in');
    await page.context().close();
  });

  it('adds the key of a device and comes in by it alone, until it is removed', async () => {
    const { email } = await addOfficer(visit.of.db, 'planner');
    const at = (path: string): string => visit.at(path).replace('127.0.0.1', 'localhost');
    const page = await visit.open('planner', '/');
    await page.context().clearCookies();
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    } as const;
    await devices.send('WebAuthn.addVirtualAuthenticator', { options });
    const cookies = await signInAt(at('/'), email);
    await page.context().addCookies(cookies.map((each) => ({ ...each, url: at('/') })));
    await page.goto(at('/van-phong/tai-khoan/cua-toi'));
    await page.getByRole('button', { name: 'Thêm khoá của máy này' }).click();
    await page.getByText('Khoá thêm lúc').waitFor();
    const enter = async (): Promise<void> => {
      await page.context().clearCookies();
      await page.goto(at('/dang-nhap?den=%2Fvan-phong%2Ftai-khoan%2Fcua-toi'));
      await page.getByRole('button', { name: 'Vào bằng khoá của máy này' }).click();
    };
    await enter();
    await page.waitForURL(/van-phong.tai-khoan.cua-toi$/);
    await page.getByRole('button', { name: 'Bỏ khoá này' }).click();
    await page.getByText('Đã bỏ khoá.').waitFor();
    await enter();
    await page.getByText('Khoá này không mở được').waitFor();
    await page.context().close();
  });

  it('is asked for the password again before something dangerous, ten minutes after the last time, and loses nothing that was typed', async () => {
    const page = await visit.open('administrator', '/van-phong/tai-khoan/moi', { javaScriptEnabled: false });
    assert.equal(await page.getByLabel('Mật khẩu của bạn').count(), 0);
    await visit.of.db.asOwner((tx) =>
      tx.query(`update accounts.sessions set proved_at = now() - interval '11 minutes'`),
    );
    await page.getByLabel('Họ và tên').fill('Lý Thị Cẩn');
    await page.getByLabel('E-mail').fill('can@bhxh.example.vn');
    const act = page.getByRole('button', { name: 'Tạo đường dẫn mời' });
    await act.click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /nhập lại mật khẩu của mình/);
    assert.equal(await page.getByLabel('Họ và tên').inputValue(), 'Lý Thị Cẩn');
    await page.getByLabel('Mật khẩu của bạn').fill('sai');
    await act.click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Mật khẩu không đúng/);
    await page.getByLabel('Mật khẩu của bạn').fill(PASSWORD);
    await act.click();
    assert.match((await page.getByRole('status').first().textContent()) ?? '', /Đường dẫn cho Lý Thị Cẩn/);
    await page.goto(visit.at('/van-phong/tai-khoan/moi'));
    assert.equal(await page.getByLabel('Mật khẩu của bạn').count(), 0);
    await page.context().close();
  });
});

onOffice('whoever lets a program work for them', (visit) => {
  it('makes a token once it is proved who they are, copies it, and takes it back, without script', async () => {
    const page = await visit.open('officer', '/van-phong/tai-khoan/cua-toi', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    await visit.of.db.asOwner((tx) =>
      tx.query(`update accounts.sessions set proved_at = now() - interval '11 minutes'`),
    );
    await page.getByRole('link', { name: 'Xem và tạo mã truy cập' }).click();
    const said = async (role: 'alert' | 'status'): Promise<string> =>
      (await page.getByRole(role).first().textContent()) ?? '';
    const act = page.getByRole('button', { name: 'Tạo mã' });
    await page.getByLabel('Mật khẩu của bạn').fill(PASSWORD);
    await act.click();
    assert.match(await said('alert'), /Cần đặt tên[\s\S]*Cần chọn ít nhất một việc/);
    await page.getByLabel('Tên').fill('Phần mềm thu của bưu điện');
    await page.getByLabel('Ghi khoản đóng').check();
    await act.click();
    assert.match(await said('status'), /Mã của «Phần mềm thu của bưu điện»[\s\S]*chỉ hiện một lần/);
    const secret = (await page.locator('.made code').first().textContent()) ?? '';
    const asking = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
      return (await fetch(visit.at('/api/v1/series'), { method: 'POST', headers, body: '{}' })).status;
    };
    assert.equal(await asking(), 403, 'it is good for contributions only');
    await page.goto(page.url().replace(/\?.*/, ''));
    assert.doesNotMatch((await page.content()) ?? '', new RegExp(secret));
    assert.match((await page.getByRole('main').textContent()) ?? '', /Dùng lần cuối/);
    await page.getByRole('button', { name: 'Thu hồi «Phần mềm thu của bưu điện»' }).click();
    assert.match(await said('status'), /Đã thu hồi/);
    assert.equal(await asking(), 401);
    await page.context().close();
  });
});
