import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { sync, type VEvent } from 'node-ical';
import type { OfficeRole } from '#access/roles.ts';
import { addDays, dayInVietNam } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { endOffice } from '#server/accounts/end-office.ts';
import { endFeed } from '#server/accounts/feeds/end-feed.ts';
import { listFeeds } from '#server/accounts/feeds/list-feeds.ts';
import { makeFeed } from '#server/accounts/feeds/make-feed.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { recordActivity } from '#server/drive/activities/record-activity.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onOneDatabase } from '../support/database.ts';
import { twoCommunes } from '../support/office.ts';
import { addOfficer, addOrganisations, deskIn, type Officer, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const NOW = new Date();
const SOON = addDays(dayInVietNam(NOW), 3);
const CAO_BANG = 4;
const NOT_FOUND = 'Không có gì ở địa chỉ này.';

onOneDatabase('a calendar that fetches activities by a secret address', (of) => {
  let portal: Portal;
  let here: number;
  let there: number;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    await hold('Hội nghị gần', here, { partners: [POST_OFFICE] });
    await hold('Hội nghị xa', there);
    await hold('Hội nghị năm trước', here, { heldOn: addDays(SOON, -400) });
    portal = await serve(of.db, { port: 0 });
  });
  after(() => portal?.close());

  async function hold(title: string, areaId: number, given: object = {}): Promise<void> {
    const desk = deskIn(of.db, 'officer');
    const commune = (await desk.read((tx) => areaTree(tx))).area(areaId as never).name;
    const recorded = await recordActivity(
      desk,
      {
        ...{ id: uuid(randomUUID()), code: null, seen: null, kind: 'conference', heldOn: SOON, commune, title },
        ...{ audience: null, campaignCode: null, programmeCode: null, partners: [], attendance: null, invited: 9 },
        ...{ goal: null, startsAt: '08:00', place: 'Nhà văn hoá', speaker: 'Bà Hoà', inCharge: 'Ông Tự' },
        ...{ village: null, materials: null, organisers: null, reason: null, ...given },
      },
      NOW,
    );
    assert.ok(recorded.ok, JSON.stringify(recorded));
  }
  const deskAs = ({ accountId }: Officer, role: OfficeRole, provinceId = BAC_KAN): Desk => {
    const organisation = role === 'partner' ? POST_OFFICE : null;
    const actor = { kind: 'person', name: accountId, ownName: 'Nông Thị Mai', role, organisation } as const;
    return openDesk(of.db, { provinceId, actor, areas: null });
  };
  const feedOf = async (holder: Officer, role: OfficeRole, desk = deskAs(holder, role)) => {
    const id = randomUUID();
    const made = await makeFeed(desk, { id, office: holder.officeId, name: ' Điện thoại ' });
    return made.ok ? { id, secret: made.value.secret } : assert.fail(JSON.stringify(made.error));
  };
  const fetchAt = (secret: string, search = '') => fetch(new URL(`/lich/${secret}.ics${search}`, portal.address));
  const titles = async (secret: string): Promise<string[]> => {
    const answer = await fetchAt(secret);
    assert.equal(answer.status, 200);
    return Object.values(sync.parseICS(await answer.text()))
      .filter((each): each is VEvent => each?.type === 'VEVENT')
      .map(({ summary }) => String(summary))
      .toSorted();
  };
  const assertNothing = async (secret: string, why: string) => {
    const answer = await fetchAt(secret);
    const { errors, title } = await answer.json();
    assert.deepEqual([answer.status, title, errors.length], [404, NOT_FOUND, 1], why);
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/, why);
  };

  it('reads what is to be held in the whole province, for an office of the whole province, and names nobody', async () => {
    const { secret } = await feedOf(await addOfficer(of.db, 'planner'), 'planner');
    assert.deepEqual(await titles(secret), ['Hội nghị gần', 'Hội nghị xa']);
    const answer = await fetchAt(secret);
    const text = await answer.text();
    assert.match(text, /REFRESH-INTERVAL;VALUE=DURATION:PT1H/);
    assert.doesNotMatch(text, /Bà Hoà|Ông Tự/);
    const { headers } = answer;
    assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(headers.get('cache-control') ?? '', /no-store/);
    assert.match(headers.get('x-robots-tag') ?? '', /noindex/);
    assert.equal(headers.get('etag'), null);
    assert.match(await (await fetchAt(secret, '?lang=en')).text(), /NAME:Activities/);
  });

  it('reads what is in the areas of the office as they are then, and of a partner where it took part', async () => {
    const officer = await addOfficer(of.db, 'officer', { areas: [here] });
    const { secret } = await feedOf(officer, 'officer');
    assert.deepEqual(await titles(secret), ['Hội nghị gần']);
    await of.db.asOwner((tx) =>
      tx.query('update accounts.memberships set area_ids = $1 where id = $2', [[there], officer.officeId]),
    );
    assert.deepEqual(await titles(secret), ['Hội nghị xa']);
    const partner = await feedOf(await addOfficer(of.db, 'partner'), 'partner');
    assert.deepEqual(await titles(partner.secret), ['Hội nghị gần']);
  });

  it('hears of an activity that was recorded since it read last', async () => {
    const { secret } = await feedOf(await addOfficer(of.db, 'officer', { areas: [there] }), 'officer');
    assert.deepEqual(await titles(secret), ['Hội nghị xa']);
    await hold('Hội nghị mới', there);
    assert.deepEqual(await titles(secret), ['Hội nghị mới', 'Hội nghị xa']);
  });

  it('finds nothing, without a word about why, where the address never was, was taken back, or its office is over', async () => {
    for (const unknown of ['x', 'A'.repeat(43), 'A'.repeat(44), '%00', '%ff', '..%2f..']) {
      assert.equal((await fetchAt(unknown)).status >= 400, true, unknown);
    }
    await assertNothing('A'.repeat(43), 'never made');
    await assertNothing('x', 'no secret at all');
    const holder = await addOfficer(of.db, 'officer');
    const [taken, kept] = [await feedOf(holder, 'officer'), await feedOf(holder, 'officer')];
    await titles(taken.secret);
    assert.ok((await endFeed(deskAs(holder, 'officer'), taken.id)).ok);
    await assertNothing(taken.secret, 'taken back');
    await titles(kept.secret);
    assert.ok((await endOffice(deskOf(of.db), holder.officeId, new Date())).ok);
    await assertNothing(kept.secret, 'the office is over');
    const listed = await listFeeds(deskAs(holder, 'officer'));
    assert.deepEqual(
      listed.map(({ name, role, state, readAt }) => [name, role, state, readAt !== null]),
      [
        ['Điện thoại', 'officer', 'office-over', true],
        ['Điện thoại', 'officer', 'over', true],
      ],
    );
  });

  it('finds nothing of an office of another province’s register, whose activities are its own', async () => {
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into registers (province_id, area_id) select $1, id from areas where level = 'province' and code = '04'
         on conflict do nothing`,
        [CAO_BANG],
      ),
    );
    const foreign = await addOfficer(of.db, 'planner', { provinceId: CAO_BANG });
    const made = await feedOf(foreign, 'planner', deskAs(foreign, 'planner', CAO_BANG));
    assert.deepEqual(await titles(made.secret), []);
    const ended = await endFeed(deskAs(foreign, 'planner'), made.id);
    assert.deepEqual(ended.ok || ended.error.map(({ kind }) => kind), ['no-such-feed']);
    assert.deepEqual(await listFeeds(deskAs(foreign, 'planner')), []);
    const crossed = await makeFeed(deskAs(foreign, 'planner'), {
      id: randomUUID(),
      office: foreign.officeId,
      name: 'x',
    });
    assert.deepEqual(crossed.ok || crossed.error.map(({ kind }) => kind), ['feed-not-made']);
  });

  it('is asked to come later where it reads too often, and other calendars go on', async () => {
    const holder = await addOfficer(of.db, 'planner');
    const [busy, calm] = [await feedOf(holder, 'planner'), await feedOf(holder, 'planner')];
    const statuses: number[] = [];
    for (let read = 0; read < 61; read += 1) statuses.push((await fetchAt(busy.secret)).status);
    assert.deepEqual([statuses.slice(0, 60).every((status) => status === 200), statuses[60]], [true, 429]);
    assert.equal((await fetchAt(calm.secret)).status, 200);
  });

  it('has an address that is made once, by whoever sees activities, ended by nobody else, and kept as a digest', async () => {
    const holder = await addOfficer(of.db, 'officer');
    const other = await addOfficer(of.db, 'editor');
    const wanted = { id: randomUUID(), office: holder.officeId, name: 'x' };
    const kinds = async (given: object, desk = deskAs(holder, 'officer')) => {
      const made = await makeFeed(desk, { ...wanted, ...given });
      return made.ok ? [] : made.error.map(({ kind }) => kind);
    };
    const editor = deskAs(other, 'editor');
    assert.deepEqual(await kinds({ name: ' ' }, editor), ['feed-beyond-role', 'feed-name-missing']);
    assert.deepEqual(await kinds({ name: 'a'.repeat(101) }), ['feed-name-too-long']);
    assert.deepEqual(await kinds({ office: other.officeId }), ['feed-not-made']);
    assert.deepEqual(await kinds({}), []);
    assert.deepEqual(await kinds({}), ['feed-not-made']);
    const foreign = await endFeed(editor, wanted.id);
    assert.deepEqual(foreign.ok || foreign.error.map(({ kind }) => kind), ['no-such-feed']);
    const { id, secret } = await feedOf(holder, 'officer');
    assert.ok((await endFeed(deskAs(holder, 'officer'), id)).ok);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ action: string; line: string }>(
        `select action, detail::text as line from audit_entries where actor = $1 and detail ->> 'feed' = $2 order by action`,
        [holder.accountId, id],
      ),
    );
    assert.deepEqual(
      rows.map(({ action }) => action),
      ['feed.end', 'feed.make'],
    );
    const kept = await of.db.asOwner((tx) =>
      tx.query<{ line: string }>('select f::text as line from accounts.calendar_feeds as f'),
    );
    for (const { line } of [...rows, ...kept.rows]) assert.doesNotMatch(line, new RegExp(secret));
  });
});
