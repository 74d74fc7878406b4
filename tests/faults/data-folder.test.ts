import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { whyNotStarted } from '#server/database/data-folder-words.ts';
import { startEmbedded } from '#server/database/embedded.ts';

describe('a data folder on which no server starts', () => {
  it('of a name that PostgreSQL cannot take is refused before anything is made', async () => {
    for (const name of ['a"b', 'a$HOME', 'a`b', 'a\\b']) {
      const folder = path.join(tmpdir(), `baophu-${process.pid}-${name}`);
      await assert.rejects(
        startEmbedded(folder),
        /has a sign that PostgreSQL cannot take .*Choose another one with --data/,
      );
      assert.ok(!existsSync(folder));
    }
  });

  it('says what to do, and what PostgreSQL said', () => {
    for (const [said, advice] of [
      [
        'initdb: error: could not look up effective user ID 12345: user does not exist',
        /no name on this machine.*DATABASE_URL/,
      ],
      ['FATAL:  data directory "/d/postgres" has wrong ownership', /chown -R USER \/d/],
      ['FATAL:  data directory "/d/postgres" has invalid permissions', /chmod 700 \/d\/postgres/],
      ['FATAL:  database files are incompatible with server', /pg_dump/],
      ['could not extend file: No space left on device', /disk of the data folder is full/],
    ] as const) {
      const words = whyNotStarted('/d', said);
      assert.match(words, advice);
      assert.ok(words.endsWith(`Its last words:\n${said}`));
    }
  });

  it('says as much as it knows where PostgreSQL says nothing', () => {
    assert.equal(whyNotStarted('/d', ''), 'PostgreSQL did not start.');
  });
});
