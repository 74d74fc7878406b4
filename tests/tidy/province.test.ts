import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { isTest, parse, ROOT, readSources, type Source, walk } from './house.ts';

/** Tables of `schema.txt` that have a `province_id`. */
async function tablesOfProvinces(): Promise<string[]> {
  const schema = await readFile(new URL('migrations/schema.txt', ROOT), 'utf8');
  const tables = [...schema.matchAll(/^(\w+)\.province_id smallint not null/gm)].map(([, table = '']) => table);
  return [...new Set(tables)].filter((table) => !['areas', 'registers'].includes(table));
}

/** Whole texts of SQL: a template with what stands in it, so that parts of one statement are read together. */
function statements(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source), (node) => {
    const inside =
      ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isStringLiteral(node);
    if (inside) found.push(node.getText());
  });
  return found;
}

/** Statements that read or write a table of provinces and name no province: on Citus they go to every shard. */
function offences(sources: readonly Source[], tables: readonly string[]): string[] {
  const touches = new RegExp(String.raw`\b(?:from|join|into|update)\s+(?:only\s+)?(${tables.join('|')})\b`, 'i');
  return sources
    .filter((each) => /^src\/server\/[\w-]+\/data\//.test(each.path) && !isTest(each))
    .flatMap((source) =>
      statements(source).flatMap((text) => {
        const [, table] = touches.exec(text) ?? [];
        return table && !/province_id|\$\{ours\}/.test(text) ? `${source.path}: ${table}` : [];
      }),
    );
}

describe('queries', () => {
  it('name the province themselves wherever a table has one', async () => {
    assert.deepEqual(offences(await readSources(), await tablesOfProvinces()), []);
  });

  it('are refused without one', () => {
    const planted = (text: string) =>
      offences([{ path: 'src/server/register/data/people.ts', text }], ['people', 'moves']);
    assert.deepEqual(planted('tx.query(`select id from people where id = $1`);'), [
      'src/server/register/data/people.ts: people',
    ]);
    assert.deepEqual(planted('tx.query(`select id from people where province_id = $1 and id = $2`);'), []);
  });
});
