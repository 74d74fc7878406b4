import assert from 'node:assert/strict';
import { it } from 'node:test';
import { connect } from '#server/database/connect.ts';
import { loggable } from '#server/desk/loggable.ts';
import { findPerson } from '#server/register/find-person.ts';
import { readPerson } from '#server/register/read-person.ts';
import { onOneDatabase } from '../support/database.ts';
import { addNamedPeople, onOffice, twoCommunes } from '../support/office.ts';
import { deskOf, inRole, openRegister } from '../support/register.ts';

const PERSON = { name: 'Lường Thị Kín', citizenId: '006191234567', siCode: '0612345678', phone: '0977123456' };
const PERSONAL = /Lường|Kín|006191234567|0612345678|0977123456/;

/** Statements that fail with a person’s data in what the server says of them. */
const FAILING = [
  `insert into people (province_id, id, full_name, area_id, si_code) values (6, gen_random_uuid(), '${PERSON.name}', 1, 'x')`,
  `select '${PERSON.name}'::date`,
  `select ${PERSON.citizenId}::smallint`,
  `insert into people (province_id, id, full_name) values (6, gen_random_uuid(), '${PERSON.name}')`,
];

onOneDatabase('the log of the database server', (of) => {
  it('has nothing of a person, whatever goes wrong', async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [areaId] = await twoCommunes(tx);
      await addNamedPeople(tx, [{ ...PERSON, areaId }]);
    });
    const said: string[] = [];
    for (const statement of FAILING) {
      for (const role of ['owner', 'baophu_app'] as const) {
        const error = await inRole(
          of.db,
          role,
        )((tx) => tx.query(statement)).then(
          () => assert.fail(statement),
          (reason) => reason,
        );
        said.push(`${error.message} ${error.detail ?? ''}`);
        assert.doesNotMatch(loggable(error), PERSONAL);
        assert.doesNotMatch(loggable(new Error('asked in vain', { cause: error })), PERSONAL);
        assert.match(loggable(error), /^database error \w{5}/);
        assert.match(loggable(error), /\n\s+at /);
      }
    }
    assert.match(said.join(), PERSONAL); // else nothing is shown by this test
    const text = 'luong thi kin';
    const sought = { commune: null, need: 'everybody', scheme: null, month: '2026-11', on: '2026-11-23' } as const;
    const found = await findPerson(
      deskOf(of.db),
      { ...sought, text, sort: 'likeness', isDescending: false, page: 1, most: 50 } as never,
      new Date(),
    );
    assert.ok(found.ok && found.value.people[0]);
    await readPerson(deskOf(of.db), found.value.people[0].id, '2026-11-23' as never);
    const admin = connect(of.adminUrl);
    const { rows } = await admin.asOwner((tx) =>
      tx.query<{ log: string }>('select pg_read_file(pg_current_logfile()) as log'),
    );
    await admin.close();
    assert.ok((rows[0]?.log.length ?? 0) > 0);
    assert.doesNotMatch(rows[0]?.log ?? '', PERSONAL);
  });
});

onOffice('the log of the office', (visit) => {
  it('has nothing of a person: not where pages are asked, nor where they break', async (t) => {
    const written: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      t.mock.method(stream, 'write', (...given: Parameters<typeof write>) => {
        written.push(String(given[0]));
        return write(...given);
      });
    }
    const [id] = await visit.of.db.asOwner(async (tx) =>
      addNamedPeople(tx, [{ ...PERSON, areaId: (await twoCommunes(tx))[0] }]),
    );
    const page = await visit.open('officer', '/van-phong', { javaScriptEnabled: false });
    for (const text of [PERSON.citizenId, PERSON.phone, PERSON.name]) {
      await page.getByLabel('Tìm người tham gia').fill(text);
      await page.getByRole('button', { name: 'Tìm' }).click();
    }
    for (const path of [
      `/van-phong/nguoi/${id}`,
      `/van-phong/nguoi/${id}/du-lieu.json`,
      '/van-phong/nguoi/danh-sach.csv',
    ]) {
      assert.equal((await page.request.get(visit.at(path))).status(), 200, path);
    }
    // A page that breaks in the middle of a person's data.
    const failing = `create function broken_page() returns text language plpgsql as $$
      begin raise exception 'broken at ${PERSON.name}' using detail = '${PERSON.citizenId}'; end $$`;
    await visit.of.db.asOwner((tx) =>
      tx.query(`${failing}; alter table people rename to people_kept;
                create view people as select *, broken_page() as broken from people_kept where broken_page() = ''`),
    );
    await visit.of.db.asOwner((tx) =>
      tx.query('grant select on people to baophu_app; grant execute on function broken_page to baophu_app'),
    );
    assert.equal((await page.request.get(visit.at(`/van-phong/nguoi/${id}`))).status(), 500);
    await page.context().close();
    assert.match(written.join(''), /database error P0001/);
    assert.doesNotMatch(written.join(''), PERSONAL);
  });
});
