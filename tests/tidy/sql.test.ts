import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTest, readSources, type Source } from './house.ts';

/** Migrations are SQL files; running them takes a line of SQL too. */
const HOMES = /^src\/server\/([\w-]+\/data\/|database\/)/;
const SQL = /\b(select .+ from|insert into|update \w+ set|delete from|create (temporary )?table)\b/i;
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;

const offences = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => path.startsWith('src/') && path.endsWith('.ts') && !HOMES.test(path))
    .filter(({ text }) => SQL.test(text.replace(COMMENTS, '')))
    .map(({ path }) => path);

describe('SQL', () => {
  it('stands only in the data folders of the server', async () => {
    assert.deepEqual(offences((await readSources()).filter((each) => !isTest(each))), []);
  });

  it('is refused elsewhere', () => {
    const text = 'const found = await tx.query(`select id from people`);';
    assert.deepEqual(offences([{ path: 'src/server/register/record-move.ts', text }]), [
      'src/server/register/record-move.ts',
    ]);
    assert.deepEqual(offences([{ path: 'src/server/register/data/people.ts', text }]), []);
  });
});
