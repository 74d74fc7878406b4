import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { onPortal } from '../../support/portal.ts';
import { BULLETIN } from '../../support/province.ts';

const FIGURES = ['participants', 'doubled', 'attainment', 'next', 'growth'];
const textOf = async (place: Locator): Promise<string> => (await place.textContent()) ?? '';
const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

onPortal('a reader of a bulletin', (visit) => {
  it('reaches the evidence of every figure in one step, without any script', async () => {
    for (const name of FIGURES) {
      const page = await visit.open(BULLETIN, { javaScriptEnabled: false });
      await page.locator(`#so-${name}`).first().click();
      assert.equal(new URL(page.url()).hash, `#can-cu-${name}`);
      const note = page.locator(`#can-cu-${name}`);
      assert.match(await textOf(note), /Lúc công bố/);
      await note.getByRole('link', { name: /^Xem căn cứ/ }).click();
      assert.equal(new URL(page.url()).pathname, `${BULLETIN}/so-lieu/${name}`);
      assert.match(await textOf(page.locator('h1')), /từ đâu ra\?/);
      await page.context().close();
    }
  });

  it('opens the card of a figure by tapping it, and closes it with Escape', async () => {
    const page = await visit.open(BULLETIN, { viewport: { width: 360, height: 640 }, hasTouch: true });
    await page.locator('#so-attainment').tap();
    const card = page.locator('[data-open] [data-card]');
    assert.match(await textOf(card), /Tỷ lệ đạt kế hoạch[\s\S]*31\/12\/2020[\s\S]*125,0%/);
    assert.equal(new URL(page.url()).hash, '');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('[data-card]:visible').count(), 0);
    await page.context().close();
  });

  it('reaches the card and its evidence with the keyboard alone', async () => {
    const page = await visit.open(BULLETIN);
    await page.locator('#so-attainment').focus();
    assert.ok(await page.locator('#so-attainment + [data-card]').isVisible());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${BULLETIN}/so-lieu/attainment`);
    await page.context().close();
  });

  it('is shown the numbers behind a share, and that a late target contradicts itself', async () => {
    const evidence = await visit.open(`${BULLETIN}/so-lieu/attainment`);
    assert.deepEqual(await evidence.locator('tbody td').allInnerTexts(), ['5', '4']);
    const bulletin = await visit.open(BULLETIN);
    assert.match(await textOf(bulletin.locator('aside')), /mâu thuẫn[\s\S]*tăng 30% nghĩa là 7 người/);
    await evidence.context().close();
    await bulletin.context().close();
  });

  it('makes the type larger without any script, and finds it so on the next page from its first byte', async () => {
    const page = await visit.open(BULLETIN, { javaScriptEnabled: false });
    const before = Number.parseFloat(await rootSize(page));
    await page.getByRole('button', { name: 'Tăng cỡ chữ' }).first().click();
    await page.getByRole('button', { name: 'Tăng cỡ chữ' }).first().click();
    assert.equal(new URL(page.url()).pathname, BULLETIN);
    assert.equal(Number.parseFloat(await rootSize(page)), before * 1.5);
    const sent = await (await page.request.get(visit.at('/so-lieu'))).text();
    assert.match(sent, /<html [^>]*data-size="150"/);
    await page.context().close();
  });

  it('chooses dark, English and light again by plain forms and links', async () => {
    const page = await visit.open('/', { javaScriptEnabled: false, colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(await paper(), 'rgb(255, 253, 248)');
    await page.getByRole('button', { name: 'Tối' }).click();
    assert.equal(await paper(), 'rgb(16, 25, 30)');
    await page.getByRole('link', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.goto(visit.at('/so-lieu'));
    assert.equal(await textOf(page.locator('h1')), 'Figures');
    await page.getByRole('button', { name: 'Light' }).click();
    assert.equal(await paper(), 'rgb(255, 253, 248)');
    await page.context().close();
  });

  it('is told on every page that the people are made up', async () => {
    for (const path of ['/', BULLETIN, `${BULLETIN}/so-lieu/growth`, '/so-lieu', '/khong-co']) {
      const page = await visit.open(path);
      assert.match(await textOf(page.getByRole('note').first()), /nhân vật hư cấu/);
      await page.context().close();
    }
  });
});

onPortal('the portal', (visit) => {
  it('sends a bulletin in at most 60 kB, fonts apart', async () => {
    const page = await visit.open('about:blank');
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const kinds = new Map<string, string>();
    let bytes = 0;
    network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) !== 'Font') bytes += encodedDataLength;
    });
    await page.goto(visit.at(BULLETIN), { waitUntil: 'networkidle' });
    assert.ok(bytes > 1000 && bytes <= 60_000, `${bytes} bytes`);
    await page.context().close();
  });

  it('fits a screen of 320 px and type of 200 % without scrolling sideways', async () => {
    for (const [path, size] of [
      ['/', '100'],
      [BULLETIN, '100'],
      [BULLETIN, '200'],
      [`${BULLETIN}/so-lieu/attainment`, '200'],
      ['/so-lieu', '100'],
      ['/so-lieu', '200'],
    ] as const) {
      const page = await visit.open('/', { viewport: { width: 320, height: 640 } });
      await page.context().addCookies([{ name: 'size', value: size, url: visit.at('/') }]);
      await page.goto(visit.at(path));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${path} at ${size} % is ${width} px wide`);
      await page.context().close();
    }
  });

  it('lets no other script in, sends no referrer away and cannot be framed', async () => {
    const { headers } = await fetch(visit.at('/'));
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('goes back to none but its own pages after a choice, and refuses forms of other sites', async () => {
    const post = (origin: string, back: string) =>
      fetch(visit.at('/hien-thi'), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ theme: 'dark', back }),
      });
    const own = new URL(visit.at('/')).origin;
    const kept = await post(own, '/so-lieu?loai=hhi');
    assert.equal(kept.headers.get('location'), '/so-lieu?loai=hhi');
    assert.match(kept.headers.get('set-cookie') ?? '', /theme=dark;.*SameSite=Lax/i);
    assert.equal((await post(own, '//elsewhere.example/')).headers.get('location'), '/');
    assert.equal((await post('http://elsewhere.example', '/')).status, 403);
  });

  it('says what is wrong with an address and shows the rest', async () => {
    const page = await visit.open('/so-lieu?chi-so=participants&dia-ban=99&ngay=2020-02-30');
    assert.match(await textOf(page.getByRole('alert')), /không phải một ngày[\s\S]*Không có địa bàn «99»/);
    assert.ok(await page.locator('svg[role=group]').first().isVisible());
    await page.context().close();
  });

  it('gives the figures as files', async () => {
    const chosen = '?chi-so=participants&loai=vsi&dia-ban=06&ngay=2020-12-31';
    const months = await (await fetch(visit.at(`/so-lieu/thang.csv${chosen}`))).text();
    assert.match(months, /^month,value\r\n2019-01,0\r\n[\s\S]*2019-12,2\r\n[\s\S]*2020-12,5\r\n$/);
    const communes = await (await fetch(visit.at(`${BULLETIN}/so-lieu/participants.csv`))).text();
    assert.equal(communes.split('\r\n').filter((line) => line.endsWith(',1')).length, 5);
    const evidence = await (await fetch(visit.at(`${BULLETIN}/so-lieu/participants.json`))).json();
    assert.deepEqual([evidence.value, evidence.value_today, evidence.as_of], [5, 5, '2020-12-31']);
    const missing = await fetch(visit.at(`${BULLETIN}/so-lieu/khong-co.json`));
    assert.deepEqual(
      [missing.status, missing.headers.get('content-type'), (await missing.json()).title],
      [404, 'application/problem+json', 'Không có gì ở địa chỉ này.'],
    );
    assert.equal((await fetch(visit.at('/so-lieu/thang.csv?ngay=x'))).status, 400);
  });

  it('says of a request that a page does not take that nothing was recorded, and takes no blame', async () => {
    const body = new URLSearchParams({ a: 'b' });
    const answer = await fetch(visit.at('/luong-huu'), {
      method: 'POST',
      headers: { accept: 'text/html', origin: new URL(visit.at('/')).origin },
      body,
    });
    assert.equal(answer.status, 405);
    assert.match(await answer.text(), /<h1[^>]*>Trang này không nhận yêu cầu ấy</);
  });

  it('refuses a program in its language, whatever stands in the address', async () => {
    const refused = async (path: string, language: string) => {
      const answer = await fetch(visit.at(path), { headers: { 'accept-language': language } });
      return [answer.status, answer.headers.get('content-type'), answer.headers.get('content-language')];
    };
    for (const [figure, status] of [
      [`${BULLETIN}/so-lieu/khong-co`, 404],
      [`${BULLETIN}/so-lieu/'; drop table figures; --`, 404],
      ['/ban-tin/%00/so-lieu/participants', 404],
    ] as const) {
      for (const form of ['json', 'csv']) {
        const path = `${figure}.${form}`;
        assert.deepEqual(await refused(path, 'en-GB, vi;q=0.5'), [status, 'application/problem+json', 'en'], path);
        assert.deepEqual(await refused(path, 'fr'), [status, 'application/problem+json', 'vi'], path);
        assert.deepEqual(await refused(`${path}?lang=vi`, 'en'), [status, 'application/problem+json', 'vi'], path);
      }
    }
    assert.equal((await fetch(visit.at('/ban-tin/%00'))).status, 404);
  });
});
