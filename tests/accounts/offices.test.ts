import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { OfficeRole } from '#access/roles.ts';
import { type Day, dayInVietNam, day as dayOf } from '#base/dates.ts';
import { endOffice } from '#server/accounts/end-office.ts';
import { readSignedIn, type Visitor } from '#server/accounts/entrance/read-signed-in.ts';
import { giveOffice, substituteOffice, takeEmergency } from '#server/accounts/give-office.ts';
import { inviteAccount } from '#server/accounts/invite-account.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { addOfficer, type Officer, signInAt } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN, deskOf } from '../support/register.ts';

const NOW = new Date();
const TODAY = dayInVietNam(NOW);
const shifted = (days: number): Day => dayInVietNam(new Date(NOW.getTime() + days * 86_400_000));
const FOREVER = { organisation: null, areas: null, from: TODAY, to: null } as const;

const deskAs = (of: TestDatabase, { accountId }: Officer, role: OfficeRole = 'administrator'): Desk =>
  openDesk(of.db, {
    provinceId: BAC_KAN,
    actor: { kind: 'person', name: accountId, ownName: 'Nông Thị Mai', role, organisation: null },
    areas: null,
  });

onEveryDatabase('offices that people hold', (of) => {
  let portal: Portal;
  before(async () => {
    await makeProvince(of.db);
    portal = await serve(of.db, { port: 0 });
  });
  after(() => portal?.close());

  /** Who somebody is with the next request. */
  async function visitor({ email }: Officer): Promise<() => Promise<Visitor | null>> {
    const cookies = await signInAt(portal.address, email);
    const headers = new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') });
    return () => readSignedIn({ db: of.db, base: portal.address, headers, isDemonstration: false });
  }
  const rolesOf = (found: Visitor | null): string[] =>
    found?.signedIn?.memberships.map(({ role, insteadOf }) => [role, insteadOf].filter(Boolean).join(' for ')) ?? [];

  it('are gone with the next request of every session when they are taken away', async () => {
    const administrator = await addOfficer(of.db, 'administrator');
    const officer = await addOfficer(of.db, 'officer');
    const [here, there] = [await visitor(officer), await visitor(officer)];
    assert.deepEqual(rolesOf(await here()), ['officer']);
    assert.ok((await endOffice(deskAs(of, administrator), officer.officeId, NOW)).ok);
    for (const asks of [here, there]) assert.deepEqual(rolesOf(await asks()), []);
    const again = await endOffice(deskAs(of, administrator), officer.officeId, new Date());
    assert.ok(!again.ok);
    assert.deepEqual(
      again.error.map(({ kind }) => kind),
      ['office-over'],
    );
  });

  it('begin and end with their days', async () => {
    const { accountId, ...rest } = await addOfficer(of.db, 'planner');
    const asks = await visitor({ accountId, ...rest });
    const administrator = deskAs(of, await addOfficer(of.db, 'administrator'));
    const give = (role: OfficeRole, from: Day, to: Day | null) =>
      giveOffice(administrator, accountId, { ...FOREVER, role, from, to }, NOW);
    assert.ok((await give('auditor', shifted(-5), TODAY)).ok);
    assert.ok((await give('editor', shifted(1), null)).ok);
    assert.deepEqual(rolesOf(await asks()).toSorted(), ['auditor', 'planner']);
    const wrong = await give('approver', shifted(-5), shifted(-1));
    assert.deepEqual(wrong.ok || wrong.error.map(({ kind, at }) => [kind, at]), [['days-wrong', 'to']]);
  });

  it('are carried by whoever stands in, as long as they hold, and the audit names both', async () => {
    const administrator = deskAs(of, await addOfficer(of.db, 'administrator'));
    const away = await addOfficer(of.db, 'officer', { name: 'Hoàng Thị Vắng' });
    const other = await addOfficer(of.db, 'collector', { name: 'Ma Văn Thay' });
    const days = { from: TODAY, to: shifted(7) };
    const self = await substituteOffice(
      administrator,
      { officeId: away.officeId, accountId: away.accountId, ...days },
      NOW,
    );
    assert.deepEqual(self.ok || self.error.map(({ kind }) => kind), ['own-stead']);
    assert.ok(
      (await substituteOffice(administrator, { officeId: away.officeId, accountId: other.accountId, ...days }, NOW)).ok,
    );
    const asks = await visitor(other);
    assert.deepEqual(rolesOf(await asks()), ['collector', 'officer for Hoàng Thị Vắng']);
    assert.ok((await endOffice(administrator, away.officeId, NOW)).ok);
    assert.deepEqual(rolesOf(await asks()), ['collector']);
  });

  it('of the last administrator stay, even where two take each other’s away at once', async () => {
    await of.db.asOwner((tx) =>
      tx.query(`update accounts.memberships set ends_at = now() where role = 'administrator'`),
    );
    const [first, second] = [await addOfficer(of.db, 'administrator'), await addOfficer(of.db, 'administrator')];
    const answers = await Promise.all([
      endOffice(deskAs(of, first), second.officeId, NOW),
      endOffice(deskAs(of, second), first.officeId, NOW),
    ]);
    const refused = answers.filter((answer) => !answer.ok);
    assert.equal(refused.length, 1);
    assert.deepEqual(
      refused.flatMap(({ error }) => error.map(({ kind }) => kind)),
      ['last-administrator'],
    );
    const left = [first, second][answers.findIndex((answer) => answer.ok)] as Officer;
    const alone = await endOffice(deskAs(of, left), left.officeId, NOW);
    assert.ok(!alone.ok, 'nor do they remove themselves');
  });

  it('in an emergency need a reason, and end by the hour', async () => {
    const administrator = await addOfficer(of.db, 'administrator');
    const desk = deskAs(of, administrator);
    const without = await takeEmergency(desk, { role: 'officer', reason: 'gấp', hours: 2 }, NOW);
    assert.deepEqual(without.ok || without.error.map(({ kind }) => kind), ['reason-missing']);
    const reason = 'cán bộ ốm, hồ sơ phải xong hôm nay';
    assert.ok((await takeEmergency(desk, { role: 'officer', reason, hours: 2 }, NOW)).ok);
    const asks = await visitor(administrator);
    const held = (await asks())?.signedIn?.memberships.find(({ emergency }) => emergency);
    assert.equal(held?.emergency?.reason, reason);
    const past = new Date(NOW.getTime() - 3 * 3_600_000);
    assert.ok((await takeEmergency(desk, { role: 'auditor', reason, hours: 2 }, past)).ok);
    assert.deepEqual(rolesOf(await asks()), ['administrator', 'officer']);
  });

  it('are offered for this register only, with all that does not do at once', async () => {
    const desk = deskAs(of, await addOfficer(of.db, 'administrator'));
    const foreign = await of.db.asOwner((tx) =>
      tx.query<{ id: number }>('select id from areas where province_id <> $1 limit 1', [BAC_KAN]),
    );
    const answer = await inviteAccount(
      desk,
      {
        name: 'a'.repeat(10_000),
        email: 'không',
        role: 'collector',
        organisation: 'KHONG-CO',
        areas: [foreign.rows[0]?.id ?? 0],
        from: TODAY,
        to: shifted(-1),
      },
      NOW,
    );
    assert.ok(!answer.ok);
    assert.deepEqual(
      answer.error.map(({ kind }) => kind),
      ['name-too-long', 'not-an-email', 'no-such-organisation', 'no-such-area', 'days-wrong'],
    );
    const none = await giveOffice(
      deskOf(of.db),
      '06000000-0000-4000-8000-000000000999',
      { ...FOREVER, role: 'officer' },
      NOW,
    );
    assert.deepEqual(none.ok || none.error.map(({ kind }) => kind), ['no-such-account']);
  });
});

onEveryDatabase('areas of an office (S02)', (of) => {
  let merged: { from: number[]; to: number; on: Day };
  before(async () => {
    await makeProvince(of.db);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ from: number[]; to: number; on: Day }>(
        `select array_agg(from_id order by from_id) as "from", to_id as "to", on_day::text as "on"
           from area_successions join areas on areas.id = to_id and areas.level = 'commune'
          group by to_id, on_day having count(*) > 1 order by to_id limit 1`,
      ),
    );
    assert.ok(rows[0]);
    merged = rows[0];
  });
  const areasOn = async (held: readonly number[] | null, on: string): Promise<number[] | null> =>
    of.db.asOwner(async (tx) => {
      const { rows } = await tx.query<{ areas: number[] | null }>('select accounts.areas_on($1, $2::date) as areas', [
        held,
        on,
      ]);
      return rows[0]?.areas ?? null;
    });
  const before1 = (day: Day): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

  it('are what took them over from its first day on, for users of each of those that merged', async () => {
    for (const one of merged.from) {
      assert.deepEqual(await areasOn([one], before1(merged.on)), [one]);
      assert.ok((await areasOn([one], merged.on))?.includes(merged.to));
    }
  });

  it('are every part of one that was split, and what took over what took over', async () => {
    const [first, second, third, fourth] = await of.db.asOwner(async (tx) => {
      const { rows } = await tx.query<{ id: number }>(
        `insert into areas (id, level, code, name, parent_id, province_id, valid_from, valid_to)
         select 9900000 + each, 'commune', 'T' || each, 'Xã thử ' || each, null, $1, from_day, to_day
           from (values (1, date '2000-01-01', date '2010-01-01'), (2, '2010-01-01', '2020-01-01'),
                        (3, '2010-01-01', '9999-12-31'), (4, '2020-01-01', '9999-12-31')) as made (each, from_day, to_day)
         returning id`,
        [BAC_KAN],
      );
      const ids = rows.map(({ id }) => id) as [number, number, number, number];
      const [one, two, three, four] = ids;
      await tx.query(
        `insert into area_successions values ($1, $2, '2010-01-01'), ($1, $3, '2010-01-01'), ($2, $4, '2020-01-01')`,
        [one, two, three, four],
      );
      return ids;
    });
    assert.deepEqual(await areasOn([first], '2009-12-31'), [first]);
    assert.deepEqual(await areasOn([first], '2010-01-01'), [first, second, third]);
    assert.deepEqual(await areasOn([first], '2019-12-31'), [first, second, third]);
    assert.deepEqual(await areasOn([first], '2020-01-01'), [first, second, third, fourth]);
    assert.deepEqual(await areasOn([third], '2030-01-01'), [third]);
  });

  it('of a district are its communes once districts are no more, and the communes that took those over', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: number; end: string; members: number[]; successors: number[] }>(
        `select district.id, district.valid_to::text as "end",
                array(select area_id from area_scopes where scope_id = district.id and valid_to >= district.valid_to) as members,
                array(select to_id from area_scopes join area_successions on from_id = area_id and on_day = district.valid_to
                       where scope_id = district.id) as successors
           from areas as district where level = 'district' and province_id = $1 and valid_to < '9999-12-31'
            and exists (select from area_scopes join area_successions on from_id = area_id and on_day = district.valid_to
                         where scope_id = district.id)
          order by id limit 1`,
        [BAC_KAN],
      ),
    );
    const district = rows[0];
    assert.ok(district && district.members.length > 0);
    assert.deepEqual(await areasOn([district.id], before1(dayOf(district.end))), [district.id]);
    const after = (await areasOn([district.id], district.end)) ?? [];
    for (const member of [...district.members, ...district.successors])
      assert.ok(after.includes(member), String(member));
    assert.ok(district.successors.length > 0);
  });

  it('stay nothing where somebody has none, and everything where somebody has the whole province', async () => {
    assert.equal(await areasOn(null, TODAY), null);
    assert.deepEqual(await areasOn([], TODAY), []);
  });
});
