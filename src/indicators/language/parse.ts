import { nearestName } from '#base/nearest.ts';
import { err, ok, type Result } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { FORMULA_CATALOGUE, MEASURE_CATALOGUE, type MeasureEntry } from '../catalogue.ts';
import { type ParseProblem, type ParseProblems, parseProblem } from '../problem.ts';
import { checkedKeys, type Report } from './check-keys.ts';
import {
  type Expression,
  FORMULAS,
  type Formula,
  type FormulaName,
  isScheme,
  MEASURES,
  type Measure,
  type MeasureName,
} from './expression.ts';
import { type Call, readCall } from './syntax.ts';
import { checkPlanned } from './targets.ts';

/** Whether the days stand in the expression, or a series gives them. */
export interface ParseOptions {
  series?: boolean;
}

/** Base values that one expression may need at most; growth needs everything in it twice. */
const MOST_PARTS = 200;

/** Reads an expression of the indicator language. Refused with everything that is wrong, in the order of the text. */
export function parseExpression(text: string, options: ParseOptions = {}): Result<Expression, ParseProblem[]> {
  const call = readCall(text);
  if (!call.ok) return err([call.error]);
  const problems: ParseProblem[] = [];
  const expression = checkCall(call.value, { options, add: (problem) => problems.push(problem) });
  if (expression && problems.length === 0 && partsOf(expression) > MOST_PARTS) {
    problems.push(parseProblem('too-many-parts', { most: MOST_PARTS }, 0));
  }
  if (expression && problems.length === 0) return ok(expression);
  return err(problems.toSorted((a, b) => a.at - b.at));
}

const isMeasureName = (name: string): name is MeasureName => MEASURES.some((each) => each === name);
const isFormulaName = (name: string): name is FormulaName => FORMULAS.some((each) => each === name);

/** The expression, or null where a problem was reported. */
function checkCall(call: Call, report: Report): Expression | null {
  const name = call.name.text;
  if (isMeasureName(name)) return checkMeasure(call, name, report);
  if (isFormulaName(name)) return checkFormula(call, name, report);
  const names = [...MEASURES, ...FORMULAS];
  report.add(parseProblem('unknown-indicator', { name, nearest: nearestName(name, names), names }, call.name.at));
  for (const each of call.arguments) if (each.type === 'call') checkCall(each, report);
  return null;
}

function checkMeasure(call: Call, name: MeasureName, report: Report): Measure | null {
  const keys = checkedKeys(call, MEASURE_CATALOGUE[name], report);
  const subject = checkSubject(call, name, report);
  return keys && subject && { type: 'measure', name, ...subject, keys };
}

/** The scheme, or the series of an observation. */
function checkSubject(call: Call, name: MeasureName, report: Report): Pick<Measure, 'scheme' | 'series'> | null {
  const { scheme: wanted } = MEASURE_CATALOGUE[name];
  const [first, second] = call.arguments;
  const expected = wanted === 'none' ? undefined : first;
  const surplus = wanted === 'none' ? first : second;
  if (surplus) {
    const at = surplus.type === 'call' ? surplus.name.at : surplus.value.at;
    report.add(parseProblem('wrong-arguments', { indicator: name, takes: TAKES[wanted] }, at));
    return null;
  }
  if (expected?.type === 'call') {
    report.add(parseProblem('wrong-arguments', { indicator: name, takes: 'no-indicator' }, expected.name.at));
    return null;
  }
  if (!expected) return missingSubject(call, name, report);
  const { text, at } = expected.value;
  if (wanted === 'series') {
    const allowed = MEASURE_CATALOGUE[name].series;
    if (!allowed || allowed.includes(text)) return { scheme: null, series: text };
    const facts = { key: name, text, nearest: nearestName(text, allowed), allowed };
    report.add(parseProblem('not-a-choice', facts, at));
    return null;
  }
  if (isScheme(text)) return { scheme: text, series: null };
  report.add(parseProblem('unknown-scheme', { scheme: text, nearest: nearestName(text, SCHEMES) }, at));
  return null;
}

const TAKES: Record<MeasureEntry['scheme'], ParseProblems['wrong-arguments']['takes']> = {
  none: 'no-scheme',
  series: 'one-series',
  required: 'one-scheme',
  optional: 'one-scheme',
};

function missingSubject(call: Call, name: MeasureName, report: Report): Pick<Measure, 'scheme' | 'series'> | null {
  const { scheme: wanted } = MEASURE_CATALOGUE[name];
  if (wanted === 'none' || wanted === 'optional') return { scheme: null, series: null };
  const at = call.name.at + call.name.text.length + 1;
  report.add(
    wanted === 'series'
      ? parseProblem('series-missing', { indicator: name }, at)
      : parseProblem('scheme-missing', { indicator: name }, at),
  );
  return null;
}

function checkFormula(call: Call, name: FormulaName, report: Report): Formula | null {
  const shorthand = name === 'target' ? targetOfParticipants(call) : null;
  if (shorthand) return checkFormula(shorthand, name, report);
  const entry = FORMULA_CATALOGUE[name];
  const keys = checkedKeys(call, entry, report);
  const of = checkArguments(call, name, report);
  if (!keys || !of) return null;
  if (name === 'growth' && keys.since === undefined) {
    report.add(parseProblem('key-missing', { indicator: name, key: 'since' }, call.name.at));
    return null;
  }
  const planned = name === 'target' || name === 'attainment';
  if (planned && !checkPlanned(call, of[0], report)) return null;
  return { type: 'formula', name, of, keys };
}

/** `target(vsi, …)` is short for `target(participants(vsi, …))`: all its keys but `organisation` go inside. */
function targetOfParticipants(call: Call): Call | null {
  const first = call.arguments[0];
  if (first?.type !== 'value' || !isScheme(first.value.text)) return null;
  const outside = (each: Call['keys'][number]) => each.key.text === 'organisation';
  return {
    ...call,
    arguments: [
      {
        type: 'call',
        name: { ...call.name, text: 'participants' },
        arguments: call.arguments,
        keys: call.keys.filter((each) => !outside(each)),
      },
    ],
    keys: call.keys.filter(outside),
  };
}

function checkArguments(call: Call, name: FormulaName, report: Report): Expression[] | null {
  const [fewest, most] = FORMULA_CATALOGUE[name].arguments;
  const found = call.arguments.length;
  const checked = call.arguments.map((each) => {
    if (each.type === 'call') return checkCall(each, report);
    report.add(parseProblem('not-an-indicator', { indicator: name, text: each.value.text }, each.value.at));
    return null;
  });
  if (found < fewest || found > most) {
    report.add(parseProblem('wrong-number-of-arguments', { indicator: name, fewest, most, found }, call.name.at));
    return null;
  }
  return checked.every((each) => each !== null) ? checked : null;
}

function partsOf(expression: Expression): number {
  if (expression.type === 'measure' || expression.name === 'target') return 1;
  const inner = expression.of.reduce((sum, each) => sum + partsOf(each), 0);
  if (expression.name === 'growth') return 2 * inner;
  return expression.name === 'attainment' ? inner + 1 : inner;
}
