import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { type Permission, reachOf } from '#access/permissions.ts';
import { type Actor, OFFICE_ROLES, type OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { openDesk } from '#server/desk/desk.ts';
import { type AnyOperation, perform } from '#server/desk/operation.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { OPERATIONS } from '#server/web/operations.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onEveryDatabase, onOneDatabase, type TestDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOfficer, type Cookie, signInAt } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN, PAYMENT, payment } from '../support/register.ts';
import { filesOfTree, pagesOfTree } from '../support/route-tree.ts';

/** Who lives where: in the commune of the office, there but with another organisation, in another commune, in another province; and an id that is nobody's. */
interface Place {
  here: number;
  people: Readonly<Record<'ours' | 'claimed' | 'others' | 'foreign' | 'nobody', Uuid>>;
}
const OUT_OF_SIGHT = ['others', 'foreign'] as const;
const HA_NOI = 1;
const [OWN, OTHER] = ['CQ01', 'CQ02'];
/** Who works for an organisation. */
const organisationOf = (role: OfficeRole): string | null => (FOR_ORGANISATIONS.includes(role) ? (OWN ?? null) : null);
const FOR_ORGANISATIONS: readonly OfficeRole[] = ['manager', 'collector', 'collaborator', 'partner'];

async function makePlace(of: TestDatabase): Promise<Place> {
  await makeProvince(of.db);
  const place = await of.db.asOwner(async (tx) => {
    const [here, there] = await twoCommunes(tx);
    const numbers = { siCode: '0600000077', citizenId: '006185000077', phone: '0912345677' };
    const [ours, claimed, others] = await addNamedPeople(tx, [
      { name: 'Lường Thị Gần', areaId: here, siCode: '0600000078' },
      { name: 'Lường Thị Khác', areaId: here },
      { name: 'Lường Thị Xa', areaId: there, ...numbers },
    ]);
    const foreign = uuid(randomUUID());
    const { rows } = await tx.query<{ id: number }>(
      `insert into registers (province_id, area_id) select $1, id from areas where level = 'province' and code = '01'
       returning (select id from areas where level = 'commune' and province_id = $1 order by id limit 1) as id`,
      [HA_NOI],
    );
    await tx.query(`insert into people (province_id, id, full_name, area_id) values ($1, $2, 'Lường Thị Ngoài', $3)`, [
      HA_NOI,
      foreign,
      rows[0]?.id,
    ]);
    assert.ok(ours && claimed && others);
    return { here, people: { ours, claimed, others, foreign, nobody: uuid(randomUUID()) } };
  });
  const actor: Actor = { kind: 'person', name: 'collector-of-another', role: 'collector', organisation: OTHER ?? null };
  const desk = openDesk(of.db, { provinceId: BAC_KAN, actor, areas: [place.here] });
  const month = { scheme: 'vsi', fromMonth: monthOf(day('2020-01-10')), months: 1, paidOn: day('2020-01-10') } as const;
  const paid = payment({ ...month, id: uuid(randomUUID()), reverses: null });
  assert.ok((await recordContribution(desk, place.people.claimed, paid)).ok);
  return place;
}

const ON = '2021-01-05';
const SOUGHT = {
  text: null,
  commune: null,
  need: 'everybody',
  scheme: null,
  month: '2021-01',
  on: ON,
  sort: 'name',
  isDescending: false,
};

/** What each operation about a person is asked; one that is new fails until it stands here. */
const ABOUT_PEOPLE: Readonly<Record<string, (id: Uuid) => object>> = {
  'person.read': (id) => ({ id, on: ON }),
  'person.numbers': (id) => ({ id }),
  'person.seen-by': (id) => ({ id }),
  'person.export-own': (id) => ({ id }),
  'contribution.record': (personId) => ({
    ...PAYMENT,
    id: randomUUID(),
    personId,
    scheme: 'vsi',
    fromMonth: '2020-01',
    months: 1,
    paidOn: '2020-01-10',
    reverses: null,
  }),
  'ending.record': (personId) => ({
    id: randomUUID(),
    personId,
    scheme: 'vsi',
    reason: 'other',
    endedOn: '2020-12-31',
  }),
  'move.record': (personId) => ({ id: randomUUID(), personId, areaId: 1, movedOn: '2020-12-31' }),
  'person.erase': (id) => ({ id, reason: 'yêu cầu bằng đơn' }),
};
/** Lists of people, which show whoever is in scope and nobody else. */
const LISTS: Readonly<Record<string, object>> = {
  'person.find': { ...SOUGHT, page: 1 },
  'person.export': SOUGHT,
};
/** Reaching areas without naming people: their figures are of whole provinces, or they take files of the machine. */
const WITHOUT_PEOPLE = ['target.follow', 'programme.follow', 'file.import', 'template.write', 'fact.withdraw'];

const deskIn = (of: TestDatabase, role: OfficeRole, areas: readonly number[] | null) => {
  const actor: Actor = {
    kind: 'person',
    name: `walk-${role}`,
    role,
    organisation: organisationOf(role),
    provedAt: new Date(),
  };
  return openDesk(of.db, { provinceId: BAC_KAN, actor, areas });
};

onEveryDatabase('the walk of operations, roles and people', (of) => {
  let place: Place;
  before(async () => {
    place = await makePlace(of);
  });

  /** What an operation says, with the ids that differ from one asking to the next left out. */
  async function answerOf(
    operation: AnyOperation,
    role: OfficeRole,
    input: object,
    areas = [place.here],
  ): Promise<string> {
    const desk = deskIn(of, role, areas);
    const answer = await perform(operation, input, { desk, actor: desk.actor, now: new Date() });
    const { value } = answer as { value?: { parts?: AsyncIterable<unknown> } };
    const shown = value?.parts ? { ok: true, value: await Array.fromAsync(value.parts) } : answer;
    return Object.values({ ...place.people, ...input }).reduce<string>(
      (text, id) => (typeof id === 'string' && id.length === 36 ? text.replaceAll(id, '…') : text),
      JSON.stringify(shown),
    );
  }

  it('goes past every operation that reaches the people of areas or of an organisation', () => {
    const reaching = OPERATIONS.filter(({ declared }) =>
      OFFICE_ROLES.some((role) => ['areas', 'organisation'].includes(reachOf(role, declared.may) ?? '')),
    );
    const walked = [...Object.keys(ABOUT_PEOPLE), ...Object.keys(LISTS), ...WITHOUT_PEOPLE];
    assert.deepEqual(reaching.map(({ declared }) => declared.id).toSorted(), walked.toSorted());
  });

  for (const [id, inputFor] of Object.entries(ABOUT_PEOPLE)) {
    it(`answers ${id} about one’s own people only; of others it does not say that there are any`, async () => {
      const operation = OPERATIONS.find(({ declared }) => declared.id === id);
      assert.ok(operation);
      for (const role of OFFICE_ROLES) {
        const ask = (who: keyof Place['people']): Promise<string> =>
          answerOf(operation, role, inputFor(place.people[who]));
        const ofNobody = await ask('nobody');
        const reach = reachOf(role, operation.declared.may);
        const hidden = reach === 'organisation' ? ([...OUT_OF_SIGHT, 'claimed'] as const) : OUT_OF_SIGHT;
        for (const who of hidden) assert.equal(await ask(who), ofNobody, `${role} about ${who}`);
        const isAllowed: boolean = reachOf(role, operation.declared.may) !== null;
        assert.equal(ofNobody.includes('"forbidden"'), !isAllowed, role);
        const ofOurs = await ask('ours');
        assert.equal(ofOurs !== ofNobody, isAllowed, `${role} about their own: ${ofOurs}`);
      }
    });
  }

  for (const [id, input] of Object.entries(LISTS)) {
    it(`lists and counts by ${id} whom the areas have, and finds nobody else by any name or number (S03)`, async () => {
      const operation = OPERATIONS.find(({ declared }) => declared.id === id);
      assert.ok(operation);
      for (const role of OFFICE_ROLES.filter((each) => reachOf(each, operation.declared.may) !== null)) {
        const all = await answerOf(operation, role, input);
        assert.match(all, /Lường Thị Gần/, role);
        assert.doesNotMatch(all, /Lường Thị (Xa|Ngoài)/, role);
        const isOfOrganisation: boolean = reachOf(role, operation.declared.may) === 'organisation';
        assert.equal(
          all.includes('Lường Thị Khác'),
          !isOfOrganisation,
          `${role} and the people of another organisation`,
        );
        for (const text of ['Lường Thị Xa', 'luong thi ngoai', '0600000077', '006185000077', '0077', '0912 345 677']) {
          const found = await answerOf(operation, role, { ...input, text, sort: 'likeness' });
          assert.doesNotMatch(found, /Lường Thị (Xa|Ngoài)|0077/, `${role} by ${text}`);
        }
        const nowhere = await answerOf(operation, role, input, []);
        assert.doesNotMatch(nowhere, /Lường/, `${role} without areas`);
      }
    });
  }
});

/** What opens each page and file of the office; null for everybody who works here. One that is new fails until it stands here. */
const OPENED_BY: Readonly<Record<string, Permission | null>> = {
  '/van-phong': null,
  '/van-phong/nguoi': 'person.find',
  '/van-phong/nguoi/[id]': 'person.read',
  '/van-phong/nguoi/[id]/du-lieu': 'person.export-own',
  '/van-phong/nguoi/[id]/du-lieu.json': 'person.export-own',
  '/van-phong/nguoi/danh-sach.csv': 'person.export',
  '/van-phong/nguoi/danh-sach.xlsx': 'person.export',
  '/van-phong/nhat-ky': 'audit.read',
  '/van-phong/nhat-ky/[number]': 'audit.read',
  '/van-phong/nhat-ky/chuoi': 'audit.read',
  '/van-phong/nhat-ky/danh-sach.csv': 'audit.read',
  '/van-phong/nhat-ky/danh-sach.xlsx': 'audit.read',
  '/van-phong/tai-khoan': 'account.list',
  '/van-phong/tai-khoan/[id]': 'account.list',
  '/van-phong/tai-khoan/cua-toi': null,
  '/van-phong/tai-khoan/cua-toi/ma-truy-cap': null,
  '/van-phong/tai-khoan/khan-cap': 'account.emergency',
  '/van-phong/tai-khoan/moi': 'account.list',
};
/** Taken by forms and scripts only. */
const SENT_TO = ['/van-phong/vai-tro', '/van-phong/tai-khoan/cua-toi/khoa'];
const IS_PROGRAM = /\.(csv|json|xlsx)$/;

onOneDatabase('the walk of pages, files and roles', (of) => {
  let place: Place;
  let portal: Portal;
  const sessions = new Map<OfficeRole, Cookie[]>();
  before(async () => {
    place = await makePlace(of);
    portal = await serve(of.db, { port: 0 });
    for (const role of OFFICE_ROLES) {
      const { email } = await addOfficer(of.db, role, { areas: [place.here] });
      sessions.set(role, await signInAt(portal.address, email));
    }
  });
  after(() => portal?.close());

  const ask = async (address: string, role: OfficeRole | null): Promise<{ status: number; text: string }> => {
    const cookies = (role && sessions.get(role)) ?? [];
    const answer = await fetch(new URL(address, portal.address), {
      redirect: 'manual',
      headers: {
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
        accept: IS_PROGRAM.test(address) ? '*/*' : 'text/html',
      },
    });
    return { status: answer.status, text: await answer.text() };
  };
  const addressOf = (id: string, person: Uuid): string => id.replace('[id]', person).replace('[number]', '1');

  it('goes past every page and file of the office', async () => {
    const tree = [...(await pagesOfTree('(office)')), ...(await filesOfTree('(office)'))];
    assert.deepEqual(tree.toSorted(), [...Object.keys(OPENED_BY), ...SENT_TO].toSorted());
  });

  for (const [id, permission] of Object.entries(OPENED_BY)) {
    it(`opens ${id} to whoever may, and shows nobody else’s people (S20)`, async () => {
      const { ours, nobody } = place.people;
      const stranger = await ask(addressOf(id, ours), null);
      assert.equal(stranger.status, IS_PROGRAM.test(id) ? 401 : 303, 'without a session');
      assert.doesNotMatch(stranger.text, /Lường/);
      for (const role of OFFICE_ROLES) {
        const isOpen = permission === null || reachOf(role, permission) !== null;
        const isOfPeople = id.startsWith('/van-phong/nguoi/[id]');
        const isOfAccounts = id === '/van-phong/tai-khoan/[id]';
        const own = await ask(addressOf(id, ours), role);
        assert.equal(own.status, isOpen ? (isOfAccounts ? 404 : 200) : 403, role);
        assert.doesNotMatch(own.text, /Lường Thị (Xa|Ngoài)/, role);
        if (!isOfPeople) continue;
        const hidden = (text: string, person: Uuid): string =>
          text.replaceAll(person, '…').replace(/nonce-[^']+|\d\d:\d\d[^<]*/g, '');
        const missing = await ask(addressOf(id, nobody), role);
        assert.equal(missing.status, isOpen ? 404 : 403, role);
        for (const who of OUT_OF_SIGHT) {
          const other = await ask(addressOf(id, place.people[who]), role);
          assert.equal(other.status, missing.status, `${role} about ${who}`);
          assert.equal(hidden(other.text, place.people[who]), hidden(missing.text, nobody), `${role} about ${who}`);
        }
      }
    });
  }

  it('finds nobody else’s people by the search box, nor by an office that one does not hold', async () => {
    const search = await ask('/van-phong/nguoi?tim=luong+thi', 'officer');
    assert.match(search.text, /Lường Thị Gần/);
    assert.doesNotMatch(search.text, /Lường Thị (Xa|Ngoài)/);
    const cookies = sessions.get('collector') ?? [];
    const forged = await fetch(new URL('/van-phong/vai-tro', portal.address), {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: new URL(portal.address).origin,
        accept: 'text/html',
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      },
      body: new URLSearchParams({ membership: randomUUID() }),
    });
    assert.equal(forged.status, 404);
    assert.equal((await ask('/van-phong/nhat-ky', 'collector')).status, 403);
  });
});
