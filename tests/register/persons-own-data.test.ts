import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Actor } from '#access/roles.ts';
import type { Uuid } from '#base/ids.ts';
import { verifyChain } from '#server/audit/verify-chain.ts';
import { openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { personErase, personExportOwn, personFind } from '#server/register/operations.ts';
import { problemWords } from '#server/web/problems.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addKnownPerson, addNamedPeople, twoCommunes } from '../support/office.ts';
import { BAC_KAN, deskOf, OPEN, openRegister } from '../support/register.ts';

const officer: Actor = {
  kind: 'person',
  name: 'tk-01',
  ownName: 'Nông Thị Mai',
  role: 'officer',
  organisation: null,
  provedAt: new Date(),
};
const LEAD = {
  name: 'Hoàng Văn Lặng',
  siCode: '0600000077',
  citizenId: '006190000077',
  phone: '0987654321',
  email: 'Lanh@example.vn',
  birthDate: '1990-05-17',
};
const NAMES = /Hoàng|Lặng|0600000077|006190000077|0987654321|Lanh@|1990-05|06000000(88|99)|Lăng/;

onEveryDatabase('a person’s own data', (of) => {
  let known: Uuid;
  let lead: Uuid;
  let communes: [number, number];
  const asking = (areas: number[] | null = null) => ({
    desk: openDesk(of.db, { provinceId: BAC_KAN, actor: officer, areas }),
    actor: officer,
    now: new Date('2026-11-23T03:00:00.000Z'),
  });
  const erase = (id: Uuid, areas: number[] | null = null) =>
    perform(personErase, { id, reason: 'người này yêu cầu' }, asking(areas));
  const actionsOf = async (id: Uuid): Promise<string[]> => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select action from audit_entries where detail @> jsonb_build_object('person', $1::text) order by number`,
        [id],
      ),
    );
    return rows.map(({ action }) => action);
  };

  before(async () => {
    await of.db.asOwner(openRegister);
    communes = await of.db.asOwner(twoCommunes);
    known = await addKnownPerson(of.db);
    lead = await of.db.asOwner(async (tx) => {
      const [id] = await addNamedPeople(tx, [{ ...LEAD, areaId: communes[0] }]);
      assert.ok(id);
      await tx.query(
        `insert into person_corrections (province_id, id, person_id, full_name, si_code, reason, recorded_at, recording)
         values ($1, gen_random_uuid(), $2, 'Hoàng Văn Lăng', '0600000099', 'Hoàng gọi điện', now(), ${OPEN})`,
        [BAC_KAN, id],
      );
      return id;
    });
  });

  it('is given to them whole, with who has seen it, and nothing about others', async () => {
    const answer = await perform(personExportOwn, { id: known }, asking());
    assert.ok(answer.ok && answer.value);
    const { firstRecorded, corrections, contributions, seenBy, format } = answer.value;
    assert.equal(format, 'baophu/person/1');
    assert.deepEqual(
      [firstRecorded.fullName, firstRecorded.siCode, firstRecorded.citizenId, firstRecorded.phone, firstRecorded.email],
      ['Ma Thị Do', '0600000042', '006185000042', '0912 345 678', 'do@example.vn'],
    );
    assert.match(firstRecorded.commune ?? '', /\p{L}/u);
    assert.deepEqual(
      corrections.map(({ fullName, reason }) => [fullName, reason]),
      [['Ma Thị Dợ', 'sai dấu']],
    );
    assert.equal(contributions.length, 3);
    assert.deepEqual(
      seenBy.map(({ actor, changes }) => [actor, changes]),
      [['command-line', 3]],
    );
    assert.ok(!('household' in answer.value));
    assert.equal((await actionsOf(known)).at(-1), 'person.export-own');
  });

  it('is not given to an officer of other areas', async () => {
    assert.deepEqual(await perform(personExportOwn, { id: known }, asking([communes[1]])), { ok: true, value: null });
    assert.equal((await actionsOf(known)).length, 4);
  });

  it('is not erased as long as facts have to be kept, with a reason for each kind', async () => {
    const refused = await erase(known);
    assert.deepEqual(refused, {
      ok: false,
      error: ['contributions', 'enrolments'].map((kind) => ({ kind: 'period-unknown', facts: { kind }, at: 'id' })),
    });
    assert.ok(!refused.ok && refused.error[0]);
    assert.match(problemWords(personErase, refused.error[0]).vi, /chưa có nguồn nào cho biết phải lưu bao lâu/);
    const elsewhere = await erase(lead, [communes[1]]);
    assert.deepEqual(elsewhere, { ok: false, error: [{ kind: 'person-not-found', facts: {}, at: 'id' }] });
    await assert.rejects(
      asking().desk.write('person.erase', (tx) => tx.query('select erase_person($1)', [known])),
      { code: '42501' },
    );
    await assert.rejects(
      asking([communes[1]]).desk.write('person.erase', (tx) => tx.query('select erase_person($1)', [lead])),
      { code: '42501' },
    );
  });

  it('is erased where nothing more than the person is recorded: no name and number is left in any table', async () => {
    assert.deepEqual(await erase(lead), { ok: true, value: 'recorded' });
    assert.deepEqual(await erase(lead), { ok: true, value: 'unchanged' });
    assert.deepEqual(await actionsOf(lead), ['person.erase']);
    const { rows: tables } = await of.db.asOwner((tx) =>
      tx.query<{ name: string }>(
        `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
      ),
    );
    assert.ok(tables.length > 20);
    for (const { name } of tables.filter(({ name }) => !name.startsWith('area'))) {
      const { rows } = await of.db.asOwner((tx) => tx.query(`select to_jsonb(${name}) as line from ${name}`));
      assert.doesNotMatch(JSON.stringify(rows), NAMES, name);
    }
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        'select full_name, birth_date, si_code, citizen_index, citizen_sealed, phone_index, email_index, email_sealed from people where id = $1',
        [lead],
      ),
    );
    assert.deepEqual(rows, [
      {
        ...{ full_name: `Đã xoá ${lead.slice(0, 8)}`, birth_date: '1990', si_code: null },
        ...{ citizen_index: null, citizen_sealed: null, phone_index: null, email_index: null, email_sealed: null },
      },
    ]);
  });

  it('is found by nothing after that, and what was counted and chained stays', async () => {
    const sought = {
      commune: null,
      need: 'everybody',
      scheme: null,
      month: '2026-11',
      on: '2026-11-23',
      sort: 'likeness',
      isDescending: false,
      page: 1,
    } as const;
    for (const text of [LEAD.name, LEAD.siCode, LEAD.citizenId, LEAD.phone, LEAD.email, '0099']) {
      const found = await perform(personFind, { ...sought, text } as never, asking());
      assert.ok(found.ok);
      assert.ok(
        found.value.people.every(({ id }) => id !== lead),
        text,
      );
    }
    assert.equal((await verifyChain(deskOf(of.db))).broken, 0);
    const verified = await verifyRegister(deskOf(of.db));
    assert.deepEqual(
      verified.filter(({ differences }) => differences > 0),
      [],
    );
  });
});
