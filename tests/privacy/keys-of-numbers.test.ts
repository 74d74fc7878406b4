import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { uuid } from '#base/ids.ts';
import { loadAreas } from '#server/areas/load-areas.ts';
import { masterKeyOf } from '#server/database/master-key.ts';
import { rotateKeys } from '#server/operation/rotate-keys.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { matchPeople } from '#server/register/match-people.ts';
import { readNumbers } from '#server/register/read-numbers.ts';
import { prepareDatabase } from '#server/web/prepare-database.ts';
import { onEveryDatabase, onOneDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { makeOlderDatabase, type OlderDatabase } from '../support/older-database.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const CITIZEN = '006191234567';
const PHONE = '0977 123 456';
/** Of either number, as somebody would look for them. */
const IN_THE_OPEN = /006191234567|0977.?123.?456|977123456/;

onOneDatabase('a rotation of keys that is killed', (of) => {
  const MANY = 30_000;
  before(() =>
    of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [areaId] = await twoCommunes(tx);
      await addNamedPeople(
        tx,
        Array.from({ length: MANY }, (_, index) => ({
          name: 'Nông Thị Nhiều',
          areaId,
          citizenId: String(100_000_000_000 + index),
        })),
      );
    }),
  );

  it('leaves everything readable, and the next one ends it', async () => {
    const env = { ...process.env, DATABASE_URL: of.url };
    const running = spawn(process.execPath, [COMMAND, 'keys', 'rotate'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    await once(running.stderr, 'data');
    running.kill('SIGKILL');
    await once(running, 'exit');
    const byVersion = async (): Promise<Record<number, number>> => {
      const { rows } = await of.db.asOwner((tx) =>
        tx.query('select key_version as version, count(*)::int as lines from people group by 1'),
      );
      return Object.fromEntries(rows.map(({ version, lines }) => [version, lines]));
    };
    const halfway = await byVersion();
    assert.ok((halfway[1] ?? 0) > 0 && (halfway[2] ?? 0) > 0, JSON.stringify(halfway));
    const sealed = async () => (await verifyRegister(deskOf(of.db))).find(({ what }) => what === 'sealed numbers');
    assert.equal((await sealed())?.differences, 0);
    assert.equal((await rotateKeys(deskOf(of.db), () => {})).resealed, MANY);
    assert.deepEqual(await byVersion(), { 3: MANY });
    assert.equal((await sealed())?.differences, 0);
  });
});

onEveryDatabase('a register from before numbers were sealed', (of) => {
  let older: OlderDatabase;
  const [here, there] = [uuid(randomUUID()), uuid(randomUUID())];
  before(async () => {
    older = await makeOlderDatabase(of, '0027_number_keys.sql', async (tx) => {
      await loadAreas(tx);
      await tx.query(
        `insert into registers (province_id, area_id)
           select province_id, min(id) from areas where level = 'province' and province_id in (1, 6) group by 1;
         insert into people (province_id, id, full_name, area_id, citizen_id, phone)
           values (6, '${here}', 'Lường Thị Kín', 1614, '${CITIZEN}', '${PHONE}'), (6, gen_random_uuid(), 'Hà Văn Không', 1614, null, null),
                  (1, '${there}', 'Lường Thị Xa', 1614, '${CITIZEN}', null);
         insert into person_corrections (province_id, id, person_id, phone, reason)
           values (6, gen_random_uuid(), '${here}', '0988 765 432', 'đổi số')`,
      );
    });
    await prepareDatabase(older.db);
  });
  after(() => older?.drop());

  it('has them sealed, of each province under keys of its own, and finds and reads them', async () => {
    const { rows } = await older.db.asOwner((tx) =>
      tx.query(
        'select to_jsonb(people)::text as line from people union all select to_jsonb(c)::text from person_corrections as c',
      ),
    );
    assert.equal(rows.length, 4);
    for (const { line } of rows) assert.doesNotMatch(line, IN_THE_OPEN);
    assert.deepEqual(await readNumbers(deskOf(older.db), here), {
      siCode: null,
      citizenId: CITIZEN,
      phone: '0988 765 432',
      email: null,
    });
    assert.equal((await readNumbers(deskOf(older.db, 1), there))?.citizenId, CITIZEN);
    const { rows: indexes } = await older.db.asOwner((tx) =>
      tx.query('select count(distinct citizen_index)::int as count from people where citizen_index is not null'),
    );
    assert.deepEqual(indexes, [{ count: 2 }], 'the same number has another digest in another province');
    const found = await deskOf(older.db, BAC_KAN).readPeople((tx) =>
      matchPeople(tx, { by: 'number', digits: '0977123456', phone: '0977123456' }),
    );
    assert.deepEqual(found, [here]);
  });
});

onOneDatabase('a folder without a master key', () => {
  it('has one made for it, that only its owner reads, and keeps it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'baophu-key-'));
    const { BAOPHU_MASTER_KEY: held } = process.env;
    delete process.env.BAOPHU_MASTER_KEY;
    try {
      assert.throws(masterKeyOf(folder), /master\.key cannot be read \(ENOENT\).*put the file back/);
      const { name } = masterKeyOf(folder)({ makes: true });
      assert.equal((await stat(path.join(folder, 'master.key'))).mode & 0o777, 0o600);
      assert.equal(masterKeyOf(folder)().name, name);
      assert.throws(masterKeyOf(null), /no master key is given/);
    } finally {
      process.env.BAOPHU_MASTER_KEY = held;
      await rm(folder, { recursive: true });
    }
  });
});
