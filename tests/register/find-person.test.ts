import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Role } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { personExport, personFind, personNumbers, personRead } from '#server/register/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { BAC_KAN, OPEN, openRegister } from '../support/register.ts';

const ON = day('2021-06-15');
const SOUGHT = {
  text: null,
  commune: null,
  need: 'everybody',
  scheme: null,
  month: month('2021-06'),
  on: ON,
  sort: 'likeness',
  isDescending: false,
} as const;

onEveryDatabase('the office looks for a person', (of) => {
  let here: number;
  let there: number;
  const ids = new Map<string, Uuid>();
  const PEOPLE = [
    {
      name: 'Nguyễn Thị Hạnh',
      siCode: '0612345678',
      citizenId: '006185000123',
      phone: '0912 345 678',
      email: 'Hanh.Nguyen@example.vn',
      birthDate: '1985',
    },
    { name: 'Đặng Văn Đức', siCode: '0612345679', citizenId: '006085000456', phone: '+84 987.654.321' },
    { name: 'Hoàng Hạnh Phúc', siCode: '0698765432' },
  ];

  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
      const found = await addNamedPeople(tx, [
        ...PEOPLE.map((person) => ({ ...person, areaId: here })),
        { name: 'Nguyễn Thị Hạnh', siCode: '0611110123', areaId: there },
      ]);
      for (const [index, id] of found.entries()) ids.set(PEOPLE[index]?.name ?? 'elsewhere', id);
    });
  });

  const deskOf = (role: Role, areas: number[] | null): Desk =>
    openDesk(of.db, { provinceId: BAC_KAN, actor: { kind: 'person', name: 'mai', role, organisation: null }, areas });
  const ask = <In>(desk: Desk, operation: In, input: object) =>
    perform(operation as never, input as never, { desk, actor: desk.actor, now: new Date() }) as ReturnType<
      typeof perform<never, never, never, never>
    >;
  const find = async (text: string | null, areas: number[] | null = [here], more = {}): Promise<string[]> => {
    const desk = deskOf('officer', areas);
    const given = { ...SOUGHT, text, page: 1, ...more };
    const answer = await perform(personFind, given, { desk, actor: desk.actor, now: new Date() });
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value.people.map(({ name }) => name);
  };
  const audited = (action: string) =>
    of.db.asOwner(async (tx) => {
      const { rows } = await tx.query<{ detail: Record<string, unknown> }>(
        'select detail from audit_entries where action = $1 order by number desc limit 1',
        [action],
      );
      return rows[0]?.detail;
    });

  it('by the name with accents, without them, and with a typing error; by the given name alone', async () => {
    for (const typed of [
      'Nguyễn Thị Hạnh',
      'nguyen thi hanh',
      'NGUYỄN THỊ HẠNH',
      'nguyen thi hnah',
      'ngyen thi hanh',
      'ngyen thi hnah',
      'nguyne thi hahn',
    ]) {
      assert.equal((await find(typed))[0], 'Nguyễn Thị Hạnh', typed);
    }
    assert.deepEqual((await find('hạnh')).toSorted(), ['Hoàng Hạnh Phúc', 'Nguyễn Thị Hạnh']);
    assert.deepEqual(await find('dang van duc'), ['Đặng Văn Đức']);
    assert.deepEqual(await find('dang vna duc'), ['Đặng Văn Đức']);
    assert.deepEqual(await find('dagn van dcu'), ['Đặng Văn Đức'], 'errors in two words');
    assert.deepEqual(await find('lò văn khánh'), []);
  });

  it('by the last four digits, as a list shows them, and by a whole code, also without its zeros', async () => {
    assert.deepEqual(await find('5678'), ['Nguyễn Thị Hạnh']);
    assert.deepEqual(await find('••• 0456'), ['Đặng Văn Đức']);
    for (const code of ['0612345679', '612345679', '061 234 5679', '006085000456', '6085000456']) {
      assert.deepEqual(await find(code), ['Đặng Văn Đức'], code);
    }
    assert.deepEqual(await find('0612345670'), []);
  });

  it('by the number of a health card, whose last ten digits are the SI code', async () => {
    for (const card of ['GD4060612345678', 'gd 4 06 0612345678'])
      assert.deepEqual(await find(card), ['Nguyễn Thị Hạnh'], card);
  });

  it('by a telephone however it is said (S06)', async () => {
    for (const phone of [
      '0912345678',
      '+84912345678',
      '84 912 345 678',
      '0912.345.678',
      '０９１２３４５６７８',
      '912345678',
    ]) {
      assert.deepEqual(await find(phone), ['Nguyễn Thị Hạnh'], phone);
    }
    assert.deepEqual(await find('0987654321'), ['Đặng Văn Đức']);
    assert.deepEqual(await find('0987654322'), []);
  });

  it('by an address of e-mail, in large or small letters, and nobody of other areas by it', async () => {
    for (const email of ['Hanh.Nguyen@example.vn', ' hanh.nguyen@EXAMPLE.VN ']) {
      assert.deepEqual(await find(email), ['Nguyễn Thị Hạnh'], email);
      assert.deepEqual(await find(email, [there]), [], email);
    }
    assert.deepEqual(await find('hanh@example.vn'), []);
  });

  it('in a commune named behind a comma, by its old or new name', async () => {
    const [name, other] = await of.db.asOwner(async (tx) =>
      (
        await tx.query<{ name: string }>('select name from areas where id = any ($1) order by array_position($1, id)', [
          [here, there],
        ])
      ).rows.map(({ name }) => name),
    );
    assert.equal((await find(`hanh, ${name}`, null)).length, 2);
    assert.deepEqual(await find(`hanh, ${other}`, null), ['Nguyễn Thị Hạnh']);
    const desk = deskOf('officer', [here]);
    const unknown = { ...SOUGHT, text: 'hanh, xã không có', page: 1 };
    const answer = await perform(personFind, unknown, { desk, actor: desk.actor, now: new Date() });
    assert.ok(!answer.ok && answer.error[0]?.kind === 'commune-unknown');
  });

  it('and finds nobody of other areas, by no way of asking', async () => {
    assert.equal((await find('nguyen thi hanh', null)).length, 2);
    assert.equal((await find('nguyen thi hanh')).length, 1);
    assert.deepEqual(await find('0611110123'), []);
    assert.deepEqual(await find('0123', [there]), ['Nguyễn Thị Hạnh']);
    assert.equal((await find('0123')).length, 1); // whose citizen number ends so
    assert.deepEqual(await find(null, []), []);
    const elsewhere = ids.get('elsewhere');
    const answers = [];
    for (const id of [elsewhere, '00000000-0000-4000-8000-000000000000']) {
      answers.push(await ask(deskOf('officer', [here]), personRead, { id, on: ON }));
      answers.push(await ask(deskOf('officer', [here]), personNumbers, { id }));
    }
    assert.deepEqual(answers, Array(4).fill({ ok: true, value: null }));
  });

  it('under a name before its correction too, and shows the present one', async () => {
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into person_corrections (province_id, id, person_id, full_name, reason, recorded_at, recording)
         values ($1, gen_random_uuid(), $2, 'Đặng Văn Đạt', 'sai tên', now(), ${OPEN})`,
        [BAC_KAN, ids.get('Đặng Văn Đức')],
      ),
    );
    assert.deepEqual(await find('dang van duc'), ['Đặng Văn Đạt']);
    assert.deepEqual(await find('dang van dat'), ['Đặng Văn Đạt']);
  });

  it('with a line in the audit for each look: ids and how many, never what was typed or found', async () => {
    await find('nguyen thi hanh');
    const id = ids.get('Nguyễn Thị Hạnh');
    assert.deepEqual(await audited('person.find'), { people: [id], found: 1, by: 'name', need: 'everybody' });
    await ask(deskOf('officer', [here]), personRead, { id, on: ON });
    assert.deepEqual(await audited('person.read'), { person: id });
    await ask(deskOf('officer', [here]), personNumbers, { id });
    assert.deepEqual(await audited('person.numbers'), { person: id });
    const told = await of.db.asOwner((tx) =>
      tx.query(`select detail::text from audit_entries where detail::text ~* 'hạnh|hanh|5678|0912'`),
    );
    assert.deepEqual(told.rows, []);
  });

  it('and takes the list along part by part, each part in the audit before it leaves', async () => {
    const desk = deskOf('officer', [here]);
    const answer = await perform(
      personExport,
      { ...SOUGHT, sort: 'name' },
      { desk, actor: desk.actor, now: new Date() },
    );
    assert.ok(answer.ok);
    const parts = await Array.fromAsync(answer.value.parts);
    const people = parts.flat();
    assert.equal(answer.value.total, 3);
    assert.deepEqual(
      people.map(({ name, siCode }) => [name, siCode]),
      [
        ['Đặng Văn Đạt', '0612345679'],
        ['Nguyễn Thị Hạnh', '0612345678'],
        ['Hoàng Hạnh Phúc', '0698765432'],
      ],
    );
    assert.deepEqual(await audited('person.export'), { people: people.map(({ id }) => id) });
  });

  it('and says in one sentence that a text is too long or too short', async () => {
    const desk = deskOf('officer', [here]);
    for (const [text, kind] of [
      ['n'.repeat(10_000), 'search-too-long'],
      ['n'.repeat(101), 'search-too-long'],
      ['n', 'search-too-short'],
    ]) {
      const answer = await perform(
        personFind,
        { ...SOUGHT, text: text ?? '', page: 1 },
        { desk, actor: desk.actor, now: new Date() },
      );
      assert.deepEqual(answer.ok ? null : answer.error.map((problem) => problem.kind), [kind]);
    }
    assert.deepEqual(await find('n'.repeat(100)), []);
  });
});
