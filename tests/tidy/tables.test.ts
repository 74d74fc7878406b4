import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { isTest, ROOT, readSources, type Source } from './house.ts';
import { STANDING_WRITERS } from './standing.ts';
import { foreignReads, tablesOf, writersOf } from './tables.ts';

describe('a table', () => {
  let sources: Source[];
  let tables: string[];
  before(async () => {
    sources = (await readSources('src/server/**/*.ts')).filter((each) => !isTest(each));
    tables = tablesOf(await readSources('migrations/*.sql'));
  });

  it('is written by one area of the server', () => {
    const shared = [...writersOf(sources, tables)].flatMap(([table, areas]) => (areas.size > 1 ? table : []));
    assert.deepEqual(shared, STANDING_WRITERS);
  });

  it('is written by somebody', () => {
    const written = writersOf(sources, tables);
    assert.deepEqual(
      tables.filter((table) => !written.has(table)),
      [],
    );
  });

  it('is read by other areas only where ARCHITECTURE.md says so', async () => {
    const map = await readFile(new URL('ARCHITECTURE.md', ROOT), 'utf8');
    const listed = /\| table +\| written by.*\n\|[- |]+\n((?:\|.*\n)+)/.exec(map)?.[1] ?? '';
    assert.equal(listed.replaceAll(/ +/g, ' ').trim(), foreignReads(sources, tables));
  });

  it('is refused a second writer, and a reader who is not listed', () => {
    const at = (path: string, sql: string): Source => ({ path, text: `tx.query(\`${sql}\`)` });
    const planted = [
      at('src/server/register/data/people.ts', 'insert into people (id) values ($1)'),
      at('src/server/imports/data/rows.ts', 'update people set name = $1'),
      at('src/server/figures/data/counts.ts', 'select * from moves join people on true'),
      {
        path: 'src/server/register/data/moves.ts',
        text: "export const MOVES: ImportedTable = { name: 'moves', key: [] };",
      },
    ];
    assert.deepEqual(
      [...writersOf(planted, ['people', 'moves'])],
      [
        ['people', new Set(['register', 'imports'])],
        ['moves', new Set(['register'])],
      ],
    );
    assert.equal(
      foreignReads(planted, ['moves', 'people']),
      '| `moves` | register | figures |\n| `people` | register, imports | figures |',
    );
  });
});
