import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { reachOf } from '#access/permissions.ts';
import { type Actor, OFFICE_ROLES, type OfficeRole } from '#access/roles.ts';
import { TOKEN_PERMISSIONS, type TokenPermission } from '#access/tokens.ts';
import { endOffice } from '#server/accounts/end-office.ts';
import { endToken } from '#server/accounts/end-token.ts';
import { listTokens } from '#server/accounts/list-tokens.ts';
import { makeToken } from '#server/accounts/make-token.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { OPERATIONS } from '#server/web/operations.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onOneDatabase, type TestDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOfficer, type Officer, signInAt } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN, deskOf, PAYMENT } from '../support/register.ts';

const NOW = new Date();

const deskAs = (of: TestDatabase, { accountId }: Officer, role: OfficeRole): Desk => {
  const actor: Actor = { kind: 'person', name: accountId, ownName: 'Nông Thị Mai', role, organisation: null };
  return openDesk(of.db, { provinceId: BAC_KAN, actor, areas: null });
};

const allOf = (role: OfficeRole): TokenPermission[] => TOKEN_PERMISSIONS.filter((each) => reachOf(role, each) !== null);

/** The routes of the API, as it is asked about nothing that is there. */
const ROUTES = OPERATIONS.flatMap(({ declared: { id, may, route, isDangerous } }) =>
  route ? [{ id, may, isDangerous, method: route.method, path: route.path.replace(/\{\w+\}/g, randomUUID()) }] : [],
);

onOneDatabase('a program with a token', (of) => {
  let portal: Portal;
  before(async () => {
    await makeProvince(of.db);
    portal = await serve(of.db, { port: 0 });
  });
  after(() => portal?.close());

  async function tokenOf(
    holder: Officer,
    role: OfficeRole,
    permissions: readonly TokenPermission[] = allOf(role),
    days = 30,
  ): Promise<{ id: string; secret: string }> {
    const wanted = { id: randomUUID(), office: holder.officeId, name: 'Phần mềm của bưu điện', permissions, days };
    const made = await makeToken(deskAs(of, holder, role), wanted, NOW);
    assert.ok(made.ok);
    return { id: wanted.id, secret: made.value.secret };
  }
  const ask = async (secret: string | null, path = '/series', body: unknown = {}, method = 'POST') => {
    const answer = await fetch(new URL(`/api/v1${path}`, portal.address), {
      method,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
      },
      ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    });
    const type = answer.headers.get('content-type') ?? '';
    const said = type.includes('json') ? await answer.json() : await answer.text();
    return { status: answer.status, type, said, headers: answer.headers };
  };
  const SERIES = { expressions: ['participants(vsi, area=06)'], from: '2020-11', to: '2020-12' };
  const refusals = ({ status, type, said }: Awaited<ReturnType<typeof ask>>) => {
    assert.equal(type, 'application/problem+json');
    assert.equal(said.status, status);
    return [status, said.errors[0].kind];
  };

  it('is answered what its office may ask', async () => {
    const { secret } = await tokenOf(await addOfficer(of.db, 'planner'), 'planner');
    const bulletin = await ask(secret, '/bulletins/ket-qua-nam-2020', undefined, 'GET');
    assert.equal(bulletin.status, 200);
    assert.match(JSON.stringify(bulletin.said), /người tham gia bảo hiểm xã hội tự nguyện/);
  });

  it('is refused with a problem where the token is missing, wrong, over, ended or of an office that is over (S20)', async () => {
    const holder = await addOfficer(of.db, 'officer');
    const none = await ask(null);
    assert.deepEqual(refusals(none), [401, 'token-missing']);
    assert.equal(none.headers.get('www-authenticate'), 'Bearer');
    for (const wrong of ['baophu_khong', 'x'.repeat(190), `baophu_${'A'.repeat(43)}`])
      assert.deepEqual(refusals(await ask(wrong)), [401, 'token-wrong']);
    const old = await tokenOf(holder, 'officer', allOf('officer'), -1);
    assert.deepEqual(refusals(await ask(old.secret)), [401, 'token-over']);
    const ended = await tokenOf(holder, 'officer');
    assert.notEqual((await ask(ended.secret)).status, 401);
    assert.ok((await endToken(deskAs(of, holder, 'officer'), ended.id)).ok);
    assert.deepEqual(refusals(await ask(ended.secret)), [401, 'token-over']);
    const over = await tokenOf(holder, 'officer');
    assert.notEqual((await ask(over.secret)).status, 401);
    assert.ok((await endOffice(deskOf(of.db), holder.officeId, new Date())).ok);
    assert.deepEqual(refusals(await ask(over.secret)), [401, 'token-office-over']);
    assert.deepEqual((await listTokens(deskAs(of, holder, 'officer'))).map(({ state }) => state).toSorted(), [
      'office-over',
      'over',
      'over',
    ]);
  });

  for (const { id, may, method, path, isDangerous } of ROUTES) {
    it(`may ask ${id} where its office and its token have it, and never what is dangerous`, async () => {
      for (const role of OFFICE_ROLES) {
        const { secret } = await tokenOf(await addOfficer(of.db, role), role);
        const answer = await ask(secret, path, {}, method);
        const isOpen = reachOf(role, may) !== null && !isDangerous;
        if (isOpen) assert.ok([200, 400, 404, 422].includes(answer.status), `${role}: ${answer.status}`);
        else assert.deepEqual(refusals(answer), [403, 'forbidden'], role);
      }
    });
  }

  it('is refused what its token was not made for, although its office may', async () => {
    const { secret } = await tokenOf(await addOfficer(of.db, 'officer'), 'officer', ['bulletin.read']);
    assert.deepEqual(refusals(await ask(secret, '/series', SERIES)), [403, 'forbidden']);
    assert.deepEqual(refusals(await ask(secret, `/people/${randomUUID()}/endings`)), [403, 'forbidden']);
    assert.equal((await ask(secret, '/bulletins/ket-qua-nam-2020', undefined, 'GET')).status, 200);
  });

  it('is told that there is nothing where nothing is in its areas, never an empty answer', async () => {
    const [here, there] = await of.db.asOwner(twoCommunes);
    const [theirs] = await of.db.asOwner((tx) => addNamedPeople(tx, [{ name: 'Lường Thị Xa', areaId: there }]));
    const { secret } = await tokenOf(await addOfficer(of.db, 'officer', { areas: [here] }), 'officer');
    const on = '2026-11-27';
    for (const id of [theirs, randomUUID()]) {
      assert.deepEqual(refusals(await ask(secret, `/people/${id}/record`, { on })), [404, 'not-found']);
      assert.deepEqual(refusals(await ask(secret, `/people/${id}/doubles`, { on })), [404, 'not-found']);
    }
    assert.deepEqual(refusals(await ask(secret, `/receipts/${'x'.repeat(22)}`, undefined, 'GET')), [404, 'not-found']);
    const found = await ask(secret, '/receipts/list', { month: null, number: null, bookId: null, page: 1 });
    assert.deepEqual([found.status, found.said.receipts], [200, []]);
  });

  it('can be good for all that the API asks, and for nothing else', () => {
    const asked = ROUTES.filter(({ isDangerous }) => !isDangerous).map(({ may }) => may);
    assert.deepEqual([...new Set(asked)].toSorted(), TOKEN_PERMISSIONS.toSorted());
  });

  it('records in the name of its owner, in the areas of the office, and the audit says by which token', async () => {
    const [here, there] = await of.db.asOwner(twoCommunes);
    const [ours, theirs] = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [
        { name: 'Lường Thị Gần', areaId: here },
        { name: 'Lường Thị Xa', areaId: there },
      ]),
    );
    const holder = await addOfficer(of.db, 'officer', { areas: [here] });
    const { id, secret } = await tokenOf(holder, 'officer', ['contribution.record']);
    const fact = {
      id: randomUUID(),
      scheme: 'vsi',
      fromMonth: '2020-01',
      months: 1,
      paidOn: '2020-01-10',
      reverses: null,
    };
    const recorded = await ask(secret, `/people/${ours}/contributions`, { ...PAYMENT, ...fact });
    assert.deepEqual([recorded.status, recorded.said], [200, 'recorded']);
    const foreign = await ask(secret, `/people/${theirs}/contributions`, { ...PAYMENT, ...fact, id: randomUUID() });
    const nobodys = await ask(secret, `/people/${randomUUID()}/contributions`, {
      ...PAYMENT,
      ...fact,
      id: randomUUID(),
    });
    assert.equal(foreign.status, nobodys.status);
    assert.notEqual(foreign.status, 200);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select actor, detail ->> 'token' as token from audit_entries where action = 'contribution.record' and actor = $1`,
        [holder.accountId],
      ),
    );
    assert.deepEqual(rows, [{ actor: holder.accountId, token: id }]);
  });

  it('is answered by problems whatever it sends, in its language', async () => {
    const { secret } = await tokenOf(await addOfficer(of.db, 'officer'), 'officer');
    for (const [path, body] of [
      ['/series', '{"expressions": ['],
      ['/series', '7'],
      ['/series', 'null'],
      ['/series', JSON.stringify({ expressions: 'x'.repeat(1_000_000) })],
    ] as const)
      assert.deepEqual(refusals(await ask(secret, path, body))[0], 400, `${path} ${body.slice(0, 20)}`);
    assert.deepEqual(refusals(await ask(secret, '/people/%ff%ff/endings')), [404, 'not-found']);
    const inEnglish = await fetch(new URL('/api/v1/series', portal.address), { headers: { 'accept-language': 'en' } });
    assert.match((await inEnglish.json()).title, /A token is needed/);
    assert.deepEqual(refusals(await ask(secret, '/khong-co')), [404, 'not-found']);
    assert.deepEqual(refusals(await ask(secret, '/series', undefined, 'GET')), [404, 'not-found']);
    assert.deepEqual(refusals(await ask(null, '/khong-co')), [401, 'token-missing']);
  });

  it('is never asked for by a session', async () => {
    const { email } = await addOfficer(of.db, 'officer');
    const cookies = await signInAt(portal.address, email);
    const answer = await fetch(new URL('/api/v1/bulletins/ket-qua-nam-2020', portal.address), {
      headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
    });
    assert.equal(answer.status, 401);
  });

  it('has a token that is made once, for an office that its owner holds, and for what that office may', async () => {
    const holder = await addOfficer(of.db, 'editor');
    const other = await addOfficer(of.db, 'officer');
    const wanted = {
      id: randomUUID(),
      office: holder.officeId,
      name: 'x',
      permissions: ['figures.read'],
      days: 30,
    } as const;
    const kinds = async (changed: Partial<Parameters<typeof makeToken>[1]>, role: OfficeRole = 'editor') => {
      const made = await makeToken(deskAs(of, holder, role), { ...wanted, ...changed }, NOW);
      return made.ok ? [] : made.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await kinds({ name: ' ', permissions: [] }), ['token-name-missing', 'token-for-nothing']);
    assert.deepEqual(await kinds({ name: 'a'.repeat(101) }), ['token-name-too-long']);
    assert.deepEqual(await kinds({ permissions: ['contribution.record'] }), ['token-beyond-role']);
    assert.deepEqual(await kinds({ office: other.officeId }), ['token-not-made']);
    assert.deepEqual(await kinds({ permissions: ['contribution.record'] }, 'officer'), ['token-not-made']);
    assert.deepEqual(await kinds({ name: 'a'.repeat(100) }), []);
    assert.deepEqual(await kinds({}), ['token-not-made']);
    const foreign = await endToken(deskAs(of, other, 'officer'), wanted.id);
    assert.deepEqual(foreign.ok || foreign.error.map(({ kind }) => kind), ['no-such-token']);
    const { rows } = await of.db.asOwner((tx) => tx.query('select * from accounts.tokens where id = $1', [wanted.id]));
    assert.equal(rows.length, 1);
  });
});
