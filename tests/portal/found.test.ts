import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseFeed } from 'htmlparser2';
import { onPortal } from '../support/portal.ts';
import { BULLETIN } from '../support/province.ts';

const TITLE = 'Toàn tỉnh có 5 người tham gia bảo hiểm xã hội tự nguyện';

onPortal('whoever looks for a bulletin', (visit) => {
  const ask = (path: string) => fetch(visit.at(path));
  const textAt = async (path: string) => (await ask(path)).text();

  it('finds it in the archive, with its numbers in words', async () => {
    const page = await textAt('/ban-tin');
    assert.ok(page.includes(TITLE));
    assert.ok(page.includes(`href="${BULLETIN}"`));
    assert.doesNotMatch(page, /\{\{/);
  });

  it('finds it by words without accents, marked in the text, and nothing by others', async () => {
    const page = (await textAt('/ban-tin?tim=bao+hiem')).replace(/<!--.*?-->/g, '');
    assert.match(page, /<mark[^>]*>bảo<\/mark> <mark[^>]*>hiểm<\/mark>/);
    const none = await textAt('/ban-tin?tim=khonggica');
    assert.match(none, /Không có bản tin nào như vậy/);
    assert.doesNotMatch(none, new RegExp(TITLE));
    assert.match(none, /value="khonggica"/);
  });

  it('is shown what was typed as words, never as part of the page', async () => {
    const page = await textAt(`/ban-tin?tim=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(page, /<script>alert/);
  });

  it('finds it by topic and year, and not under another', async () => {
    for (const [query, isThere] of [
      ['chu-de=vsi', true],
      ['chu-de=hhi', false],
      ['nam=2021', true],
      ['nam=2020', false],
      ['noi=06', true],
      ['noi=061', false],
      ['chu-de=x&nam=x&noi=x', true],
    ] as const)
      assert.equal((await textAt(`/ban-tin?${query}`)).includes(TITLE), isThere, query);
  });

  it('reads it whole in a feed reader, in both formats', async () => {
    for (const [name, type] of [
      ['atom', 'application/atom+xml'],
      ['rss', 'application/rss+xml'],
    ]) {
      const answer = await ask(`/ban-tin/${name}.xml`);
      assert.equal(answer.headers.get('content-type'), `${type}; charset=utf-8`);
      const text = await answer.text();
      const feed = parseFeed(text, { xmlMode: true });
      const [entry] = feed?.items ?? [];
      assert.equal(feed?.items.length, 1, name);
      assert.equal(entry?.title, TITLE);
      assert.equal(entry?.link, visit.at(BULLETIN));
      assert.equal(entry?.pubDate?.toISOString(), '2021-01-05T01:00:00.000Z');
      assert.ok(text.includes('bưu điện về từng thôn bản'), name);
      assert.doesNotMatch(text, /\{\{/);
    }
    assert.equal(parseFeed(await textAt('/ban-tin/atom.xml?chu-de=hhi'), { xmlMode: true })?.items.length, 0);
  });

  it('is led there by search engines: a map of the site, one address for each page, nothing of the office', async () => {
    const map = await textAt('/sitemap.xml');
    const places = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    assert.ok(places.includes(visit.at(BULLETIN)));
    assert.equal(new Set(places).size, places.length);
    for (const place of places) assert.equal((await fetch(place, { method: 'HEAD' })).status, 200, place);
    assert.doesNotMatch(map, /van-phong|dang-nhap/);
    const robots = await textAt('/robots.txt');
    assert.match(robots, /^Disallow: \/van-phong$/m);
    assert.ok(robots.includes(`Sitemap: ${visit.at('/sitemap.xml')}`));
    const page = await textAt(`${BULLETIN}?lang=en&utm=x`);
    assert.ok(page.includes(`<link rel="canonical" href="${visit.at(BULLETIN)}"`));
    assert.ok(page.includes(`hreflang="en" href="${visit.at(BULLETIN)}?lang=en"`));
    assert.match(await textAt('/dang-nhap'), /<meta name="robots" content="noindex, nofollow"/);
  });

  it('has its facts read by programs: the article, and each figure as data with its files', async () => {
    const article = await factsAt(BULLETIN);
    assert.equal(article['@type'], 'NewsArticle');
    assert.equal(article.headline, TITLE);
    assert.equal(article.datePublished, '2021-01-05T01:00:00.000Z');
    const figure = await factsAt(`${BULLETIN}/so-lieu/participants`);
    assert.equal(figure['@type'], 'Dataset');
    assert.equal(figure.temporalCoverage, '2020-12-31');
    for (const { contentUrl } of figure.distribution as { contentUrl: string }[])
      assert.equal((await fetch(contentUrl)).status, 200, contentUrl);
  });

  it('has the columns of a file explained where programs look for it', async () => {
    const file = await ask(`${BULLETIN}/so-lieu/participants.csv`);
    const [, target = ''] = /<([^>]*)>; rel="describedby"/.exec(file.headers.get('link') ?? '') ?? [];
    const answer = await fetch(new URL(target, file.url));
    assert.equal(answer.headers.get('content-type'), 'application/csvm+json');
    const metadata = await answer.json();
    assert.equal(new URL(metadata.url, answer.url).href, file.url);
    const head = (await file.text()).replace('\uFEFF', '').split('\r\n')[0]?.split(',');
    assert.deepEqual(
      metadata.tableSchema.columns.map(({ titles }: { titles: string }) => titles),
      head,
    );
  });

  it('sees a picture of its first figure beside a link', async () => {
    const [, address = ''] = /<meta property="og:image" content="([^"]*)"/.exec(await textAt(BULLETIN)) ?? [];
    const answer = await fetch(address);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(answer.headers.get('content-type'), 'image/png');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
    assert.ok(bytes.length < 60_000, `${bytes.length} bytes`);
    assert.equal((await ask('/ban-tin/khong-co/anh.png')).status, 404);
  });

  it('finds every published figure that is counted otherwise today, or that there is none', async () => {
    assert.match(await textAt('/dinh-chinh'), /vẫn như lúc đăng/);
  });

  async function factsAt(path: string): Promise<Record<string, unknown>> {
    const [, text = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await textAt(path)) ?? [];
    return JSON.parse(text);
  }
});
