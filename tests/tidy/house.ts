import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

export const ROOT = new URL('../../', import.meta.url);

/** A file of ours, as a rule reads it. Rules are tried on made-up ones too. */
export interface Source {
  /** From the root of the repository: `src/law/rules.ts`. */
  path: string;
  text: string;
}

/** What a file imports from another file of ours. */
export interface Import {
  from: string;
  /** As it is written: `#law/rules.ts`, `./rules.ts`. */
  written: string;
  /** The path that it leads to. */
  to: string;
}

const ALIASED_OUTSIDE_SRC = ['seeds', 'tests', 'bench'];

/** Every source of the repository, tests included. */
export async function readSources(pattern = '{src,seeds,tests,bench}/**/*.{ts,svelte}'): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const found of glob(pattern, { cwd: ROOT })) {
    sources.push({ path: found, text: await readFile(new URL(encodeURI(found), ROOT), 'utf8') });
  }
  return sources.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const isTest = ({ path }: Source): boolean => path.endsWith('.test.ts') || path.startsWith('tests/');

/** `law` of `src/law/rules.ts`, `seeds` of `seeds/areas.ts`; hooks and types of the portal belong to its doors. */
export function roomOf(file: string): string {
  const [top = '', second = '', ...rest] = file.split('/');
  if (top !== 'src') return top;
  return rest.length > 0 ? second : 'routes';
}

/** `journal` of `src/server/journal/data/tallies.ts`; undefined outside the server. */
export const areaOf = (file: string): string | undefined => /^src\/server\/([\w-]+)\//.exec(file)?.[1];

/** The part of the house that is closed: a room, or an area of the server (`server/journal`). */
export const partOf = (file: string): string => [roomOf(file), areaOf(file)].filter(Boolean).join('/');

/** The program of a file: all of it, or the scripts of a component. Lines stay where they are. */
export function scriptOf({ path: file, text }: Source): string {
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

export const parse = (source: Source): ts.SourceFile =>
  ts.createSourceFile(source.path, scriptOf(source), ts.ScriptTarget.Latest, true);

/** Visits every node of a program. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Imports of files of ours, of types too: `import`, `export … from`, `import()` and `import('…')` in a type. */
export const importsOf = (source: Source): Import[] =>
  ts.preProcessFile(scriptOf(source)).importedFiles.flatMap(({ fileName: written }) => {
    const to = resolve(source.path, written);
    return to ? [{ from: source.path, written, to }] : [];
  });

function resolve(from: string, written: string): string | undefined {
  if (written.startsWith('.')) {
    return written.includes('$types') ? undefined : path.posix.join(path.posix.dirname(from), written);
  }
  if (!written.startsWith('#')) return undefined;
  const [room = ''] = written.slice(1).split('/');
  return ALIASED_OUTSIDE_SRC.includes(room) ? written.slice(1) : `src/${written.slice(1)}`;
}
