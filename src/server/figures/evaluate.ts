import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Answer, compute } from '#indicators/compute.ts';
import type { ExtentChange, Figure } from '#indicators/figure.ts';
import { inAreasOfToday } from '#indicators/language/choices.ts';
import { type Expression, printExpression } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { type Leaf, type Plan, pendingLeaves, planOf } from '#indicators/plan.ts';
import { answerProblem, type IndicatorProblem } from '#indicators/problem.ts';
import { listExtentChanges } from '#server/areas/list-extent-changes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPosition } from '#server/journal/read-position.ts';
import { type AnsweredLeaf, answerLeaves } from './answer-leaves.ts';
import { makeEvidence } from './make-evidence.ts';

export type { Figure } from '#indicators/figure.ts';

/** What was asked: an expression and what has to be looked up for it. */
interface Asked {
  expression: Expression;
  plan: Plan;
  /** Those of the plan, and behind them who waits of the participants that they count. */
  leaves: readonly Leaf[];
}

/** A single value has one period, which nothing bounds but the expression itself. */
export const UNBOUNDED = [{ from: null, to: null }];

/**
 * The values of expressions, each with its evidence, or with every reason why there is none; in the order asked. All of
 * them in one statement, with the rights of the public portal. `now` stands where an expression gives no day of its own.
 * `asKnown` counts what was known at `now`, each line by itself: then every part says when it became known.
 */
export async function evaluate(
  desk: Desk,
  expressions: readonly Expression[],
  now: Date,
  { asKnown = false } = {},
): Promise<Result<Figure, IndicatorProblem[]>[]> {
  const read = asKnown ? desk.countLines : desk.read;
  return read(async (tx) => {
    const held = asKnown ? new Map() : desk.countedAt(await readPosition(tx));
    const counted = await countAll(tx, expressions, { now, asKnown, held });
    const changes: Day[][] = [];
    for (const { plan } of counted) changes.push(await extentChanges(tx, plan));
    const over = expressions.filter((_, index) => (changes[index] ?? []).length > 0);
    const ofToday = over.length > 0 ? await countAll(tx, over.map(inAreasOfToday), { now, asKnown, held }) : [];
    const inOrder = ofToday.values();
    return counted.map((each, index) => {
      const changed_on = changes[index] ?? [];
      const other = changed_on.length > 0 ? inOrder.next().value : undefined;
      const value = other?.value.ok ? other.value.value : null;
      return figureOf(each, now, other && { changed_on, value_in_areas_of_today: value });
    });
  });
}

/** What was counted for an expression. */
interface Counted extends Asked {
  answered: AnsweredLeaf[];
  pending: AnsweredLeaf[];
  value: Answer;
}

interface Counting {
  now: Date;
  asKnown: boolean;
  /** What was counted at this position already, by expression and day. */
  held: Map<string, unknown>;
}

/** The number of counts that are held: a register that nobody records in would fill the memory. */
const MOST_HELD = 5_000;

/** Counts each expression that is not held yet, all of them in one statement. */
async function countAll(
  tx: Transaction,
  expressions: readonly Expression[],
  { held, ...counting }: Counting,
): Promise<Counted[]> {
  const today = dayInVietNam(counting.now);
  const keys = expressions.map((expression) => `${today} ${printExpression(expression)}`);
  const missing = new Map(
    keys.flatMap((key, index) => (held.has(key) ? [] : [[key, expressions[index] as Expression]])),
  );
  const counted = await countMissing(tx, [...missing.values()], counting);
  const found = new Map([...missing.keys()].map((key, index) => [key, counted[index] as Counted]));
  if (held.size > MOST_HELD) held.clear();
  const all = keys.map((key) => (held.get(key) as Counted | undefined) ?? (found.get(key) as Counted));
  for (const [key, each] of found) held.set(key, each);
  return all;
}

async function countMissing(
  tx: Transaction,
  expressions: readonly Expression[],
  { now, asKnown }: Omit<Counting, 'held'>,
): Promise<Counted[]> {
  const today = dayInVietNam(now);
  const asked = expressions.map((expression): Asked => {
    const plan = planOf(expression, UNBOUNDED, today);
    return { expression, plan, leaves: [...plan.leaves, ...pendingLeaves(plan.leaves)] };
  });
  const answered = await answerLeaves(
    tx,
    asked.flatMap(({ leaves }) => leaves),
    today,
    asKnown ? { standing: { position: Number.MAX_SAFE_INTEGER, knownAt: now } } : {},
  );
  let next = 0;
  return asked.map((each) => {
    const first = next;
    next += each.leaves.length;
    const behind = first + each.plan.leaves.length;
    const [own, pending] = [answered.slice(first, behind), answered.slice(behind, next)];
    const known = knownInFuture(each.plan, today);
    const value = known ? err([known]) : compute(each.plan.step, (leaf) => own[leaf]?.answer ?? NO_REGISTER);
    return { ...each, answered: own, pending, value };
  });
}

const NO_REGISTER: Answer = err([answerProblem('no-register', {})]);

/** Nobody knows yet what will be known on a day to come. */
export function knownInFuture({ leaves }: Plan, today: Day): IndicatorProblem | undefined {
  const known = leaves.map((leaf) => leaf.known).find((day) => day !== null && day > today);
  return known ? answerProblem('known-in-future', { known, today }) : undefined;
}

/** On which days between the first and the last one of a plan the extent of an asked area changed, counting in areas of then. */
export async function extentChanges(tx: Transaction, { leaves }: Plan): Promise<Day[]> {
  const found = leaves.flatMap(({ areas, measure }) =>
    areas === 'then' && measure.keys.area ? [measure.keys.area] : [],
  );
  const days = leaves.flatMap(({ windows }) =>
    windows.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)),
  );
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!first || !last || first === last) return [];
  const changes = new Set<Day>();
  for (const code of new Set(found)) for (const day of await listExtentChanges(tx, code)) changes.add(day);
  return [...changes].filter((day) => day > first && day <= last).toSorted();
}

/** The same for texts of the indicator language (docs/office/indicators.md); those that cannot be read say why in their place. */
export async function evaluateTexts(
  desk: Desk,
  texts: readonly string[],
  now: Date,
  options: { asKnown?: boolean } = {},
): Promise<Result<Figure, IndicatorProblem[]>[]> {
  const parsed = texts.map((text) => parseExpression(text));
  const figures = await evaluate(
    desk,
    parsed.flatMap((each) => (each.ok ? [each.value] : [])),
    now,
    options,
  );
  const inOrder = figures.values();
  return parsed.map((each) => (each.ok ? (inOrder.next().value as Result<Figure, IndicatorProblem[]>) : each));
}

function figureOf(
  { expression, plan, answered, pending, value }: Counted,
  now: Date,
  extent: ExtentChange | undefined,
): Result<Figure, IndicatorProblem[]> {
  if (!value.ok) return value;
  const evidence = makeEvidence(expression, plan, answered, { value: value.value, now, extent, pending });
  const { as_of, known_at } = evidence;
  return ok({ expression: evidence.expression, value: value.value, as_of, known_at, evidence });
}
