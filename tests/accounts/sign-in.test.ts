import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { OFFICERS } from '#seeds/partners.ts';
import { inviteFirstAdministrator } from '#server/accounts/invite-first-administrator.ts';
import { loadDemonstrationAccounts } from '#server/accounts/load-demonstration-accounts.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onOneDatabase } from '../support/database.ts';
import { makeProvince } from '../support/province.ts';
import { deskOf } from '../support/register.ts';

/** Somebody with a browser that keeps cookies and follows nothing by itself. */
function browserAt(address: string) {
  const jar = new Map<string, string>();
  const ask = async (path: string, body?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(new URL(path, address), {
      redirect: 'manual',
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        accept: 'text/html',
        ...(body ? { origin: new URL(address).origin } : {}),
      },
      ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  return { ask, jar };
}

onOneDatabase('the door of the office', (of) => {
  let demonstration: Portal;
  let real: Portal;
  const collector = { email: 'thu@baophu.example', 'mat-khau': 'minh hoa bao phu' };
  before(async () => {
    await makeProvince(of.db);
    const officers = OFFICERS.map((each) => ({ ...each, organisation: null }));
    await loadDemonstrationAccounts(deskOf(of.db), officers);
    demonstration = await serve(of.db, { port: 0, isDemonstration: true });
    real = await serve(of.db, { port: 0 });
  });
  after(async () => {
    await demonstration?.close();
    await real?.close();
  });

  it('leads whoever is not signed in to the door, and from there on to where they wanted to go', async () => {
    const { ask } = browserAt(demonstration.address);
    const refused = await ask('/van-phong/nguoi?can=due');
    const door = refused.headers.get('location') ?? '';
    assert.deepEqual([refused.status, door], [303, '/dang-nhap?den=%2Fvan-phong%2Fnguoi%3Fcan%3Ddue']);
    const entered = await ask(door, collector);
    assert.deepEqual([entered.status, entered.headers.get('location')], [303, '/van-phong/nguoi?can=due']);
    const page = await (await ask('/van-phong')).text();
    assert.match(page, /Ma Thị Thu \(minh hoạ\)/);
    assert.match(page, /Nhân viên thu/);
  });

  it('leads to no address of somebody else', async () => {
    for (const to of ['https://evil.example/x', '//evil.example', '/\\evil.example']) {
      const { ask } = browserAt(demonstration.address);
      const entered = await ask(`/dang-nhap?den=${encodeURIComponent(to)}`, collector);
      assert.equal(entered.headers.get('location'), '/van-phong', to);
    }
  });

  it('shows the accounts of the demonstration, and their password, there only', async () => {
    const shown = await (await browserAt(demonstration.address).ask('/dang-nhap')).text();
    const hidden = await (await browserAt(real.address).ask('/dang-nhap')).text();
    for (const { email } of OFFICERS) {
      assert.match(shown, new RegExp(email));
      assert.doesNotMatch(hidden, new RegExp(email));
    }
    assert.doesNotMatch(hidden, /minh hoa bao phu/);
  });

  it('lets nobody of the demonstration into a real portal, not even with a session from there', async () => {
    const { ask, jar } = browserAt(real.address);
    assert.equal((await ask('/dang-nhap', collector)).status, 400);
    const other = browserAt(demonstration.address);
    await other.ask('/dang-nhap', collector);
    for (const [name, value] of other.jar) jar.set(name, value);
    assert.equal((await other.ask('/van-phong')).status, 200);
    assert.equal((await ask('/van-phong')).status, 303);
  });

  it('ends a session for whoever signs out, wherever its cookie is kept', async () => {
    const { ask, jar } = browserAt(demonstration.address);
    await ask('/dang-nhap', collector);
    const kept = [...jar];
    assert.equal((await ask('/van-phong')).status, 200);
    const out = await ask('/dang-xuat', {});
    assert.deepEqual([out.status, out.headers.get('location')], [303, '/dang-nhap']);
    for (const [name, value] of kept) jar.set(name, value);
    assert.equal((await ask('/van-phong')).status, 303);
  });

  it('says the same of a wrong password and of nobody, and closes after five', async () => {
    const { ask } = browserAt(demonstration.address);
    const saying = async (email: string) => {
      const answer = await ask('/dang-nhap', { email, 'mat-khau': 'sai' });
      return [answer.status, /<p class="refused[\s\S]*?<\/p>/.exec(await answer.text())?.[0]];
    };
    const wrong = await saying('can-bo@baophu.example');
    assert.deepEqual(wrong, await saying('khong-co@baophu.example'));
    assert.equal(wrong[0], 400);
    const racing = await Promise.all(Array.from({ length: 20 }, () => saying('can-bo@baophu.example')));
    assert.equal(racing.filter(([status]) => status === 400).length, 4);
    const right = await ask('/dang-nhap', { email: 'CAN-BO@baophu.example', 'mat-khau': 'minh hoa bao phu' });
    assert.equal(right.status, 429);
    assert.match(await right.text(), /Đã sai quá nhiều lần\. Xin thử lại sau \d+ phút\./);
  });

  it('answers an e-mail and a password of 10,000 letters in one sentence', async () => {
    const { ask } = browserAt(demonstration.address);
    const long = await ask('/dang-nhap', { email: 'a'.repeat(10_000), 'mat-khau': 'b'.repeat(10_000) });
    assert.equal(long.status, 400);
    const page = await long.text();
    assert.match(page, /dài quá mức cho phép/);
    assert.doesNotMatch(page, /a{1000}/);
  });

  it('takes the link for the first administrator once, and makes none where there is one', async () => {
    const desk = deskOf(of.db);
    const earlier = await inviteFirstAdministrator(desk, new Date());
    const token = await inviteFirstAdministrator(desk, new Date());
    assert.ok(token && earlier);
    const { ask } = browserAt(real.address);
    const typed = { 'ho-ten': 'Lý Thị An', email: 'an@bhxh.example.vn' };
    const passwords = (text: string) => ({ ...typed, 'mat-khau': text, 'nhap-lai': text });
    assert.match(await (await ask(`/loi-moi/${earlier}`)).text(), /Đường dẫn này không dùng được/);
    const short = await ask(`/loi-moi/${token}`, passwords('ngắn'));
    assert.equal(short.status, 400);
    assert.match(await short.text(), /Mật khẩu có ít nhất 12 ký tự/);
    const done = await ask(`/loi-moi/${token}`, passwords('một câu dễ nhớ'));
    assert.match(await done.text(), /Đã xong/);
    assert.match(await (await ask(`/loi-moi/${token}`, passwords('một câu khác nữa'))).text(), /đã được dùng/);
    const entered = await ask('/dang-nhap', { email: 'AN@bhxh.example.vn', 'mat-khau': 'một câu dễ nhớ' });
    assert.equal(entered.status, 303);
    assert.match(await (await ask('/van-phong')).text(), /Lý Thị An[\s\S]*Quản trị/);
    assert.equal(await inviteFirstAdministrator(desk, new Date()), null);
  });

  it('looks as before when it is shown again: an unchanged page keeps its own policy', async () => {
    const { ask } = browserAt(demonstration.address);
    for (const path of ['/', '/dang-nhap/quen-mat-khau', '/dang-nhap/ma']) {
      const { headers } = await ask(path);
      assert.match(headers.get('content-security-policy') ?? '', /style-src 'self'/, path);
      const again = await fetch(new URL(path, demonstration.address), {
        headers: { 'if-none-match': headers.get('etag') ?? '', accept: 'text/html' },
      });
      assert.deepEqual([again.status, again.headers.get('content-security-policy')], [304, null], path);
    }
  });

  it('sets cookies that no script and no other site can use', async () => {
    const { ask } = browserAt(demonstration.address);
    const entered = await ask('/dang-nhap', collector);
    for (const line of entered.headers.getSetCookie()) assert.match(line, /HttpOnly/i, line);
    assert.ok(entered.headers.getSetCookie().some((line) => /^baophu\.session_token=.*SameSite=Lax/i.test(line)));
  });
});
