import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { publishBulletin } from '#server/publishing/publish-bulletin.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onOneDatabase } from '../support/database.ts';
import { BULLETIN, DRAFT, makeProvince } from '../support/province.ts';
import { addPerson, deskOf, payment } from '../support/register.ts';

const HOME_COMMUNE = 1614;
/** Of December 2020, which everybody of the small province is covered in. */
const FIGURES = '/so-lieu?ngay=2020-12-31';

onOneDatabase('pages that are kept', (of) => {
  let portal: Portal;
  before(async () => {
    await makeProvince(of.db);
    portal = await serve(of.db, { port: 0 });
  });
  after(() => portal.close());

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, portal.address), { headers, redirect: 'manual' });
  const textOf = async (path: string, headers?: Record<string, string>) => (await ask(path, headers)).text();
  const pay = async (): Promise<void> => {
    const person = await of.db.asOwner((tx) => addPerson(tx, HOME_COMMUNE));
    const recorded = await recordContribution(
      deskOf(of.db),
      person,
      payment({
        id: uuid(randomUUID()),
        scheme: 'vsi',
        fromMonth: month('2020-12'),
        months: 3,
        paidOn: day('2020-12-01'),
        reverses: null,
      }),
    );
    assert.ok(recorded.ok);
  };

  it('are the same bytes for everybody who asks for the same', async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => textOf(FIGURES)));
    assert.ok(first && first.length > 1_000);
    for (const other of others) assert.equal(other, first);
  });

  it('say what was recorded since at once, on every page', async () => {
    const was = { figures: await textOf(FIGURES), bulletin: await textOf(BULLETIN) };
    await pay();
    assert.notEqual(await textOf(FIGURES), was.figures);
    assert.notEqual(await textOf(BULLETIN), was.bulletin, 'the bulletin says what the register says today');
  });

  it('are told apart by language, theme and size', async () => {
    const vietnamese = await textOf(FIGURES);
    assert.match(vietnamese, /<html lang="vi" data-size="100" data-theme="system"/);
    assert.match(await textOf(FIGURES, { cookie: 'lang=en' }), /<html lang="en"/);
    assert.match(
      await textOf(FIGURES, { cookie: 'theme=contrast; size=150' }),
      /data-size="150" data-theme="contrast"/,
    );
    assert.equal(await textOf(FIGURES, { cookie: 'somebody=else' }), vietnamese);
  });

  it('are nobody else’s, however a cookie is written', async () => {
    await pay();
    for (const cookie of ['lang =en', 'lang\t= en', 'x=1; lang =en']) {
      assert.match(await textOf(FIGURES, { cookie }), /<html lang="en"/, cookie);
      assert.match(await textOf(FIGURES), /<html lang="vi"/, cookie);
    }
    assert.match(await textOf(FIGURES, { cookie: 'lang=en; lang=vi' }), /<html lang="en"/);
    assert.match(await textOf(FIGURES, { cookie: 'lang=vi; lang=en' }), /<html lang="vi"/);
    assert.match(await textOf(FIGURES, { cookie: 'lang=en&theme=dark' }), /<html lang="vi"/);
    assert.match(await textOf(FIGURES, { cookie: 'lang=en; theme=dark' }), /<html lang="en"/);
  });

  it('are not sent again to whoever has them, until something is recorded', async () => {
    const etag = (await ask(FIGURES)).headers.get('etag') ?? '';
    const again = await ask(FIGURES, { 'if-none-match': etag });
    assert.deepEqual([again.status, await again.text()], [304, '']);
    assert.equal(again.headers.get('content-security-policy'), null, 'the page keeps its own');
    assert.equal((await ask(FIGURES, { 'if-none-match': etag, cookie: 'lang=en' })).status, 200);
    await pay();
    assert.equal((await ask(FIGURES, { 'if-none-match': etag })).status, 200);
  });

  it('show a bulletin as soon as it is published', async () => {
    const address = '/ban-tin/them-mot-bai';
    assert.equal((await ask(address)).status, 404);
    const home = await textOf('/');
    const published = await publishBulletin(deskOf(of.db), {
      ...DRAFT,
      slug: 'them-mot-bai',
      figures: {},
      title: 'Thêm',
      lead: 'Một bài.',
      body: 'Nội dung.',
    });
    assert.ok(published.ok);
    assert.equal((await ask(address)).status, 200);
    assert.notEqual(await textOf('/'), home);
  });

  it('keep their headers, and answer HEAD without a body', async () => {
    const [first, kept, head] = [
      await ask(FIGURES),
      await ask(FIGURES),
      await fetch(new URL(FIGURES, portal.address), { method: 'HEAD' }),
    ];
    for (const name of [
      'content-type',
      'content-security-policy',
      'vary',
      'cache-control',
      'x-content-type-options',
      'etag',
    ])
      assert.deepEqual(
        [name, kept.headers.get(name), head.headers.get(name)],
        [name, first.headers.get(name), first.headers.get(name)],
      );
    assert.equal(await head.text(), '');
  });
});
