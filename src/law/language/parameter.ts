import { type Day, day } from '#base/dates.ts';
import type { Problem } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Bilingual } from '#base/words.ts';
import { citation } from './citation.ts';

/** A value is not known because nobody has published it yet, or because we have not found it. */
export type UnknownKind = 'not-published-yet' | 'not-known';
/** Or there was nothing to know yet. */
export type MissingKind = UnknownKind | 'not-yet';

interface Since {
  /** The first day on which it applies; it applies until the next entry. */
  from: Day;
  /** The act and article it stands in, as official texts cite them. */
  source: string;
  note?: Bilingual;
}

/** One value of a parameter. `attested` is false while its text was not read: it is marked wherever it shows. */
export interface Entry<Value> extends Since {
  value: Value;
  attested: boolean;
  /** Where it was read, as the finder wrote it down. */
  seenAt: string | null;
}

/** From this day on the value is not known. */
export interface UnknownEntry extends Since {
  unknown: UnknownKind;
}

/** The dated values of one legal parameter, oldest first. */
export interface Parameter<Value> {
  id: string;
  name: Bilingual;
  unit: string;
  /** Each value holds for its calendar year only. */
  yearly?: true;
  /** Before its first value the law had nothing of the kind; elsewhere it only is not known here. */
  firstEver?: true;
  note?: Bilingual;
  entries: readonly (Entry<Value> | UnknownEntry)[];
}

/** A value in force on a day, with what proves it. */
export interface ParameterValue<Value = unknown> extends Entry<Value> {
  parameter: Parameter<Value>;
}

/** The law of a day; or the same with other values assumed, to ask what would be if they changed. */
export type Law = Day | { at: Day; assuming: ReadonlyMap<Parameter<unknown>, unknown> };

export const dayOf = (law: Law): Day => (typeof law === 'string' ? law : law.at);

/** The refusal of a question for whose day a value is missing. */
export interface ValueUnknown extends Problem<MissingKind, { parameter: Parameter<unknown>; at: Day }> {
  /** The act that says why, where there is one. */
  readonly article: string | null;
}

export const valueUnknown = (
  kind: MissingKind,
  parameter: Parameter<unknown>,
  at: Day,
  article: string | null = null,
): ValueUnknown => ({ kind, facts: { parameter, at }, article });

interface Seen {
  attested: boolean;
  seenAt: string | null;
}

export const seen = (at: string): Seen => ({ attested: true, seenAt: at });
/** Known from memory, or derived from what was seen at `from`. */
export const unseen = (from: string | null = null): Seen => ({ attested: false, seenAt: from });

export function since<Value>(from: string, value: Value, source: string, read: Seen, note?: Bilingual): Entry<Value> {
  return { from: day(from), value, source: citation(source), ...read, ...(note === undefined ? {} : { note }) };
}

export const unknownSince = (from: string, unknown: UnknownKind, source: string, note?: Bilingual): UnknownEntry => ({
  from: day(from),
  unknown,
  source: citation(source),
  ...(note === undefined ? {} : { note }),
});

/** The entry of a parameter that holds on a day. */
export function valueAt<Value>(parameter: Parameter<Value>, law: Law): Result<ParameterValue<Value>, ValueUnknown> {
  const at = dayOf(law);
  if (typeof law !== 'string' && law.assuming.has(parameter)) {
    const value = law.assuming.get(parameter) as Value;
    return ok({ from: at, value, source: 'giả định', attested: false, seenAt: null, parameter });
  }
  const entry = parameter.entries.findLast(({ from }) => from <= at);
  if (!entry) return err(valueUnknown(parameter.firstEver ? 'not-yet' : 'not-known', parameter, at));
  if ('unknown' in entry) return err(valueUnknown(entry.unknown, parameter, at, entry.source));
  if (parameter.yearly && entry.from.slice(0, 4) !== at.slice(0, 4)) {
    const kind = entry === parameter.entries.at(-1) ? 'not-published-yet' : 'not-known';
    return err(valueUnknown(kind, parameter, at));
  }
  return ok({ ...entry, parameter });
}

type Values<Parameters> = {
  [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Value> ? ParameterValue<Value> : never;
};

/** Several values of one day; where any are missing, all that are missing. */
export function inForce<Parameters extends Record<string, Parameter<unknown>>>(
  parameters: { [Name in keyof Parameters]: Parameters[Name] },
  at: Law,
): Result<Values<Parameters>, ValueUnknown[]> {
  const found: Record<string, unknown> = {};
  const missing: ValueUnknown[] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = valueAt(parameter, at);
    if (value.ok) found[name] = value.value;
    else missing.push(value.error);
  }
  return missing.length > 0 ? err(missing) : ok(found as Values<Parameters>);
}

/** The first day after `at` from which a parameter holds another value, or null where none is known to come. */
export function nextChange(parameter: Parameter<unknown>, law: Law): Day | null {
  const at = dayOf(law);
  const now = valueAt(parameter, at);
  const next = parameter.entries.find(
    (entry) => entry.from > at && !('value' in entry && now.ok && entry.value === now.value.value),
  );
  return next && 'value' in next ? next.from : null;
}
