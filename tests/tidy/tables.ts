import { areaOf, type Source } from './house.ts';

/** Names of the tables that migrations make. */
export const tablesOf = (migrations: readonly Source[]): string[] =>
  migrations
    .flatMap(({ text }) => [...text.matchAll(/^create (?:unlogged )?table (?:if not exists )?(?:\w+\.)?(\w+)/gm)])
    .map(([, name = '']) => name)
    .toSorted();

/** The areas that write each table: by a statement, a name that a library is given, a function of the database (`open_recording`, `write_audit`), or a description of the rows that an import takes. */
export function writersOf(sources: readonly Source[], tables: readonly string[]): Map<string, Set<string>> {
  const writes = (table: string): RegExp =>
    new RegExp(
      `\\b(?:insert into|update|delete from|truncate|copy) (?:accounts\\.)?${table}\\b|\\b(?:name|table|modelName|tableName): '${table}'|\\bopen_${table.replace(/s$/, '')}\\(|\\bwrite_${table.split('_')[0]}\\(`,
    );
  return areasBy(sources, tables, writes);
}

/** A line of a table for each of our tables that an area reads which does not write it. */
export function foreignReads(sources: readonly Source[], tables: readonly string[]): string {
  const writers = writersOf(sources, tables);
  const readers = areasBy(sources, tables, (table) => new RegExp(`\\b(?:from|join) (?:accounts\\.)?${table}\\b`));
  return tables
    .flatMap((table) => {
      const own = writers.get(table) ?? new Set();
      const foreign = [...(readers.get(table) ?? new Set<string>()).difference(own)].toSorted();
      return foreign.length > 0 ? `| \`${table}\` | ${[...own].join(', ')} | ${foreign.join(', ')} |` : [];
    })
    .join('\n');
}

function areasBy(
  sources: readonly Source[],
  tables: readonly string[],
  pattern: (table: string) => RegExp,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const table of tables) {
    const areas = sources.filter(({ text }) => pattern(table).test(text)).flatMap(({ path }) => areaOf(path) ?? []);
    if (areas.length > 0) found.set(table, new Set(areas));
  }
  return found;
}
