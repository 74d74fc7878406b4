import { type Day, day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Bilingual } from '#base/words.ts';

/** A figure is not known because nobody has published it yet, or because we have not found it. */
export type UnknownKind = 'not-published-yet' | 'not-known';

interface Since {
  /** The first day on which it applies; it applies until the next entry. */
  from: Day;
  /** The act and article it stands in. */
  source: string;
  note?: string;
}

/** One value of a table. `attested` is false where it comes from memory or was derived: it is marked wherever it shows. */
export interface Entry<Value> extends Since {
  value: Value;
  attested: boolean;
  /** Where it was read, as the finder wrote it down. */
  seenAt: string | null;
}

/** From this day on the figure is not known. */
export interface UnknownEntry extends Since {
  unknown: UnknownKind;
}

/** The dated values of one legal parameter, oldest first. */
export interface Table<Value> {
  id: string;
  name: Bilingual;
  unit: string;
  /** Each value holds for its calendar year only. */
  yearly?: true;
  note?: string;
  entries: readonly (Entry<Value> | UnknownEntry)[];
}

/** A value in force on a day, with what proves it. */
export interface Figure<Value = unknown> extends Entry<Value> {
  table: Table<Value>;
}

/** The law of a day; or the same with other figures assumed, to ask what would be if they changed. */
export type Law = Day | { at: Day; assuming: ReadonlyMap<Table<unknown>, unknown> };

export const dayOf = (law: Law): Day => (typeof law === 'string' ? law : law.at);

/** The refusal of a question for whose day a figure is missing. */
export interface FigureUnknown {
  kind: UnknownKind;
  table: Table<unknown>;
  at: Day;
  /** The act that says why, where there is one. */
  source: string | null;
}

interface Seen {
  attested: boolean;
  seenAt: string | null;
}

export const seen = (at: string): Seen => ({ attested: true, seenAt: at });
/** Known from memory, or derived from what was seen at `from`. */
export const unseen = (from: string | null = null): Seen => ({ attested: false, seenAt: from });

export function since<Value>(from: string, value: Value, source: string, read: Seen, note?: string): Entry<Value> {
  return { from: day(from), value, source, ...read, ...(note === undefined ? {} : { note }) };
}

export const unknownSince = (from: string, unknown: UnknownKind, source: string, note?: string): UnknownEntry => ({
  from: day(from),
  unknown,
  source,
  ...(note === undefined ? {} : { note }),
});

/** The entry of a table that holds on a day. */
export function figureAt<Value>(table: Table<Value>, law: Law): Result<Figure<Value>, FigureUnknown> {
  const at = dayOf(law);
  if (typeof law !== 'string' && law.assuming.has(table)) {
    const value = law.assuming.get(table) as Value;
    return ok({ from: at, value, source: 'giả định', attested: false, seenAt: null, table });
  }
  const entry = table.entries.findLast(({ from }) => from <= at);
  if (!entry) return err({ kind: 'not-known', table, at, source: null });
  if ('unknown' in entry) return err({ kind: entry.unknown, table, at, source: entry.source });
  if (table.yearly && entry.from.slice(0, 4) !== at.slice(0, 4)) {
    const kind = entry === table.entries.at(-1) ? 'not-published-yet' : 'not-known';
    return err({ kind, table, at, source: null });
  }
  return ok({ ...entry, table });
}

type Figures<Tables> = { [Name in keyof Tables]: Tables[Name] extends Table<infer Value> ? Figure<Value> : never };

/** Several figures of one day; where any are missing, all that are missing. */
export function inForce<Tables extends Record<string, Table<unknown>>>(
  tables: { [Name in keyof Tables]: Tables[Name] },
  at: Law,
): Result<Figures<Tables>, FigureUnknown[]> {
  const found: Record<string, unknown> = {};
  const missing: FigureUnknown[] = [];
  for (const [name, table] of Object.entries(tables)) {
    const figure = figureAt(table, at);
    if (figure.ok) found[name] = figure.value;
    else missing.push(figure.error);
  }
  return missing.length > 0 ? err(missing) : ok(found as Figures<Tables>);
}

/** The first day after `at` from which a table holds another value, or null where none is known to come. */
export function nextChange(table: Table<unknown>, law: Law): Day | null {
  const at = dayOf(law);
  const now = figureAt(table, at);
  const next = table.entries.find(
    (entry) => entry.from > at && !('value' in entry && now.ok && entry.value === now.value.value),
  );
  return next && 'value' in next ? next.from : null;
}
