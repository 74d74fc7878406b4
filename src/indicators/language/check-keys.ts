import { isDay } from '#base/dates.ts';
import { BOUNDING_KEYS, DAY_KEYS, type FormulaEntry, KEY_WORDS, type MeasureEntry } from '../catalogue.ts';
import type { ParseProblem } from '../problem.ts';
import { KEYS, type KeyName, type Keys } from './expression.ts';
import { didYouMean } from './nearest.ts';
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
    const problem = keyProblem(call, key, entry) ?? twiceProblem(key, keys) ?? valueProblem(key, value);
    if (problem) {
      report.add(problem);
      sound = false;
    } else {
      keys[key.text as KeyName] = value.text;
    }
  }
  if (!sound) return null;
  const problem = 'kind' in entry ? periodProblem(call, entry, keys, report.options) : null;
  if (problem) report.add(problem);
  return problem ? null : keys;
}

function keyProblem(call: Call, key: Token, entry: MeasureEntry | FormulaEntry): ParseProblem | null {
  if (entry.keys.some((each) => each === key.text)) return null;
  const name = call.name.text;
  const allowed = entry.keys.length === 0 ? `${name} has no keys.` : `${name} has ${entry.keys.join(', ')}.`;
  if (KEYS.some((each) => each === key.text)) {
    return { kind: 'key-not-allowed', title: `${name} has no key «${key.text}»; ${allowed}`, at: key.at };
  }
  const hint = didYouMean(key.text, entry.keys) || `; ${allowed}`;
  return { kind: 'unknown-key', title: `There is no key «${key.text}»${hint}`, at: key.at };
}

function twiceProblem(key: Token, keys: Keys): ParseProblem | null {
  if (!(key.text in keys)) return null;
  return { kind: 'key-twice', title: `The key «${key.text}» is given twice.`, at: key.at };
}

function valueProblem(key: Token, value: Token): ParseProblem | null {
  const name = key.text as KeyName;
  if (value.text === '') return { kind: 'wrong-value', title: `${name}= has an empty value.`, at: value.at };
  if (DAY_KEYS.includes(name) && !isDay(value.text)) {
    const title = `${name}=${value.text} is no day of the calendar; a day is written 2020-12-31.`;
    return { kind: 'wrong-value', title, at: value.at };
  }
  const words = KEY_WORDS[name];
  if (words && !words.includes(value.text)) {
    const title = `${name} is ${words.join(', ')}, not «${value.text}»${didYouMean(value.text, words) || '.'}`;
    return { kind: 'wrong-value', title, at: value.at };
  }
  return null;
}

/** A flow has a whole period, a day, or something else that bounds it; a period does not end before it starts. */
function periodProblem(call: Call, entry: MeasureEntry, keys: Keys, { series }: ParseOptions): ParseProblem | null {
  if (entry.kind === 'stock') return null;
  const name = call.name.text;
  const at = call.name.at;
  const { on, from, to } = keys;
  if (on !== undefined && (from ?? to) !== undefined) {
    return { kind: 'wrong-value', title: `${name} takes on= for one day or from= and to=, not both.`, at };
  }
  if ((from === undefined) !== (to === undefined)) {
    const missing = from === undefined ? 'from' : 'to';
    return { kind: 'period-missing', title: `${name} is counted over a period: ${missing}= is missing.`, at };
  }
  if (from !== undefined && to !== undefined && from > to) {
    return { kind: 'wrong-value', title: `The period of ${name} ends on ${to}, before it starts on ${from}.`, at };
  }
  const bounded =
    series || on !== undefined || from !== undefined || BOUNDING_KEYS.some((key) => keys[key] !== undefined);
  if (bounded) return null;
  const instead = entry.keys.includes('activity') ? ', or an activity=, campaign= or programme=' : '';
  const title = `${name} is counted over a period: give from= and to=, or on= for one day${instead}.`;
  return { kind: 'period-missing', title, at };
}
