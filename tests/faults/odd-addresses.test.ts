import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect as openSocket } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, it } from 'node:test';
import { type Portal, serve } from '#server/web/serve.ts';
import { onOneDatabase } from '../support/database.ts';
import { BULLETIN, makeProvince } from '../support/province.ts';

/** What HTTP allows and no reader types. */
const ODD = [
  '%00',
  'x%00y',
  '%01%1f',
  '%0d%0ax',
  '%F0%9F%98%80',
  '%ED%A0%80',
  '%E0%A4%A',
  "a';--",
  'a"b',
  '..%2f..',
  '__proto__',
];
const ODD_DAYS = [
  '0001-01-01',
  '0000-00-00',
  '1000-01-01',
  '1001-01-01',
  '1990-01-01',
  '9998-12-31',
  '9999-12-31',
  '10000-01-01',
  '-1',
];
const LONG = 'a'.repeat(9_000);

const PAGES = [
  '/ban-tin/',
  '/luat/',
  `${BULLETIN}/so-lieu/`,
  '/so-lieu?dia-ban=',
  '/so-lieu?chi-so=',
  '/tinh-muc-dong?xa=',
];
const DAYS = [
  '/so-lieu?ngay=',
  '/tinh-muc-dong?ngay=',
  '/tinh-bhyt-ho-gia-dinh?ngay=',
  '/luong-huu?sinh=',
  '/mo-phong?thang=',
];
const FILES = [
  '/so-lieu/thang.csv?ngay=',
  '/so-lieu/dia-ban.csv?ngay=',
  '/so-lieu/thang.csv?dia-ban=',
  '/tinh-muc-dong/luong-huu.csv?ngay=',
  '/mo-phong/gia-dinh.json?thang=',
];

onOneDatabase('a portal that is asked odd things', (of) => {
  let portal: Portal;
  before(async () => {
    await makeProvince(of.db);
    portal = await serve(of.db, { port: 0 });
  });
  after(() => portal.close());

  /** As it stands, without what a client would put right. */
  const ask = (path: string, { headers = {}, method = 'GET', body = '' } = {}) =>
    new Promise<{ status: number; type: string; page: string; headers: NodeJS.Dict<string | string[]> }>(
      (resolve, reject) => {
        const asked = request(new URL(portal.address), { path, method, headers }, async (response) => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, type: headers['content-type'] ?? '', page: await text(response), headers });
        });
        asked.on('error', reject).end(body);
      },
    );
  const send = (path: string, body: string, type = 'application/x-www-form-urlencoded', headers = {}) =>
    ask(path, {
      method: 'POST',
      body,
      headers: { origin: portal.address.slice(0, -1), 'content-type': type, ...headers },
    });

  it('has a page for every odd name and day, with a way on', async () => {
    const paths = [
      ...PAGES.flatMap((page) => [...ODD, LONG].map((odd) => page + odd)),
      ...DAYS.flatMap((page) => ODD_DAYS.map((odd) => page + odd)),
    ];
    for (const path of paths) {
      const { status, page } = await ask(path);
      assert.ok([200, 400, 404].includes(status), `${status} ${path}`);
      assert.match(page, /<h1/, path);
      assert.match(page, /href="\/"/, path);
    }
  });

  it('says to programs in a document of problems what is wrong with a file', async () => {
    for (const path of FILES.flatMap((file) => [...ODD, ...ODD_DAYS].map((odd) => file + odd))) {
      const { status, type, page } = await ask(path);
      if (status === 200) continue;
      assert.ok([400, 404, 422].includes(status), `${status} ${path}`);
      if (path.includes('%E0%A4%A')) continue;
      assert.equal(type, 'application/problem+json', path);
      assert.equal(JSON.parse(page).status, status);
    }
    const missing = await ask('/khong-co.csv', { headers: { 'accept-language': 'en' } });
    assert.deepEqual([missing.status, JSON.parse(missing.page).title], [404, 'There is nothing at this address.']);
    assert.equal((await send('/so-lieu/thang.csv', '')).status, 405);
  });

  it('takes a form only as a form, and goes back to none but its own pages', async () => {
    for (const [back, location] of [
      ['/so-lieu?ngay=x', '/so-lieu?ngay=x'],
      ['/.//evil.example/', '/'],
      ['//evil.example/', '/'],
      ['/\\evil.example/', '/'],
      ['https://evil.example/', '/'],
      ['javascript:alert(1)', '/'],
      ['/%00', '/%00'],
    ] as const) {
      const { status, headers } = await send('/hien-thi', `back=${encodeURIComponent(back)}`);
      assert.deepEqual([status, headers.location], [303, location]);
    }
    assert.equal((await send('/hien-thi', '{}', 'application/json')).status, 415);
    assert.equal((await send('/hien-thi', 'x', 'text/plain')).status, 415);
    assert.equal((await send('/hien-thi', 'x', 'multipart/form-data; boundary=y')).status, 400);
    assert.equal(
      (await send('/kiem-tra-so-lieu', 'x', 'multipart/form-data; boundary=y', { accept: 'text/html' })).status,
      400,
    );
  });

  it('says in both languages what it does not take, and leads back', async () => {
    const refused = [
      [403, await ask('/hien-thi', { method: 'POST', body: 'back=/' })],
      [403, await send('/hien-thi', 'back=/', undefined, { origin: 'https://evil.example' })],
      [403, await ask('/so-lieu', { method: 'PUT' })],
      [405, await ask('/hien-thi')],
      [400, await ask('http://evil.example/')],
      [421, await ask('/', { headers: { host: 'evil.example' } })],
      [421, await ask('/', { headers: { host: '127.0.0.1@evil.example' } })],
    ] as const;
    for (const [expected, { status, type, page, headers }] of refused) {
      assert.equal(status, expected);
      assert.match(type, /^text\/html/);
      assert.match(page, /<html lang="vi">[\s\S]*<p lang="en">[\s\S]*<a href="\/">/);
      assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    }
  });

  it('answers what is no HTTP, or longer than any address, in words', async () => {
    const { port } = new URL(portal.address);
    for (const written of ['nonsense\r\n\r\n', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`]) {
      const socket = openSocket(Number(port), '127.0.0.1');
      socket.write(written);
      assert.match(await text(socket), /^HTTP\/1\.1 400 [\s\S]*Không đọc được yêu cầu này/);
    }
  });

  it('compresses only for those who take it', async () => {
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['br, gzip;q=0.5', 'gzip'],
      ['gzip;q=0', undefined],
      ['gzip; q=0.000, br', undefined],
      ['xgzip', undefined],
    ] as const)
      assert.equal(
        (await ask('/luat', { headers: { 'accept-encoding': accepted } })).headers['content-encoding'],
        encoding,
      );
  });

  it('lets no file be taken for something else', async () => {
    for (const path of ['/portal.js', '/icon.svg', '/', '/so-lieu/thang.csv', '/khong-co']) {
      const { headers } = await ask(path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.ok(headers['content-security-policy'], path);
    }
  });

  it('is where it is, whatever a request says of its host', async () => {
    const { host } = new URL(portal.address);
    const { page } = await ask(BULLETIN, {
      headers: { host, 'x-forwarded-proto': 'evil', 'x-forwarded-host': 'evil.example' },
    });
    assert.match(page, new RegExp(`Mã QR: http://${host}${BULLETIN}`));
    assert.doesNotMatch(page, /evil/);
  });
});

onOneDatabase('a portal behind a proxy', (of) => {
  it('is at its origin, and asks browsers to stay with TLS', async () => {
    await makeProvince(of.db);
    const portal = await serve(of.db, { port: 0, origin: new URL('https://bhxh.example.vn') });
    try {
      assert.equal(portal.address, 'https://bhxh.example.vn/');
      // Its own port is known to the proxy only; here it is asked of the server itself.
      const address = `http://127.0.0.1:${portal.port}`;
      const response = await fetch(`${address}${BULLETIN}`);
      assert.match(await response.text(), new RegExp(`Mã QR: https://bhxh\\.example\\.vn${BULLETIN}`));
      assert.match(response.headers.get('strict-transport-security') ?? '', /^max-age=\d+$/);
      const form = { method: 'POST', body: new URLSearchParams({ back: '/luat' }), redirect: 'manual' } as const;
      const own = await fetch(`${address}/hien-thi`, { ...form, headers: { origin: 'https://bhxh.example.vn' } });
      assert.equal(own.status, 303);
      const foreign = await fetch(`${address}/hien-thi`, { ...form, headers: { origin: address } });
      assert.equal(foreign.status, 403);
    } finally {
      await portal.close();
    }
  });

  it('tells an address of IPv6 in brackets', async () => {
    const portal = await serve(of.db, { port: 0, host: '::1' });
    try {
      assert.match(portal.address, /^http:\/\/\[::1\]:\d+\/$/);
      assert.equal((await fetch(portal.address)).status, 200);
    } finally {
      await portal.close();
    }
  });
});
