import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dayInVietNam } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { firstDay, monthOf } from '#base/months.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { violations } from '../../support/axe.ts';
import { baophu } from '../../support/command.ts';
import { onOffice } from '../../support/office.ts';
import { BAC_KAN, deskOf, payment } from '../../support/register.ts';
import { type MailServer, openMail } from '../../support/servers/mail.ts';

onOffice('an officer who writes to people', (visit) => {
  const month = monthOf(dayInVietNam(new Date()));
  let mail: MailServer;
  before(async () => {
    mail = await openMail();
    // Nobody writes to made-up people.
    await visit.of.db.asOwner((tx) =>
      tx.query('update registers set made_up = false where province_id = $1', [BAC_KAN]),
    );
  });
  after(() => mail?.close());

  /** Types somebody new with an address, and opens their record. */
  async function register(page: Page, name: string, email: string): Promise<string> {
    await page.getByRole('link', { name: 'Ghi hộ mới' }).click();
    await page.getByLabel('Xã, phường cư trú').fill('Phường Đức Xuân');
    await page.getByLabel('Họ và tên').fill(name);
    await page.getByLabel('Thư điện tử').fill(email.replace('@', ' @'));
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await page.getByRole('alert').waitFor();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /không phải địa chỉ thư điện tử như/);
    assert.equal(await page.getByLabel('Thư điện tử').inputValue(), email.replace('@', ' @'));
    await page.getByLabel('Thư điện tử').fill(email);
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    return new URL(page.url()).pathname.split('/').at(-1) ?? '';
  }

  for (const javaScriptEnabled of [false, true]) {
    it(`types the address, the letter arrives, and whoever answers gets none again, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const [given, email] = javaScriptEnabled ? ['Sương', 'suong@example.vn'] : ['Sim', 'sim@example.vn'];
      const page = await visit.open('officer', '/van-phong/nguoi', { javaScriptEnabled });
      const id = await register(page, `Hứa Thị ${given}`, email);
      assert.match((await page.getByRole('main').textContent()) ?? '', new RegExp(`Thư điện tử\\s*${email}`));
      const paid = { scheme: 'vsi', fromMonth: month, months: 1, paidOn: firstDay(month), reverses: null } as const;
      const recorded = await recordContribution(
        deskOf(visit.of.db),
        uuid(id),
        payment({ ...paid, id: uuid(randomUUID()) }),
      );
      assert.ok(recorded.ok);
      mail.letters.length = 0;
      const sent = await baophu(visit.of.url, 'remind', '--channel', 'email', '--month', month);
      assert.equal(sent.code, 0, sent.stderr);
      assert.deepEqual(
        mail.letters.map(({ to }) => to),
        [email],
      );
      assert.match(mail.letters[0]?.mail.text ?? '', new RegExp(`Kính gửi ông/bà ${given},`));
      await page.reload();
      assert.match((await page.getByRole('main').textContent()) ?? '', /Tin thư điện tử lúc .*nơi gửi đã nhận/s);
      // Somebody answers that they want no more: they are found by the address that the answer comes from.
      await page.getByRole('searchbox').fill(email.toUpperCase());
      await page.getByRole('searchbox').press('Enter');
      await page.getByRole('heading', { name: `Hứa Thị ${given}`, exact: true }).waitFor();
      assert.equal(
        new URL(page.url()).pathname.split('/').at(-1),
        id,
        'and the address stands in no address of a page',
      );
      await page.goto(visit.at(`/van-phong/nguoi/${id}/lien-he`));
      await page.getByRole('button', { name: 'Không nhận tin thư điện tử nữa' }).click();
      await page.getByText('Không nhận tin nhắc qua thư điện tử.').waitFor();
      if (javaScriptEnabled) assert.deepEqual(await violations(page), []);
      const next = await baophu(visit.of.url, 'remind', '--channel', 'email', '--month', month);
      assert.match(next.stdout, new RegExp(`${javaScriptEnabled ? 2 : 1} got none: unwanted`));
      assert.equal(mail.letters.length, 1);
      await page.context().close();
    });
  }
});
