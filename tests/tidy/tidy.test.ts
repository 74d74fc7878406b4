import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import type { Parameter } from '#law/language/parameter.ts';
import { onEveryDatabase } from '../support/database.ts';
import { amountsOf, daysIn, numbersIn, scriptOf } from './legal-numbers.ts';

const ROOT = new URL('../..', import.meta.url);
/** Which rooms a room may import from, besides itself (ARCHITECTURE.md). */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  base: [],
  law: ['base'],
  coverage: ['base'],
  indicators: ['base', 'coverage'],
  claims: ['base', 'indicators', 'coverage'],
  input: ['base', 'law', 'coverage', 'indicators', 'claims'],
  ui: ['base', 'law', 'coverage', 'indicators', 'claims'],
  server: ['base', 'law', 'coverage', 'indicators', 'claims', 'input'],
  routes: ['base', 'law', 'coverage', 'indicators', 'claims', 'input', 'server', 'ui'],
  cli: ['base', 'law', 'coverage', 'indicators', 'claims', 'input', 'server', 'seeds', 'bench'],
};
const PURE = ['base', 'law', 'coverage', 'indicators', 'claims', 'input'];
/** Migrations are SQL files; running them takes a line of SQL too. */
const SQL_HOMES = /^src\/server\/(\w+\/data\/|database\/migrate\.ts)/;
const MOST_LINES = 320;
const MOST_LINES_OF_FUNCTION = 60;

interface Source {
  path: string;
  room: string;
  text: string;
}

let sources: Source[];
before(async () => {
  sources = [];
  for await (const path of glob('{src,seeds,tests,bench}/**/*.{ts,svelte}', { cwd: ROOT })) {
    const text = await readFile(new URL(path, ROOT), 'utf8');
    sources.push({
      path,
      text,
      room: path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? ''),
    });
  }
});

const ofRooms = (): Source[] => sources.filter(({ path }) => path.startsWith('src/') && path.split('/').length > 2);
const isTest = ({ path }: Source): boolean => path.endsWith('.test.ts');

describe('the house', () => {
  it('has rooms that import only what stands below them', () => {
    const wrong = ofRooms()
      .filter((each) => !isTest(each))
      .flatMap(({ path, room, text }) => {
        const rooms = [...text.matchAll(/from '#(\w+)\//g)].map(([, other = '']) => other);
        return rooms
          .filter((other) => other !== room && !BELOW[room]?.includes(other))
          .map((other) => `${path} → ${other}`);
      });
    assert.deepEqual(wrong, []);
  });

  it('has pure rooms without clock, database, network or files', () => {
    const impure = /new Date\(\)|Date\.now|Math\.random|fetch\(|from '(node:fs|node:http|node:net|pg)|process\./;
    const wrong = ofRooms().filter((each) => PURE.includes(each.room) && !isTest(each) && impure.test(each.text));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  it('has SQL only in the data folders of the server', () => {
    const sql = /\b(select .+ from|insert into|update \w+ set|delete from|create (temporary )?table)\b/i;
    const wrong = ofRooms()
      .filter((each) => !isTest(each) && !SQL_HOMES.test(each.path) && !each.path.endsWith('.svelte'))
      .filter(({ text }) => sql.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  it('has small files', () => {
    const wrong = sources.filter(({ text }) => text.split('\n').length > MOST_LINES);
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  it('has short functions', () => {
    const wrong = sources
      .filter((each) => !isTest(each))
      .flatMap(({ path, text }) => longFunctions(text).map((name) => `${path}: ${name}`));
    assert.deepEqual(wrong, []);
  });

  it('has a map that names every room', async () => {
    const map = await readFile(new URL('ARCHITECTURE.md', ROOT), 'utf8');
    const rooms = new Set(ofRooms().map(({ room }) => room));
    assert.deepEqual(
      [...rooms].filter((room) => !map.includes(`${room}/`)),
      [],
    );
  });

  it('has no words that put work off', () => {
    const wrong = sources.filter(
      ({ path, text }) => path !== 'tests/tidy/tidy.test.ts' && /\b(TODO|FIXME|XXX)\b|\.skip\(|\.only\(/.test(text),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });
});

/** Numbers that say how law is computed, not what it says. */
const ARITHMETIC: ReadonlyMap<number, string> = new Map([
  [0, 'nothing, or the first of a list'],
  [0.5, 'rounding half up'],
  [1, 'one, or the next'],
  [12, 'months of a year'],
  [100, 'the whole, in per cent'],
]);
/** Numbers of single files that are none of law either. */
const OTHER_NUMBERS: Readonly<Record<string, string>> = {
  'src/law/language/arithmetic.ts: maximumFractionDigits: 6': 'decimals shown in a working',
  'src/law/bulk/contributions.ts: ABOVE_CEILING = 2': 'a code in a column',
  'src/law/bulk/contributions.ts: SUPPORT_UNKNOWN = 3': 'a code in a column',
  'src/law/bulk/payers.ts: 2 ** SUPPORT_GROUPS.length': 'sets of groups',
  'src/law/bulk/pensions.ts: MOST_MONTHS = 1_200': 'the size of a column: a hundred years',
};
/** Amounts that equal a figure of law by chance. */
const BY_CHANCE: Readonly<Record<string, string>> = {
  'src/routes/(portal)/kiem-tra-so-lieu/+page.server.ts: LONGEST_TEXT = 200_000': 'signs of a text',
  'src/server/files/data/staging.ts: LINES_OF_PART = 400_000': 'lines of a file',
  'seeds/voluntary.ts: [1_500_000, 8]': 'an income that made-up people choose',
  'seeds/voluntary.ts: [2_000_000, 5]': 'an income that made-up people choose',
};

describe('the law', () => {
  const isLawCode = (each: Source): boolean =>
    each.room === 'law' && !isTest(each) && !/^src\/law\/(parameters|worked)\//.test(each.path);

  it('has no number outside its tables, but those of arithmetic', () => {
    const found = sources.filter(isLawCode).flatMap(({ path, text }) =>
      numbersIn(text)
        .filter(({ value, isPlace }) => !isPlace && !ARITHMETIC.has(value))
        .map(({ around }) => `${path}: ${around}`),
    );
    assert.deepEqual(found.toSorted(), Object.keys(OTHER_NUMBERS).toSorted());
  });

  it('has no day outside its tables and articles', () => {
    const found = sources
      .filter(isLawCode)
      .flatMap(({ path, text }) => daysIn(text).map((written) => `${path}: ${written}`));
    assert.deepEqual(found, []);
  });

  it('is the only place that knows its amounts: no page, command, query or seed repeats one', async () => {
    const amounts = amountsOf(await tablesOfLaw());
    assert.ok(amounts.has(2_340_000));
    const found = sources
      .filter((each) => !isTest(each) && !['law', 'tests', 'bench'].includes(each.room))
      .flatMap(({ path, text }) =>
        numbersIn(scriptOf(path, text))
          .filter(({ value }) => amounts.has(value))
          .map(({ around }) => `${path}: ${around}`),
      );
    assert.deepEqual(found.toSorted(), Object.keys(BY_CHANCE).toSorted());
  });
});

/** Every table of figures of `src/law/parameters`. */
async function tablesOfLaw(): Promise<Parameter<unknown>[]> {
  const files = sources.filter(({ path }) => path.startsWith('src/law/parameters/'));
  const modules: object[] = await Promise.all(files.map(({ path }) => import(new URL(path, ROOT).href)));
  return modules.flatMap((module) =>
    Object.values(module).filter(
      (value): value is Parameter<unknown> => typeof value === 'object' && 'entries' in value,
    ),
  );
}

/** Names of top-level functions with too many lines. */
function longFunctions(text: string): string[] {
  const names: string[] = [];
  let open: { name: string; line: number } | undefined;
  for (const [line, content] of text.split('\n').entries()) {
    const start = /^(?:export )?(?:async )?function\*? (\w+)/.exec(content);
    if (start) open = { name: start[1] ?? '', line };
    if (content === '}' && open) {
      if (line - open.line > MOST_LINES_OF_FUNCTION) names.push(open.name);
      open = undefined;
    }
  }
  return names;
}

/** Tables that all provinces share. */
const SHARED = ['areas', 'area_successions', 'area_scopes', 'migrations'];

/** Every column, constraint, index and policy, a line each; for the whole text see `migrations/schema.txt`. */
const SCHEMA = `
  select name collate "C" as name
    from (select format('%s.%s %s%s%s', table_name, column_name, data_type,
                        case is_nullable when 'NO' then ' not null' else '' end,
                        ' default ' || coalesce(column_default, generation_expression)) as name
            from information_schema.columns where table_schema = 'public'
          union all
          select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid))
            from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'u', 'c')
          union all
          select indexdef from pg_indexes where schemaname = 'public'
          union all
          select format('%s: row security %s', oid::regclass, relrowsecurity)
            from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          union all
          select format('%s: policy %s %s', tablename, policyname, qual) from pg_policies where schemaname = 'public'
          union all
          select format('%s: %s may %s', table_name, grantee, string_agg(privilege_type, ', ' order by privilege_type))
            from information_schema.role_table_grants
           where table_schema = 'public' and grantee like 'baophu%' group by table_name, grantee) as lines
   order by 1`;

onEveryDatabase('the schema', (of) => {
  const listed = (sql: string) =>
    of.db.asOwner(async (tx) => (await tx.query<{ name: string }>(sql)).rows.map(({ name }) => name));

  it('has province_id first in every key and unique constraint of what grows with people', async () => {
    const wrong = await listed(
      `select indexrelid::regclass::text as name
         from pg_index
         join pg_class on pg_class.oid = indrelid and relnamespace = 'public'::regnamespace
         left join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where indisunique and relname <> all ('{${SHARED.join()}}') and attname is distinct from 'province_id'`,
    );
    assert.deepEqual(wrong, []);
  });

  it('has province_id first in every foreign key between such tables', async () => {
    const wrong = await listed(
      `select conname as name
         from pg_constraint
         join pg_class as target on target.oid = confrelid
         join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where contype = 'f' and target.relname <> all ('{${SHARED.join()}}')
          and conrelid::regclass::text <> all ('{${SHARED.join()}}') and attname <> 'province_id'`,
    );
    assert.deepEqual(wrong, []);
  });

  it('has no trigger of its own', async () => {
    assert.deepEqual(await listed('select tgname as name from pg_trigger where not tgisinternal'), []);
  });

  it('is the one that is written down', async () => {
    const columns = await listed(SCHEMA);
    const written = await readFile(new URL('migrations/schema.txt', ROOT), 'utf8');
    assert.deepEqual(columns, written.trim().split('\n'));
  });
});
