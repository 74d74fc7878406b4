import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { loginsOf } from './logins.ts';
import { filedPassword } from './password-file.ts';

describe('the password file', () => {
  const given = process.env.PGPASSFILE;
  let file: string;
  before(async () => {
    file = path.join(await mkdtemp(path.join(tmpdir(), 'baophu-passwords-')), 'passwords');
    process.env.PGPASSFILE = file;
  });
  afterEach(() => rm(file, { force: true }));
  after(async () => {
    if (given === undefined) delete process.env.PGPASSFILE;
    else process.env.PGPASSFILE = given;
    await rm(path.dirname(file), { recursive: true });
  });
  const write = (...lines: string[]) => writeFile(file, lines.join('\n'), { mode: 0o600 });
  const passwordAt = (host: string, user: string) => filedPassword({ host, port: '5432', database: 'baophu', user });

  it('gives the password of the first line that fits', async () => {
    await write('# *:*:*:*:comment', 'db:5432:baophu:baophu_app:first', '*:*:*:baophu_app:second', 'db:1:*:*:third');
    assert.equal(passwordAt('db', 'baophu_app'), 'first');
    assert.equal(passwordAt('other', 'baophu_app'), 'second');
    assert.equal(passwordAt('db', 'baophu_reader'), undefined);
  });

  it('may hold colons and backslashes, after a backslash', async () => {
    await write(String.raw`*:*:*:one:a\:b`, String.raw`*:*:*:two:a\\`, String.raw`\:\:1:*:*:three:ipv6`);
    assert.deepEqual(
      ['one', 'two'].map((user) => passwordAt('db', user)),
      ['a:b', 'a\\'],
    );
    assert.equal(passwordAt('::1', 'three'), 'ipv6');
  });

  it('is not taken where others may read it, nor missed where it is not there', async () => {
    await write('*:*:*:baophu_app:open');
    await chmod(file, 0o640);
    assert.equal(passwordAt('db', 'baophu_app'), undefined);
    await rm(file);
    assert.equal(passwordAt('db', 'baophu_app'), undefined);
  });

  it('lets each role log in for itself where the owner is named, and only there', async () => {
    await write(
      'localhost:6432:baophu:baophu_owner:o',
      'localhost:6432:baophu:baophu_reader:r@/?',
      'db:*:*:*:elsewhere',
    );
    assert.deepEqual(loginsOf('postgresql://baophu_owner@/baophu?host=/run&port=6432'), {
      owner: 'postgresql://baophu_owner:o@/baophu?host=/run&port=6432',
      baophu_app: 'postgresql://baophu_app@/baophu?host=/run&port=6432',
      baophu_reader: 'postgresql://baophu_reader:r%40%2F%3F@/baophu?host=/run&port=6432',
      baophu_planner: 'postgresql://baophu_planner@/baophu?host=/run&port=6432',
      baophu_accounts: 'postgresql://baophu_accounts@/baophu?host=/run&port=6432',
    });
    assert.equal(loginsOf('postgresql://baophu_owner:own@db/x').owner, 'postgresql://baophu_owner:own@db/x');
    for (const url of ['postgresql://admin:x@db/baophu', 'postgresql://db/baophu', 'postgresql:///baophu'])
      assert.deepEqual(new Set(Object.values(loginsOf(url))), new Set([url]));
  });
});
