import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { isTest, parse, readSources, type Source, walk } from './house.ts';

const MOST_FILES_OF_FOLDER = 24;
const MOST_LINES = 300;
const MOST_LINES_OF_FUNCTION = 60;

const fullFolders = (sources: readonly Source[]): string[] =>
  Object.entries(Object.groupBy(sources, (each) => path.dirname(each.path)))
    .filter(([, files = []]) => files.length > MOST_FILES_OF_FOLDER)
    .map(([folder, files = []]) => `${folder}: ${files.length} files`);

const longFiles = (sources: readonly Source[]): string[] =>
  sources
    .map(({ path: file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ file, lines }) => `${file}: ${lines} lines`);

/** Functions of every kind: declared, arrows, methods. A suite of tests is none. */
const longFunctions = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => {
    const program = parse(source);
    const lineAt = (position: number): number => program.getLineAndCharacterOfPosition(position).line;
    const found: string[] = [];
    walk(program, (node) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
      if (isTest(source) && isSuite(node)) return;
      const lines = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
      if (lines > MOST_LINES_OF_FUNCTION) found.push(`${source.path}: ${nameOf(node)} has ${lines} lines`);
    });
    return found;
  });

const isSuite = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^(describe|on[A-Z]\w+)$/.test(parent.expression.getText());

const nameOf = (node: ts.SignatureDeclaration): string =>
  (node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined))?.getText() ?? 'a function';

describe('the house', () => {
  it(`has at most ${MOST_FILES_OF_FOLDER} files in a folder`, async () => {
    assert.deepEqual(fullFolders(await readSources()), []);
  });

  it(`has at most ${MOST_LINES} lines in a file`, async () => {
    assert.deepEqual(longFiles(await readSources()), []);
  });

  it(`has at most ${MOST_LINES_OF_FUNCTION} lines in a function, an arrow or a method`, async () => {
    assert.deepEqual(longFunctions(await readSources()), []);
  });

  it('is refused one more of each', () => {
    const files = Array.from({ length: 25 }, (_, index) => ({ path: `src/law/a${index}.ts`, text: '' }));
    assert.deepEqual(fullFolders(files), ['src/law: 25 files']);
    assert.deepEqual(fullFolders(files.slice(1)), []);
    const lines = (count: number): string => 'x();\n'.repeat(count);
    assert.deepEqual(longFiles([{ path: 'a.ts', text: lines(301) }]), ['a.ts: 301 lines']);
    assert.deepEqual(longFiles([{ path: 'a.ts', text: lines(300) }]), []);
    for (const [head, name] of [
      ['function a() {', 'a'],
      ['const b = () => {', 'b'],
      ['const o = { c() {', 'c'],
      ['class D { async e() {', 'e'],
    ] as const) {
      const foot = head.includes('o =') || head.includes('class') ? '}}' : '}';
      const text = (count: number): string => `${head}\n${lines(count)}${foot}`;
      assert.deepEqual(longFunctions([{ path: 'a.ts', text: text(59) }]), [`a.ts: ${name} has 61 lines`]);
      assert.deepEqual(longFunctions([{ path: 'a.ts', text: text(58) }]), []);
    }
  });
});
