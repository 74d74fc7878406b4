import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { endOffice } from '#server/accounts/end-office.ts';
import { askRecovery } from '#server/accounts/entrance/ask-recovery.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onOneDatabase } from '../support/database.ts';
import { addOfficer, PASSWORD, signInAt } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { deskOf } from '../support/register.ts';
import { type MailServer, openMail } from '../support/servers/mail.ts';

onOneDatabase('whoever forgot their password', (of) => {
  let mail: MailServer;
  let portal: Portal;
  before(async () => {
    await makeProvince(of.db);
    mail = await openMail();
    portal = await serve(of.db, { port: 0 });
  });
  after(async () => {
    await portal?.close();
    await mail.close();
  });
  const door = () => ({ db: of.db, base: portal.address, headers: new Headers(), isDemonstration: false });
  const post = async (path: string, fields: Record<string, string>): Promise<string> => {
    const answer = await fetch(new URL(path, portal.address), {
      method: 'POST',
      headers: { origin: new URL(portal.address).origin, accept: 'text/html' },
      body: new URLSearchParams(fields),
    });
    return answer.text();
  };

  it('gets a link by mail that serves once, and every session from before ends', async () => {
    const { email } = await addOfficer(of.db, 'officer');
    const before = await signInAt(portal.address, email);
    const { sent } = await askRecovery(door(), ` ${email.toUpperCase()} `, new Date());
    await sent;
    const letter = mail.letters.at(-1);
    assert.equal(letter?.to, email);
    const link = /http:\S+\/loi-moi\/[\w-]{43}/.exec(letter?.mail.text ?? '')?.[0] ?? '';
    assert.ok(link.startsWith(portal.address));
    const passwords = { 'mat-khau': 'một câu mới để nhớ', 'nhap-lai': 'một câu mới để nhớ' };
    assert.match(await post(link, passwords), /Đã xong/);
    assert.match(await post(link, passwords), /đã được dùng/);
    await signInAt(portal.address, email, 'một câu mới để nhớ');
    await assert.rejects(signInAt(portal.address, email, PASSWORD));
    const kept = await fetch(new URL('/van-phong', portal.address), {
      redirect: 'manual',
      headers: { cookie: before.map(({ name, value }) => `${name}=${value}`).join('; ') },
    });
    assert.equal(kept.status, 303);
  });

  it('is told that the hours of the link are over, and keeps the password', async () => {
    const { email } = await addOfficer(of.db, 'officer');
    await (await askRecovery(door(), email, new Date())).sent;
    const link = /http:\S+\/loi-moi\/[\w-]{43}/.exec(mail.letters.at(-1)?.mail.text ?? '')?.[0] ?? '';
    await of.db.asOwner((tx) =>
      tx.query(`update accounts.links set expires_at = now() where used_at is null and purpose = 'recovery'`),
    );
    const passwords = { 'mat-khau': 'một câu đến muộn', 'nhap-lai': 'một câu đến muộn' };
    for (const page of [
      await (await fetch(link, { headers: { accept: 'text/html' } })).text(),
      await post(link, passwords),
    ]) {
      assert.match(page, /Đường dẫn này đã quá hạn\. Xin người quản trị gửi đường dẫn mới\./);
    }
    await signInAt(portal.address, email, PASSWORD);
  });

  it('reads the same answer whether there is an account or not, and nobody without an office gets a letter', async () => {
    const { email, officeId } = await addOfficer(of.db, 'officer');
    assert.ok((await endOffice(deskOf(of.db), officeId, new Date())).ok);
    const count = mail.letters.length;
    const answers = [];
    for (const asked of [email, 'khong-co@example.vn', 'x'.repeat(10_000)]) {
      answers.push((await post('/dang-nhap/quen-mat-khau', { email: asked })).replace(/nonce-[\w=+/-]+/g, ''));
      await (await askRecovery(door(), asked, new Date())).sent;
    }
    assert.match(answers[0] ?? '', /Nếu có tài khoản với e-mail ấy/);
    assert.equal(new Set(answers).size, 1);
    assert.equal(mail.letters.length, count);
  });

  it('does not get more than five letters in a quarter of an hour', async () => {
    const { email } = await addOfficer(of.db, 'officer');
    const count = mail.letters.length;
    for (let turn = 0; turn < 8; turn++) await (await askRecovery(door(), email, new Date())).sent;
    assert.equal(mail.letters.length - count, 5);
  });

  it('is told whom to ask where no mail can be sent', async () => {
    const kept = process.env.BAOPHU_MAIL;
    delete process.env.BAOPHU_MAIL;
    const page = await (await fetch(new URL('/dang-nhap/quen-mat-khau', portal.address))).text();
    process.env.BAOPHU_MAIL = kept;
    assert.match(page, /Xin người quản trị gửi đường dẫn đặt lại mật khẩu/);
    assert.doesNotMatch(page, /name="email"/);
  });
});
