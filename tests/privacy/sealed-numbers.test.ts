import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Uuid, uuid } from '#base/ids.ts';
import { connect } from '#server/database/connect.ts';
import { masterKeyOf } from '#server/database/master-key.ts';
import { SEALED_NUMBERS, sealingKeys } from '#server/keys/number-keys.ts';
import { rotateKeys } from '#server/operation/rotate-keys.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { matchPeople } from '#server/register/match-people.ts';
import { readNumbers } from '#server/register/read-numbers.ts';
import { baophu } from '../support/command.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskOf, openRegister } from '../support/register.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const KEY_OF_OTHERS = randomBytes(32).toString('base64');
const HEADS = 'person_id,si_code,citizen_id,full_name,area_code,phone,email\n';
const CITIZEN = '006191234567';
const PHONE = '0977 123 456';
const EMAIL = 'Kin.Luong@example.vn';

onEveryDatabase('citizen ids, telephones and addresses of e-mail', (of) => {
  let folder: string;
  let commune: number;
  const person = uuid(randomUUID());
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-numbers-'));
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [commune] = await twoCommunes(tx);
    });
  });
  after(() => rm(folder, { recursive: true }));

  const send = async (kind: string, name: string, text: string) => {
    await writeFile(path.join(folder, name), text);
    return baophu(of.url, 'import', kind, path.join(folder, name), '--province', '06');
  };
  const broken = async (): Promise<number | undefined> =>
    (await verifyRegister(deskOf(of.db))).find(({ what }) => what === 'sealed numbers')?.differences;

  it('lie in no table as they are, after a file of people and one of corrections', async () => {
    const entered = await send(
      'people',
      'people.csv',
      `${HEADS}${person},0612345678,${CITIZEN},Lường Thị Kín,01858,${PHONE},${EMAIL}\n`,
    );
    assert.equal(entered.code, 0, entered.stderr);
    const corrected = await send(
      'corrections',
      'corrections.csv',
      `Mã số BHXH đang ghi,Số điện thoại,Thư điện tử,Lý do\n0612345678,0988 765 432,moi@example.vn,đổi số\n`,
    );
    assert.match(corrected.stdout, /1 taken|taken: 1|1 row/i, corrected.stdout);
    const { rows: tables } = await of.db.asOwner((tx) =>
      tx.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'accounts')`,
      ),
    );
    assert.ok(tables.length > 30);
    for (const { name } of tables) {
      const { rows } = await of.db.asOwner((tx) =>
        tx.query(`select to_jsonb(line)::text as line from ${name} as line`),
      );
      for (const { line } of rows)
        assert.doesNotMatch(line, /006191234567|0977.?123.?456|977123456|988.?765.?432|example\.vn/i, name);
    }
    assert.deepEqual(await readNumbers(deskOf(of.db), person), {
      siCode: '0612345678',
      citizenId: CITIZEN,
      phone: '0988 765 432',
      email: 'moi@example.vn',
    });
  });

  it('find their person still: whole, by the last four digits, however a telephone or an address is written, before and after a correction', async () => {
    const found = (searched: Parameters<typeof matchPeople>[1]) =>
      deskOf(of.db).readPeople((tx) => matchPeople(tx, searched));
    assert.deepEqual(await found({ by: 'number', digits: CITIZEN, phone: null }), [person]);
    assert.deepEqual(await found({ by: 'ending', digits: '4567' }), [person]);
    assert.deepEqual(await found({ by: 'ending', digits: '4568' }), []);
    for (const phone of ['0977123456', '0988765432']) {
      assert.deepEqual(await found({ by: 'number', digits: phone, phone }), [person]);
    }
    for (const email of ['kin.luong@EXAMPLE.vn', 'moi@example.vn']) {
      assert.deepEqual(await found({ by: 'email', email }), [person]);
    }
    assert.deepEqual(await found({ by: 'email', email: 'khac@example.vn' }), []);
  });

  it('are one person’s: the next one with them is refused in the words of before', async () => {
    const other = await send('people', 'other.csv', `${HEADS}${randomUUID()},,${CITIZEN},Lường Văn Khác,01858,,\n`);
    assert.match(other.stderr + other.stdout, /006191234567.*Lường Thị Kín/s);
    const again = await send(
      'people',
      'again.csv',
      `${HEADS}${person},0612345678,${CITIZEN},Lường Thị Kín,01858,+84 977 123 456,kin.luong@example.vn\n`,
    );
    assert.match(again.stdout, /1 unchanged|unchanged: 1/i, again.stdout);
  });

  it('open where they were recorded and nowhere else, and not when a bit of them was changed', async () => {
    const keys = await deskOf(of.db).verify(sealingKeys);
    const ids = fc.uuid({ version: 4 }).map((text): Uuid => uuid(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...SEALED_NUMBERS),
        ids,
        ids,
        fc.string(),
        fc.nat(),
        (number, of, other, text, bit) => {
          const sealed = keys.seal({ number, of }, text);
          const value = { number, of, version: keys.version, sealed };
          assert.equal(keys.open(value), text);
          assert.notDeepEqual(keys.seal({ number, of }, text), sealed, 'another cipher text each time');
          const changed = Buffer.from(sealed);
          const at = bit % (sealed.length * 8);
          changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
          assert.throws(() => keys.open({ ...value, sealed: changed }));
          if (other !== of) assert.throws(() => keys.open({ ...value, of: other }));
          assert.throws(() => keys.open({ ...value, number: number === 'phone' ? 'citizen' : 'phone' }));
        },
      ),
    );
  });

  it('are counted by verify where they were changed or exchanged in the database', async () => {
    assert.equal(await broken(), 0);
    const [other] = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [{ name: 'Triệu Văn Hai', areaId: commune, citizenId: '006191234568', phone: '0911111111' }]),
    );
    assert.equal(await broken(), 0);
    const exchange = (given: string, from: string) =>
      of.db.asOwner((tx) =>
        tx.query(
          `update people set phone_sealed = (select phone_sealed from people where id = $2) where id = $1 returning phone_sealed`,
          [given, from],
        ),
      );
    const { rows } = await of.db.asOwner((tx) => tx.query('select phone_sealed from people where id = $1', [other]));
    await exchange(other ?? '', person);
    assert.equal(await broken(), 1);
    await of.db.asOwner((tx) =>
      tx.query('update people set phone_sealed = $2 where id = $1', [other, rows[0].phone_sealed]),
    );
    assert.equal(await broken(), 0);
  });

  it('are sealed with a new key while others record, and the key before stays until the next time', async () => {
    const versions = async (): Promise<number[]> => {
      const { rows } = await of.db.asOwner((tx) => tx.query('select version from number_keys order by version'));
      return rows.map(({ version }) => version);
    };
    assert.deepEqual(await versions(), [0, 1]);
    const lines = (from: number): string =>
      Array.from(
        { length: 300 },
        (_, index) =>
          `${randomUUID()},,00608500${from + index},Nông Văn Đông,01858,09${from + index}1111,d${index}@example.vn\n`,
      ).join('');
    const [sent, rotated] = await Promise.all([
      send('people', 'many.csv', HEADS + lines(1000)),
      rotateKeys(deskOf(of.db), () => {}),
    ]);
    assert.equal(sent.code, 0, sent.stderr);
    assert.equal(rotated.version, 2);
    assert.deepEqual(await versions(), [0, 1, 2]);
    assert.equal(await broken(), 0);
    assert.equal((await rotateKeys(deskOf(of.db), () => {})).version, 3);
    assert.deepEqual(await versions(), [0, 2, 3]);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query('select distinct key_version as version from people where key_version is not null'),
    );
    assert.deepEqual(rows, [{ version: 3 }]);
    assert.equal(await broken(), 0);
    const { citizenId, email } = (await readNumbers(deskOf(of.db), person)) ?? {};
    assert.deepEqual([citizenId, email], [CITIZEN, 'moi@example.vn']);
  });

  it('are not read or written under another master key: one sentence, and nothing is half done', async () => {
    const all = () =>
      of.db.asOwner((tx) =>
        tx.query('select (select count(*) from people) as people, (select count(*) from number_keys) as keys'),
      );
    const before = await all();
    const env = { ...process.env, DATABASE_URL: of.url, BAOPHU_MASTER_KEY: KEY_OF_OTHERS };
    const line = `${randomUUID()},,006085009999,Hà Văn Nhầm,01858,,\n`;
    await writeFile(path.join(folder, 'wrong.csv'), HEADS + line);
    for (const [typed, given, words] of [
      [
        ['import', 'people', path.join(folder, 'wrong.csv')],
        {},
        /sealed under the master key \w{16}, and the one that is given is \w{16}/,
      ],
      [['keys', 'rotate'], {}, /sealed under the master key/],
      [['start', '--port', '0'], {}, /sealed under the master key/],
      [
        ['import', 'people', path.join(folder, 'wrong.csv')],
        { BAOPHU_MASTER_KEY: 'short' },
        /BAOPHU_MASTER_KEY holds no master key/,
      ],
      [
        ['import', 'people', path.join(folder, 'wrong.csv')],
        { BAOPHU_MASTER_KEY: '', BAOPHU_MASTER_KEY_FILE: path.join(folder, 'gone.key') },
        /The master key in .*gone\.key cannot be read \(ENOENT\)/,
      ],
    ] as const) {
      const { code, stderr } = await ended([...typed], { ...env, ...given });
      assert.equal(code, 1);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack');
    }
    assert.deepEqual((await all()).rows, before.rows);
  });

  it('are read under another master key once the keys were wrapped under it', async () => {
    const file = path.join(folder, 'next.key');
    const rewrapped = await baophu(of.url, 'keys', 'rewrap', '--to', file);
    assert.equal(rewrapped.code, 0, rewrapped.stderr);
    assert.match(rewrapped.stdout, /3 keys are wrapped under the master key/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    await assert.rejects(readNumbers(deskOf(of.db), person), /sealed under the master key/);
    const key = (await readFile(file, 'utf8')).trim();
    const next = connect(of.url, () => masterKeyFrom(key));
    assert.equal((await readNumbers(deskOf(next), person))?.citizenId, CITIZEN);
    await next.close();
    const status = await ended(['keys', 'status'], { ...process.env, DATABASE_URL: of.url, BAOPHU_MASTER_KEY: key });
    assert.match(status.stdout, /version 3 .* seals \d+ lines/);
  });
});

/** What a command printed, however it ended. */
async function ended(
  typed: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const running = spawn(process.execPath, [COMMAND, ...typed], { env });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    running[stream].on('data', (chunk) => {
      printed[stream] += chunk;
    });
  }
  const [code] = await once(running, 'close');
  return { ...printed, code };
}

/** A master key out of its text. */
function masterKeyFrom(text: string) {
  const { BAOPHU_MASTER_KEY: held } = process.env;
  process.env.BAOPHU_MASTER_KEY = text;
  try {
    return masterKeyOf(null)();
  } finally {
    process.env.BAOPHU_MASTER_KEY = held;
  }
}
