import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { type NewHousehold, type NewMember, TYPED_OF_PERSON } from '#register/household.ts';
import { ENROL_WORDS } from '#server/register/enrolling/enrol-problem.ts';
import { findTyped } from '#server/register/enrolling/find-typed.ts';
import { readHousehold } from '#server/register/enrolling/read-household.ts';
import { registerHousehold } from '#server/register/enrolling/register-household.ts';
import { readNumbers } from '#server/register/read-numbers.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const TODAY = day('2026-11-27');
const EMPTY = Object.fromEntries(TYPED_OF_PERSON.map((field) => [field, ''])) as Record<
  (typeof TYPED_OF_PERSON)[number],
  string
>;

onEveryDatabase('a household at the desk', (of) => {
  let communes: { id: number; code: string; name: string }[];
  before(() =>
    of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const ids = await twoCommunes(tx);
      const found = await tx.query<{ id: number; code: string; name: string }>(
        'select id, code, name from areas where id = any ($1) order by code',
        [ids],
      );
      communes = found.rows;
      await addNamedPeople(tx, [
        { name: 'Nông Thị Mai', areaId: ids[1], birthDate: '1985-02-03', citizenId: '006185000003' },
      ]);
      await tx.query(
        `insert into activities (province_id, code, kind, held_on, area_id) values ($1, 'HN-01', 'conference', '2026-11-20', $2)`,
        [BAC_KAN, ids[0]],
      );
    }),
  );

  const member = (given: Partial<NewMember>): NewMember => ({
    ...{ ...EMPTY, id: uuid(randomUUID()), schemes: [], isAnother: false },
    ...given,
  });
  const household = (members: NewMember[], given: Partial<NewHousehold> = {}): NewHousehold => ({
    ...{
      id: uuid(randomUUID()),
      commune: communes[0]?.code ?? '',
      enrolledOn: TODAY,
      channel: null,
      activityCode: null,
      members,
    },
    ...given,
  });
  const register = async (given: NewHousehold, desk = deskOf(of.db)) => {
    const answer = await registerHousehold(desk, given, TODAY);
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
  };
  const counts = async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select (select count(*)::int from people) as people, (select count(*)::int from enrolments) as enrolments`,
      ),
    );
    return rows[0];
  };

  it('is recorded with everybody in it, typed as people type, and who of it enrols at which activity', async () => {
    const [head, wife, child] = [
      member({
        fullName: ' Lý  Văn Hộ ',
        birthDate: '1/2/1980',
        sex: 'Nam',
        citizenId: '006 080 000 001',
        phone: '0912 345 678',
        email: ' Ho.Ly@example.vn ',
        supportGroup: 'Hộ nghèo',
        schemes: ['vsi', 'hhi'],
      }),
      member({ fullName: 'Hà Thị Vợ', birthDate: '1982', sex: 'nu', email: 'Ho.Ly@example.vn', schemes: ['hhi'] }),
      member({ fullName: 'Lý Thị Con', birthDate: '05/2015' }),
    ];
    const given = household([head, wife, child], { activityCode: 'HN-01', commune: communes[0]?.name ?? '' });
    const desk = deskIn(of.db, 'officer');
    assert.equal(await register(given, desk), 'recorded');
    assert.equal(await register(given, desk), 'unchanged');
    const page = await readHousehold(deskOf(of.db), given.id, TODAY);
    assert.deepEqual(
      page.members.map(({ id, name, birthDate, supportGroup, place }) => [
        id,
        name,
        birthDate,
        supportGroup,
        place.former ?? place.now,
      ]),
      [
        [head.id, 'Lý Văn Hộ', '1980-02-01', 'poor', communes[0]?.name],
        [wife.id, 'Hà Thị Vợ', '1982', null, communes[0]?.name],
        [child.id, 'Lý Thị Con', '2015-05', null, communes[0]?.name],
      ],
    );
    assert.deepEqual(await readNumbers(deskOf(of.db), head.id), {
      ...{ siCode: null, citizenId: '006080000001', phone: '0912 345 678', email: 'Ho.Ly@example.vn' },
    });
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select person_id as person, scheme, activity_code as activity from enrolments where person_id = any ($1) order by person_id = $2 desc, scheme`,
        [[head.id, wife.id, child.id], head.id],
      ),
    );
    assert.deepEqual(rows, [
      { person: head.id, scheme: 'hhi', activity: 'HN-01' },
      { person: head.id, scheme: 'vsi', activity: 'HN-01' },
      { person: wife.id, scheme: 'hhi', activity: 'HN-01' },
    ]);
    const audit = await of.db.asOwner((tx) =>
      tx.query(
        `select detail->>'person' as person from audit_entries where action = 'household.register' and detail->>'household' = $1`,
        [given.id],
      ),
    );
    assert.deepEqual(new Set(audit.rows.map(({ person }) => person)), new Set([head.id, wife.id, child.id]));
  });

  it('is refused whole, with every reason at the field of the member, and nobody of it is recorded', async () => {
    const before = await counts();
    const [one, two, three] = [
      member({ fullName: '', birthDate: '31/02/1980', citizenId: '123' }),
      member({ fullName: 'Ma Văn Hai', sex: 'x', birthDate: '2027-01-01' }),
      member({ fullName: 'Ma Văn Ba', schemes: ['vsi'] }),
    ];
    const given = { activityCode: 'HN-99', enrolledOn: day('2026-11-28') };
    const refused = await register(household([one, two, three], given));
    assert.deepEqual(
      [refused].flat().toSorted(),
      [
        'member-refused members.0.citizenId',
        'member-refused members.0.fullName',
        'member-refused members.0.birthDate',
        'member-refused members.1.birthDate',
        'member-refused members.1.sex',
        'activity-not-found activityCode',
        'enrolled-to-come enrolledOn',
      ].toSorted(),
    );
    assert.deepEqual(await register(household([three], { commune: 'Xã Không Có' })), ['member-refused commune']);
    assert.deepEqual(await counts(), before);
  });

  it('has each number once: in the register, and in the household', async () => {
    const before = await counts();
    const numbers = ['006185000003', '006080000077', '006080000077'];
    const names = ['Ma Thị Một', 'Ma Thị Hai', 'Ma Thị Ba'];
    const members = names.map((fullName, index) =>
      member({ fullName, citizenId: numbers[index] ?? '', isAnother: true }),
    );
    const answer = await registerHousehold(deskOf(of.db), household(members), TODAY);
    assert.deepEqual(answer.ok || answer.error.map(({ kind, at }) => [kind, at]), [
      ['member-refused', 'members.0.fullName'],
      ['number-of-two', 'members.2.fullName'],
    ]);
    assert.deepEqual(await counts(), before);
    const both = await Promise.all(
      ['Ma Văn Nhanh', 'Ma Văn Chậm'].map((fullName) =>
        register(household([member({ fullName, citizenId: '006080000088' })])),
      ),
    );
    assert.deepEqual(both.map(String).toSorted(), ['member-refused members.0.fullName', 'recorded']);
  });

  it('is asked whether somebody of that name and birth is meant, before there are two of one person', async () => {
    const like = (birthDate: string, given: Partial<NewMember> = {}) =>
      register(household([member({ fullName: 'nông thị MAI', birthDate, ...given })]));
    for (const birth of ['3/2/1985', '2/3/1985', '1985', '']) {
      assert.deepEqual(await like(birth), ['known-already members.0.isAnother'], birth);
    }
    const named = await of.db.asOwner((tx) =>
      tx.query(
        `select from audit_entries where action = 'household.register'
            and detail->>'person' = (select id::text from people where full_name = 'Nông Thị Mai' and birth_date = '1985-02-03' limit 1)`,
      ),
    );
    assert.equal(named.rowCount, 4, 'whoever is named was looked at');
    for (const fullName of ['Nông Thị Mây', 'Nong Thi Ma', 'Nông Htị Mai']) {
      const near = (birthDate: string) => register(household([member({ fullName, birthDate })]));
      for (const birth of ['3/2/1985', '2/3/1985']) {
        assert.deepEqual(await near(birth), ['known-already members.0.isAnother'], `${fullName}, ${birth}`);
      }
      assert.equal(await near('1986'), 'recorded', `${fullName}: born another year`);
    }
    assert.equal(await register(household([member({ fullName: 'Nông Thị Mười', birthDate: '3/2/1985' })])), 'recorded');
    assert.equal(await like('4/2/1985'), 'recorded');
    assert.equal(await like('3/2/1985', { isAnother: true }), 'recorded');
  });

  it('is asked about two members of one name and birth as well', async () => {
    const twins = ['1990', '3/1990'].map((birthDate) => member({ fullName: 'Hứa Thị Đôi', birthDate }));
    assert.deepEqual(await register(household(twins)), ['like-member members.1.isAnother']);
    assert.equal(
      await register(household(twins.map((each, index) => ({ ...each, isAnother: index === 1 })))),
      'recorded',
    );
  });

  it('is told while it is typed that somebody may be recorded, and nothing of whoever is out of scope', async () => {
    const typed = (fullName: string, birthDate: string, areas: number[] | null = null) =>
      findTyped(deskIn(of.db, 'officer', { areas }), { fullName, birthDate }, TODAY);
    const found = await typed('Nong Thi Ma', '03/02/1985');
    assert.deepEqual([found?.name, found?.birthDate], ['Nông Thị Mai', '1985-02-03']);
    assert.equal(await typed('Nong Thi Ma', '03/02/1985', []), null);
    for (const [name, born] of [
      ['Nông', '3/2/1985'],
      ['Nông Thị Mai', '31/02/1985'],
      ['', ''],
    ] as const) {
      assert.equal(await typed(name, born), null, `${name} ${born}`);
    }
  });

  it('has no number of somebody out of scope, of whom nothing is told', async () => {
    const areas = [communes[0]?.id ?? 0];
    const elsewhere = member({ fullName: 'Ma Thị Xa', citizenId: '006080000099' });
    assert.equal(await register(household([elsewhere], { commune: communes[1]?.code ?? '' })), 'recorded');
    const answer = await registerHousehold(
      deskIn(of.db, 'officer', { areas }),
      household([member({ fullName: 'Ma Thị Gần', citizenId: '006080000099' })]),
      TODAY,
    );
    const said = answer.ok ? '' : ENROL_WORDS['member-refused'](answer.error[0]?.facts as never).vi;
    assert.match(said, /Số «006080000099» trong sổ là của một người ngoài phạm vi của bạn/);
    assert.doesNotMatch(said, /Xa/);
  });

  it('is recorded only where its commune is in scope, and is then looked after by the organisation that did it', async () => {
    const areas = [communes[0]?.id ?? 0];
    const collector = (organisation: string) => deskIn(of.db, 'collector', { areas, organisation });
    const elsewhere = household([member({ fullName: 'Đặng Thị Xa' })], { commune: communes[1]?.code ?? '' });
    assert.deepEqual(await register(elsewhere, collector('BD-06')), ['commune-out-of-scope commune']);
    const here = household([member({ fullName: 'Đặng Thị Gần', schemes: ['hhi'] })]);
    assert.equal(await register(here, collector('BD-06')), 'recorded');
    const seen = (id: Uuid, organisation: string) => readHousehold(collector(organisation), id, TODAY);
    assert.equal((await seen(here.id, 'BD-06')).members.length, 1);
    assert.equal((await seen(here.id, 'HPN')).members.length, 0);
  });
});
