import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { endOffice } from '#server/accounts/end-office.ts';
import { serve } from '#server/web/serve.ts';
import { violations } from '../../support/axe.ts';
import { type IdentityProvider, openIdentityProvider } from '../../support/identity-provider.ts';
import { onOffice } from '../../support/office.ts';
import { addOfficer, deskIn, PASSWORD, signInAt } from '../../support/officers.ts';

const OWN = '/van-phong/tai-khoan/cua-toi';

onOffice('whoever has an account at the provider of the province (OpenID Connect)', (visit) => {
  let provider: IdentityProvider;
  const emails = new Map<string, string>();
  before(async () => {
    provider = await openIdentityProvider(
      visit.at('/dang-nhap/don-vi/ve'),
      (name) => emails.get(name) ?? `${name}@x.example`,
    );
    Object.assign(process.env, {
      BAOPHU_OIDC: provider.issuer,
      BAOPHU_OIDC_CLIENT: provider.clientId,
      BAOPHU_OIDC_SECRET: provider.clientSecret,
      BAOPHU_OIDC_NAME: 'Cổng tỉnh',
    });
  });
  after(async () => {
    for (const name of ['BAOPHU_OIDC', 'BAOPHU_OIDC_CLIENT', 'BAOPHU_OIDC_SECRET', 'BAOPHU_OIDC_NAME'])
      delete process.env[name];
    await provider?.close();
  });

  /** Somebody's browser, without script unless it is said, and with a session where an e-mail is given. */
  async function browser(email: string | null, javaScriptEnabled = false): Promise<Page> {
    const page = await visit.open('planner', '/van-phong', { javaScriptEnabled });
    await page.context().clearCookies();
    const cookies = email === null ? [] : await signInAt(visit.at('/'), email);
    await page.context().addCookies(cookies.map((each) => ({ ...each, url: visit.at('/') })));
    return page;
  }
  /** Says who one is on the pages of the provider, and comes back. */
  async function signInOutside(page: Page, name: string): Promise<void> {
    assert.ok(page.url().startsWith(provider.issuer), page.url());
    await page.locator('input[name=login]').fill(name);
    await page.locator('input[name=password]').fill('x');
    await page.locator('button[type=submit]').click();
    await page.locator('button[type=submit]').click();
  }
  const link = async (email: string, name: string, javaScriptEnabled = false): Promise<Page> => {
    const page = await browser(email, javaScriptEnabled);
    await page.goto(visit.at(OWN));
    await page.getByRole('link', { name: 'Gắn với tài khoản Cổng tỉnh' }).click();
    await signInOutside(page, name);
    return page;
  };
  const enter = async (name: string, next = '/van-phong', javaScriptEnabled = false): Promise<Page> => {
    const page = await browser(null, javaScriptEnabled);
    await page.goto(visit.at(`/dang-nhap?den=${encodeURIComponent(next)}`));
    await page.getByRole('link', { name: 'Vào bằng tài khoản Cổng tỉnh' }).click();
    await signInOutside(page, name);
    return page;
  };
  const main = async (page: Page): Promise<string> => (await page.getByRole('main').textContent()) ?? '';

  it('links it once, signed in, and comes in by it from then on to where they wanted to go, without script', async () => {
    const { accountId, email } = await addOfficer(visit.of.db, 'officer', { name: 'Lý Thị Ngoài' });
    const page = await link(email, 'ngoai');
    assert.equal(page.url(), visit.at(`${OWN}?don-vi=linked`));
    assert.match(await main(page), /Đã gắn: tài khoản Cổng tỉnh của bạn vào được đây/);
    const entered = await enter('ngoai', '/van-phong/nguoi?can=due');
    assert.equal(entered.url(), visit.at('/van-phong/nguoi?can=due'));
    assert.match((await entered.getByRole('banner').textContent()) ?? '', /Lý Thị Ngoài/);
    const { rows } = await visit.of.db.asOwner((tx) =>
      tx.query(
        `select subject, access_token, refresh_token, id_token from accounts.sign_ins where account_id = $1 and provider = 'outside'`,
        [accountId],
      ),
    );
    assert.deepEqual(rows, [{ subject: 'ngoai', access_token: null, refresh_token: null, id_token: null }]);
    const lines = await visit.of.db.asOwner((tx) =>
      tx.query(`select action from audit_entries where actor = $1 and action like 'account.%outside' order by number`, [
        accountId,
      ]),
    );
    assert.deepEqual(lines.rows, [{ action: 'account.add-outside' }]);
    await page.goto(visit.at(OWN));
    await page.getByRole('button', { name: 'Bỏ gắn' }).click();
    assert.match(await main(page), /Đã bỏ gắn/);
    const refused = await enter('ngoai');
    assert.match(await main(refused), /chưa gắn với tài khoản nào ở đây/);
    for (const each of [page, entered, refused]) await each.context().close();
  });

  it('links it and comes in by it with script, and is told that no office is left where the last one ended', async () => {
    const { officeId, email } = await addOfficer(visit.of.db, 'officer', { name: 'Hà Thị Hết' });
    const linked = await link(email, 'het', true);
    await linked.getByText('Đã gắn: tài khoản Cổng tỉnh của bạn vào được đây').waitFor();
    const entered = await enter('het', '/van-phong/nguoi', true);
    assert.equal(entered.url(), visit.at('/van-phong/nguoi'));
    assert.ok((await endOffice(deskIn(visit.of.db, 'administrator'), officeId, new Date())).ok);
    for (const javaScriptEnabled of [true, false]) {
      const without = await enter('het', '/van-phong/nguoi', javaScriptEnabled);
      assert.match((await without.locator('body').textContent()) ?? '', /hiện không giữ vai trò nào/);
      await without.context().close();
    }
    for (const each of [linked, entered]) await each.context().close();
  });

  it('comes into no account that only has the same e-mail, and makes none', async () => {
    const { email } = await addOfficer(visit.of.db, 'administrator');
    emails.set('ke-gian', email);
    const count = () => visit.of.db.asOwner(async (tx) => (await tx.query('select from accounts.accounts')).rowCount);
    const before = await count();
    for (const name of ['ke-gian', 'nguoi-la']) {
      const page = await enter(name);
      assert.match(await main(page), /Chưa đăng nhập được\.[\s\S]*chưa gắn với tài khoản nào ở đây/);
      assert.equal(
        (await page.context().cookies(visit.at('/'))).some(({ name: cookie }) => cookie.startsWith('baophu')),
        false,
      );
      assert.deepEqual(await page.goto(visit.at('/van-phong')).then((answer) => answer?.url()), visit.at('/dang-nhap'));
      await page.context().close();
    }
    assert.equal(await count(), before);
  });

  it('cannot link what opens somebody else’s account', async () => {
    const [first, second] = [await addOfficer(visit.of.db, 'planner'), await addOfficer(visit.of.db, 'editor')];
    await (await link(first.email, 'chung')).context().close();
    const page = await link(second.email, 'chung');
    assert.match(await main(page), /Tài khoản Cổng tỉnh ấy đã gắn với người khác/);
    await page.context().close();
  });

  it('is asked for the password first, ten minutes after it was given', async () => {
    const { email } = await addOfficer(visit.of.db, 'planner');
    const page = await browser(email);
    await visit.of.db.asOwner((tx) =>
      tx.query(`update accounts.sessions set proved_at = now() - interval '11 minutes'`),
    );
    await page.goto(visit.at('/dang-nhap/don-vi/gan'));
    assert.equal(page.url(), visit.at(OWN));
    assert.equal(await page.getByRole('link', { name: 'Gắn với tài khoản Cổng tỉnh' }).count(), 0);
    const form = page.getByRole('form', { name: 'Xác nhận để gắn' });
    await form.getByLabel('Mật khẩu của bạn').fill('sai');
    await form.getByRole('button').click();
    assert.match((await page.getByRole('alert').first().textContent()) ?? '', /Mật khẩu không đúng/);
    await form.getByLabel('Mật khẩu của bạn').fill(PASSWORD);
    await form.getByRole('button').click();
    await page.getByRole('link', { name: 'Gắn với tài khoản Cổng tỉnh' }).click();
    await signInOutside(page, 'sau-do');
    assert.match(await main(page), /Đã gắn/);
    await page.context().close();
  });

  it('gets one sentence where the provider refuses, or somebody made its answer up', async () => {
    const page = await browser(null);
    for (const made of ['', '?code=x', '?code=x&state=y', `?error=${'a'.repeat(2000)}`, '?state=%00&code=%ff']) {
      await page.goto(visit.at(`/dang-nhap/don-vi/ve${made}`));
      assert.match(page.url(), /\/dang-nhap\?don-vi=failed$/, made);
      assert.match(await main(page), /Cổng tỉnh chưa xác nhận được bạn là ai/, made);
    }
    const withScript = await visit.open('planner', '/dang-nhap?don-vi=failed');
    assert.deepEqual(await violations(withScript), []);
    await withScript.context().close();
    await page.goto(visit.at('/dang-nhap?don-vi=<script>'));
    assert.doesNotMatch(await main(page), /Chưa đăng nhập được/);
    await page.context().close();
  });

  it('reads that it does not answer, where the provider is away', async () => {
    const page = await browser(null);
    const { BAOPHU_OIDC: held } = process.env;
    const away = await openIdentityProvider(visit.at('/dang-nhap/don-vi/ve'), (name) => `${name}@x.example`);
    await away.close();
    const other = await serve(visit.of.db, { port: 0 });
    process.env.BAOPHU_OIDC = away.issuer;
    try {
      await page.goto(new URL('/dang-nhap/don-vi?den=/van-phong/nguoi', other.address).href);
      assert.match(page.url(), /den=%2Fvan-phong%2Fnguoi.*don-vi=away/);
      assert.match(await main(page), /Cổng tỉnh không trả lời\. Xin thử lại sau ít phút, hoặc dùng mật khẩu/);
    } finally {
      process.env.BAOPHU_OIDC = held;
      await other.close();
      await page.context().close();
    }
  });

  it('does not take an answer that another browser asked for', async () => {
    const victim = await browser(null);
    const attacker = await browser(null);
    await attacker.goto(visit.at('/dang-nhap'));
    await attacker.getByRole('link', { name: 'Vào bằng tài khoản Cổng tỉnh' }).click();
    await attacker.locator('input[name=login]').fill('ngoai');
    await attacker.locator('input[name=password]').fill('x');
    await attacker.locator('button[type=submit]').click();
    const consent = (await attacker.locator('form').getAttribute('action')) ?? '';
    let sent = await attacker.request.post(new URL(consent, attacker.url()).href, {
      form: { prompt: 'consent' },
      maxRedirects: 0,
    });
    let answer = sent.headers().location ?? '';
    while (answer.startsWith(provider.issuer)) {
      sent = await attacker.request.get(answer, { maxRedirects: 0 });
      answer = sent.headers().location ?? '';
    }
    assert.match(answer, /don-vi\/ve\?code=/);
    await victim.goto(answer);
    assert.match(victim.url(), /don-vi=failed/);
    for (const each of [victim, attacker]) await each.context().close();
  });
});
