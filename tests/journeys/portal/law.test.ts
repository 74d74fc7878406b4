import assert from 'node:assert/strict';
import { it } from 'node:test';
import { UNATTESTED } from '#law/language/explain.ts';
import { contentOf } from '#law/pages/content.ts';
import { RULES } from '#law/rules.ts';
import { onPortal } from '../../support/portal.ts';

onPortal('somebody who asks where a figure of law comes from', (visit) => {
  it('finds the law in the foot of any page, and from there every rule, without script', async () => {
    const page = await visit.open('/', { javaScriptEnabled: false });
    await page.locator('footer a[href="/luat"]').click();
    await page.waitForURL('**/luat');
    const titles = await page.locator('main li a').allTextContents();
    assert.deepEqual(
      titles,
      RULES.map(({ title }) => title.vi),
    );
    await page.getByRole('link', { name: 'Tuổi nghỉ hưu' }).click();
    await page.waitForURL('**/luat/retirement-age');
    assert.equal(await page.locator('h1').textContent(), 'Tuổi nghỉ hưu');
    await page.context().close();
  });

  it('reads the working of an example, and what others published beside it', async () => {
    const page = await visit.open('/luat/contribution', { javaScriptEnabled: false });
    const main = (await page.locator('main').textContent()) ?? '';
    assert.match(main, /1\.386\.000 − 66\.000 = 1\.320\.000 đồng/);
    assert.match(main, /khớp/);
    await page.context().close();
  });

  it('goes from a step to the figure it rests on, on this page or that of another rule', async () => {
    const page = await visit.open('/luat/missing-time', { javaScriptEnabled: false });
    await page.locator('main ol a[href="/luat/missing-time#fund_rate_month"]').first().click();
    await page.waitForURL('**/luat/missing-time#fund_rate_month');
    await page.locator('main ol a[href$="#rural_poverty_line"]').first().click();
    await page.waitForURL('**/luat/contribution#rural_poverty_line');
    assert.equal(await page.locator(':target').textContent(), 'Chuẩn hộ nghèo khu vực nông thôn');
    await page.context().close();
  });

  it('finds each figure of each rule under the name of its table', async () => {
    const page = await visit.open('/luat', { javaScriptEnabled: false });
    for (const rule of RULES) {
      await page.goto(visit.at(`/luat/${rule.id}`));
      const found = await page.locator('main h3[id]').evaluateAll((headings) => headings.map(({ id }) => id));
      assert.deepEqual(
        found,
        rule.parameters.map(({ id }) => id),
      );
      const unseen = contentOf(rule, 'vi').parameters.flatMap(({ rows }) => rows.filter(({ attested }) => !attested));
      assert.equal(await page.locator('main tbody').getByText(UNATTESTED.vi).count(), unseen.length);
    }
    await page.context().close();
  });

  it('reads it in English, and is told where there is no such rule', async () => {
    const page = await visit.open('/luat/pension-rate?lang=en');
    assert.equal(await page.locator('h1').textContent(), 'Pension rate');
    const answer = await page.goto(visit.at('/luat/khong-co'));
    assert.equal(answer?.status(), 404);
    await page.context().close();
  });
});
