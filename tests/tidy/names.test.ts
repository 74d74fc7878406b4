import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { isTest, parse, readSources, type Source } from './house.ts';
import { STANDING_TYPES } from './standing.ts';

/** Files of an area that are no verbs, like those that export only types. */
const NO_VERBS = /\/(operations|shapes|jobs|temporary|[\w-]*problem)\.ts$/;

const verbName = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Names of the functions and constants that a file exports. */
const exportedValues = (source: Source): string[] =>
  parse(source)
    .statements.filter(isExported)
    .flatMap((node) => {
      if (ts.isFunctionDeclaration(node)) return node.name?.text ?? [];
      if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
      return [];
    });

const exportedTypes = (source: Source): string[] =>
  parse(source)
    .statements.filter(isExported)
    .flatMap((node) => (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : []));

/** Verb files of the server that do not export the function of their name. */
const misnamed = (sources: readonly Source[]): string[] =>
  sources
    .filter(
      ({ path }) => /^src\/server\/(?!database\/|desk\/|web\/)[\w-]+\/[\w-]+\.ts$/.test(path) && !NO_VERBS.test(path),
    )
    .filter((source) => {
      const values = exportedValues(source);
      return values.length > 0 && !values.includes(verbName(source.path));
    })
    .map(({ path }) => path);

/** Names of types that two files export. */
function doubles(sources: readonly Source[]): string[] {
  const homes = sources.flatMap((source) => exportedTypes(source).map((name) => ({ name, path: source.path })));
  const byName = Object.groupBy(homes, ({ name }) => name);
  return Object.entries(byName)
    .flatMap(([name, found = []]) => (found.length > 1 ? name : []))
    .toSorted();
}

const ours = async (): Promise<Source[]> =>
  (await readSources('src/**/*.{ts,svelte}')).filter((each) => !isTest(each) && !each.path.startsWith('src/routes/'));

describe('a file of a verb', () => {
  it('exports the function of its name', async () => {
    assert.deepEqual(misnamed(await ours()), []);
  });

  it('is refused where it does not', () => {
    const path = 'src/server/register/record-move.ts';
    assert.deepEqual(misnamed([{ path, text: 'export function moveOf() {}' }]), [path]);
    assert.deepEqual(misnamed([{ path, text: 'export const recordMove = () => {};' }]), []);
  });
});

describe('an exported type', () => {
  it('has one home: no other file exports its name', async () => {
    assert.deepEqual(doubles(await ours()), STANDING_TYPES);
  });

  it('is refused a second one', () => {
    const planted = [
      { path: 'src/law/a.ts', text: 'export interface Figure { value: number }' },
      { path: 'src/claims/b.ts', text: 'export type Figure = number; type Own = 1;' },
      { path: 'src/claims/c.ts', text: 'type Own = 2;' },
    ];
    assert.deepEqual(doubles(planted), ['Figure']);
  });
});
