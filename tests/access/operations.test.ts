import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { PERMISSIONS, type Permission } from '#access/permission.ts';
import { reachOf, rolesWith } from '#access/permissions.ts';
import { type Actor, ROLES, type Role } from '#access/roles.ts';
import { openDesk } from '#server/desk/desk.ts';
import { type AnyOperation, perform } from '#server/desk/operation.ts';
import { openApiDocument } from '#server/web/openapi.ts';
import { OPERATIONS } from '#server/web/operations.ts';
import { problemWords } from '#server/web/problems.ts';

/** A database that nobody may reach: whoever is refused, or sends nonsense, is told so before anything is opened. */
const UNREACHED = new Proxy({}, { get: () => () => assert.fail('the database was opened') }) as never;

const actorOf = (role: Role, provedAt: Date | null = new Date()): Actor => ({
  kind: 'person',
  name: 'thu',
  role,
  organisation: 'BD-06',
  provedAt,
});

/** What an operation says to a role that sends something that is no input of any. */
async function kindsOf(operation: AnyOperation, role: Role, actor = actorOf(role)): Promise<string[]> {
  const desk = openDesk(UNREACHED, { provinceId: 6, actor, areas: null });
  const answer = await perform(operation, 'nonsense', { desk, actor, now: new Date() });
  return answer.ok ? [] : answer.error.map(({ kind }) => String(kind));
}

describe('the walk of roles and operations', () => {
  for (const operation of OPERATIONS) {
    const { id, may } = operation.declared;
    it(`lets ${rolesWith(may).join(', ')} ask ${id}, and nobody else, before the input is read`, async () => {
      for (const role of ROLES) {
        const kinds = new Set(await kindsOf(operation, role));
        assert.deepEqual([...kinds], [reachOf(role, may) === null ? 'forbidden' : 'wrong-input'], role);
      }
    });
  }
});

describe('an operation that reaches as far as an organisation', () => {
  it('is refused to whoever works for none', async () => {
    const reaching = OPERATIONS.filter(({ declared: { may } }) => reachOf('manager', may) === 'organisation');
    assert.ok(reaching.length > 0);
    for (const operation of reaching) {
      const nobodys = { ...actorOf('manager'), organisation: null };
      assert.deepEqual(await kindsOf(operation, 'manager', nobodys), ['forbidden'], operation.declared.id);
    }
  });
});

describe('a dangerous operation', () => {
  const dangerous = OPERATIONS.filter(({ declared }) => declared.isDangerous);
  const MINUTE = 60_000;

  it('asks people who they are, unless they said so within ten minutes, and no machine', async () => {
    assert.ok(dangerous.length > 0);
    for (const operation of dangerous) {
      const { id, may } = operation.declared;
      const role = ROLES.find((each) => each !== 'operator' && reachOf(each, may) !== null) ?? 'operator';
      const kinds = (actor: Actor) => kindsOf(operation, role, actor);
      assert.deepEqual(await kinds(actorOf(role, null)), ['prove-again'], id);
      assert.deepEqual(await kinds(actorOf(role, new Date(Date.now() - 11 * MINUTE))), ['prove-again'], id);
      assert.deepEqual(await kinds(actorOf(role, new Date(Date.now() - 9 * MINUTE))), ['wrong-input'], id);
      assert.deepEqual(await kinds({ ...actorOf(role, null), kind: 'machine' }), ['wrong-input'], id);
    }
  });
});

describe('the operations', () => {
  const declared = OPERATIONS.map((operation) => operation.declared);

  it('have each a name of their own, a noun and a verb', () => {
    const ids = declared.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\.[a-z-]+$/);
  });

  it('have each an address of their own', () => {
    const addresses = declared.flatMap(({ route }) => (route ? [`${route.method} ${route.path}`] : []));
    assert.equal(new Set(addresses).size, addresses.length);
  });

  it('have titles, and words for each of their problems, in both languages', () => {
    for (const operation of OPERATIONS) {
      assert.ok(operation.declared.title.vi && operation.declared.title.en);
      assert.notEqual(operation.declared.title.vi, operation.declared.title.en);
      const forbidden = { kind: 'forbidden', facts: { permission: 'file.import' } };
      assert.notEqual(problemWords(operation, forbidden).vi, problemWords(operation, forbidden).en);
    }
  });

  it('say what makes them harmless to send twice, where they write', () => {
    const reading: Permission[] = [
      'account.list',
      'figures.read',
      'bulletin.read',
      'claims.check',
      'law.ask',
      'simulation.run',
      'simulation.see-all',
      'register.verify',
      'audit.read',
      'office.enter',
      'contribution.quote',
      'book.read',
      'receipt.read',
      'receipt.confirm',
      'closing.read',
      'deposit.read',
      'remuneration.read',
      'batch.read',
      'batch.returned',
      'incident.read',
      'activity.read',
      'attendance.read',
      'visit.read',
      'candidate.own',
      'campaign.read',
      'person.find',
      'person.read',
      'person.numbers',
      'person.export',
      'person.seen-by',
      'person.export-own',
      'renewal.list',
      'renewal.rate',
      'person.doubles',
      'target.follow',
      'period.read',
      'organisation.read',
      'plan.read',
      'programme.follow',
      'programme.read',
      'bulletin.follow',
    ];
    for (const { id, may, again } of declared) assert.equal(again !== undefined, !reading.includes(may), id);
  });

  it('need each permission that there is, and each permission is somebody’s', () => {
    assert.deepEqual([...new Set(declared.map(({ may }) => may))].toSorted(), PERMISSIONS.toSorted());
    for (const permission of PERMISSIONS) assert.ok(rolesWith(permission).length > 0, permission);
  });

  it('are in the OpenAPI document that is written down', async () => {
    const written = await readFile(new URL('../../docs/api/openapi.json', import.meta.url), 'utf8');
    assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(await openApiDocument())));
  });
});
