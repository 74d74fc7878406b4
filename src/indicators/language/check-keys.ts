import { isDay } from '#base/dates.ts';
import { nearestName } from '#base/nearest.ts';
import { BOUNDING_KEYS, DAY_KEYS, type FormulaEntry, KEY_WORDS, type MeasureEntry } from '../catalogue.ts';
import { type ParseProblem, parseProblem } from '../problem.ts';
import { KEYS, type KeyName, type Keys } from './expression.ts';
import type { ParseOptions } from './parse.ts';
import type { Call } from './syntax.ts';
import type { Token } from './tokens.ts';

/** Where the checks put what they find. */
export interface Report {
  options: ParseOptions;
  add: (problem: ParseProblem) => void;
}

/** The keys of a call, or null where one is wrong. */
export function checkedKeys(call: Call, entry: MeasureEntry | FormulaEntry, report: Report): Keys | null {
  const keys: { [Key in KeyName]?: string } = {};
  let sound = true;
  for (const { key, value } of call.keys) {
    const problem =
      keyProblem(call, key, entry) ??
      seriesProblem(key, report.options) ??
      twiceProblem(key, keys) ??
      valueProblem(key, value);
    if (problem) {
      report.add(problem);
      sound = false;
    } else {
      keys[key.text as KeyName] = value.text;
    }
  }
  if (!sound) return null;
  const problem =
    'kind' in entry ? (missingProblem(call, entry, keys) ?? periodProblem(call, entry, keys, report.options)) : null;
  if (problem) report.add(problem);
  return problem ? null : keys;
}

function keyProblem(call: Call, key: Token, entry: MeasureEntry | FormulaEntry): ParseProblem | null {
  if (entry.keys.some((each) => each === key.text)) return null;
  const facts = { key: key.text, indicator: call.name.text, allowed: entry.keys };
  if (KEYS.some((each) => each === key.text)) return parseProblem('key-not-allowed', facts, key.at);
  return parseProblem('unknown-key', { ...facts, nearest: nearestName(key.text, entry.keys) }, key.at);
}

/** A series gives each month its own days. */
function seriesProblem(key: Token, { series }: ParseOptions): ParseProblem | null {
  const isDays = ['on', 'from', 'to'].includes(key.text);
  return series && isDays ? parseProblem('days-in-series', { key: key.text }, key.at) : null;
}

function twiceProblem(key: Token, keys: Keys): ParseProblem | null {
  return key.text in keys ? parseProblem('key-twice', { key: key.text }, key.at) : null;
}

function valueProblem(key: Token, { text, at }: Token): ParseProblem | null {
  const name = key.text as KeyName;
  if (text === '') return parseProblem('empty-value', { key: name }, at);
  if (DAY_KEYS.includes(name) && !isDay(text)) return parseProblem('not-a-day', { key: name, text }, at);
  const allowed = KEY_WORDS[name];
  if (!allowed || allowed.includes(text)) return null;
  return parseProblem('not-a-choice', { key: name, text, nearest: nearestName(text, allowed), allowed }, at);
}

function missingProblem(call: Call, { required = [] }: MeasureEntry, keys: Keys): ParseProblem | null {
  const key = required.find((each) => keys[each] === undefined);
  return key === undefined ? null : parseProblem('key-missing', { indicator: call.name.text, key }, call.name.at);
}

/** A flow has a whole period, a day, or something else that bounds it; a period does not end before it starts. */
function periodProblem(call: Call, entry: MeasureEntry, keys: Keys, { series }: ParseOptions): ParseProblem | null {
  if (entry.kind === 'stock') return null;
  const indicator = call.name.text;
  const at = call.name.at;
  const { on, from, to } = keys;
  if (on !== undefined && (from ?? to) !== undefined) return parseProblem('day-and-period', { indicator }, at);
  const others = entry.keys.includes('activity');
  if ((from === undefined) !== (to === undefined)) {
    return parseProblem('period-missing', { indicator, missing: from === undefined ? 'from' : 'to', others }, at);
  }
  if (from !== undefined && to !== undefined && from > to) {
    return parseProblem('period-reversed', { indicator, from, to }, at);
  }
  const bounded =
    series || on !== undefined || from !== undefined || BOUNDING_KEYS.some((key) => keys[key] !== undefined);
  return bounded ? null : parseProblem('period-missing', { indicator, missing: null, others }, at);
}
