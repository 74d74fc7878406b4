import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, isTest, partOf, readSources, type Source } from './house.ts';

/** The rooms and the areas of the server. Each imports only what stands before it, types included, so there is no circle. */
export const ORDER = [
  'base',
  'access',
  'law',
  'coverage',
  'indicators',
  'claims',
  'register',
  'drive',
  'bulletins',
  'input',
  'server/database',
  'server/desk',
  'server/keys',
  'server/audit',
  'server/law',
  'server/areas',
  'server/accounts',
  'server/journal',
  'server/files',
  'server/receipts',
  'server/payments',
  'server/register',
  'server/incidents',
  'server/closings',
  'server/deposits',
  'server/batches',
  'server/remuneration',
  'server/renewals',
  'server/drive',
  'server/figures',
  'server/publishing',
  'server/messages',
  'server/field',
  'server/imports',
  'server/operation',
  'server/web',
  'ui',
  'field',
  'routes',
  'seeds',
  'bench',
  'cli',
];
/** What stands before a room and is still none of its business. */
const BLIND: Readonly<Record<string, RegExp>> = {
  ui: /^server/,
  field: /^server/,
  seeds: /^(ui|field|routes)$/,
  bench: /^(ui|field|routes)$/,
  cli: /^(ui|field|routes)$/,
};

/** Imports of what stands above, and files in no known room. */
function offences(sources: readonly Source[]): string[] {
  const unplaced = sources
    .filter(({ path }) => !ORDER.includes(partOf(path)))
    .map(({ path }) => `${path} has no place`);
  const upward = sources.flatMap(importsOf).filter(({ from, to }) => {
    const [own, other] = [partOf(from), partOf(to)];
    return own !== other && (ORDER.indexOf(other) > ORDER.indexOf(own) || BLIND[own]?.test(other));
  });
  return [...unplaced, ...upward.map(({ from, to }) => `${from} → ${to}`)];
}

describe('rooms and areas of the server', () => {
  it('import only what stands below them', async () => {
    assert.deepEqual(offences((await readSources()).filter((each) => !isTest(each))), []);
  });

  it('are refused an import from above, even of a type', () => {
    const planted = (path: string, text: string) => offences([{ path, text }]);
    assert.deepEqual(planted('src/law/a.ts', "import type { Claim } from '#claims/claim.ts';"), [
      'src/law/a.ts → src/claims/claim.ts',
    ]);
    assert.deepEqual(planted('src/server/files/a.ts', "import { b } from '#server/imports/b.ts';"), [
      'src/server/files/a.ts → src/server/imports/b.ts',
    ]);
    assert.deepEqual(planted('src/ui/A.svelte', "<script>import { b } from '#server/areas/b.ts';</script>"), [
      'src/ui/A.svelte → src/server/areas/b.ts',
    ]);
    assert.deepEqual(planted('src/base/a.ts', "export type B = import('#law/b.ts').B;"), [
      'src/base/a.ts → src/law/b.ts',
    ]);
    assert.deepEqual(planted('src/server/areas/a.ts', "import { b } from '#server/database/b.ts';"), []);
  });

  it('all have a place in the order', () => {
    assert.deepEqual(offences([{ path: 'src/utils/a.ts', text: '' }]), ['src/utils/a.ts has no place']);
  });
});
