import type { ClaimScheme } from '../claim.ts';
import { intervalOf, meet, plus, shown } from './interval.ts';
import { judge, type Partners } from './judge.ts';
import { after, before, inOneSentence, isAmount, type Relation, type Statement, type Statements } from './relation.ts';

const MOST_PARTS = 8;
/** Numbers of which two hardly ever add up to a third by chance. */
const LARGE = 10_000;
/** How many sentences after a whole its parts may stand. */
const PART_SENTENCES = 4;
/** Fewer than this many add up by chance. */
const LEAST_PART = 10;
const LEAST_WHOLE = 100;
/** Below this only numbers in a row are added, not any two of them. */
const LEAST_PICKED = 1000;
/** Schemes that exclude each other and make up another. */
const PARTITION: { whole: ClaimScheme; parts: readonly ClaimScheme[] } = {
  whole: 'BHXH',
  parts: ['BHXH_TN', 'BHXH_BB'],
};

/** Parts that make up a whole: `304 người, trong đó có 205 người … và 99 người …`. */
export function findSum(statements: Statements, whole: Statement): Relation | null {
  const rate = whole.claim.unit === 'percent' && whole.claim.indicator === 'coverage_rate';
  if (!rate && !isAmount(whole)) return null;
  return (
    ofSchemes(statements, whole) ?? (rate ? null : (announced(statements, whole) ?? coincident(statements, whole)))
  );
}

/** Voluntary and compulsory insurance make up BHXH, whatever else follows and in however many sentences. */
function ofSchemes(statements: Statements, whole: Statement): Relation | null {
  const { claim } = whole;
  if (claim.scheme !== PARTITION.whole || !['stock', 'coverage_rate'].includes(claim.indicator)) return null;
  const fits = (each: Statement) =>
    each.claim.unit === claim.unit &&
    each.claim.indicator === claim.indicator &&
    each.claim.place === claim.place &&
    each.claim.period === claim.period &&
    !each.meaning.compared;
  const following = after(statements, whole, PART_SENTENCES, fits);
  const next = following.findIndex((each) => each.claim.scheme === PARTITION.whole);
  const reach = next < 0 ? following : following.slice(0, next);
  const parts = PARTITION.parts.map((scheme) => reach.find((each) => each.claim.scheme === scheme));
  const known = parts.filter((each) => each !== undefined);
  if (known.length < PARTITION.parts.length || whole.meaning.compared) return null;
  return sumOf(
    whole,
    known.toSorted((a, b) => a.index - b.index),
    'named',
  );
}

/** After `trong đó`, `gồm` or a colon: parts that make up the whole. */
function announced(statements: Statements, whole: Statement): Relation | null {
  const parts = partsAfter(statements, whole);
  const [first] = parts;
  if (!first || parts.length < 2 || !isAnnounced(statements, whole, first)) return null;
  const same = parts.filter((each) => inOneSentence(each, first));
  const fitting = runs(same).map((some) => sumOf(whole, some, 'guessed'));
  const holding = fitting.find((each) => each !== null);
  if (holding) return holding;
  const relation = same.length === 2 && isListedOut(statements, same) ? sumOf(whole, same, 'named') : null;
  return relation && { ...relation, sure: relation.holds };
}

/** Two parts with `và` between: the text may mean that they are all. */
const isListedOut = ({ text }: Statements, [one, other]: readonly Statement[]): boolean =>
  text.tokens.slice(one?.meaning.quantity.next, other?.meaning.quantity.first).some((token) => token.text === 'và');

function partsAfter(statements: Statements, whole: Statement): Statement[] {
  const { claim } = whole;
  const isPart = (each: Statement) =>
    each.claim.unit === claim.unit &&
    isAmount(each) &&
    each.claim.indicator === claim.indicator &&
    each.claim.value < claim.value;
  const found = after(statements, whole, 1, isPart);
  const depth = Math.min(...found.map(({ meaning }) => meaning.depth));
  return found.filter(({ meaning }) => meaning.depth === depth).slice(0, MOST_PARTS);
}

/** Without a word that announces them, numbers that add up exactly: too large for chance. */
function coincident(statements: Statements, whole: Statement): Relation | null {
  const { claim } = whole;
  if (claim.value < LEAST_WHOLE) return null;
  const isSummand = (each: Statement) =>
    each.claim.unit === claim.unit &&
    isAmount(each) &&
    !each.meaning.compared &&
    each.claim.value < claim.value &&
    each.claim.value >= LEAST_PART &&
    (each.claim.hedge === 'exact' || claim.unit === 'vnd');
  const following = after(statements, whole, claim.value >= LARGE ? 2 : 1, isSummand).slice(0, MOST_PARTS);
  const preceding = before(statements, whole, 1, isSummand).slice(0, MOST_PARTS).reverse();
  return adding(whole, following) ?? adding(whole, preceding);
}

function adding(whole: Statement, parts: readonly Statement[]): Relation | null {
  const { claim } = whole;
  const allowed = intervalOf(claim);
  const alike = parts.filter((each) => (each.claim.indicator === 'other') === (claim.indicator === 'other'));
  const sets = claim.value >= LEAST_PICKED ? [...runs(alike), ...picks(alike)] : runs(alike);
  const found = sets.find((some) => {
    const total = some.reduce((sum, each) => sum + each.claim.value, 0);
    return meet({ low: total, high: total }, claim.hedge === 'exact' && claim.unit !== 'vnd' ? allowed : allowed);
  });
  return found ? sumOf(whole, found, 'guessed') : null;
}

/** Those who take part and those who do not yet: `đã có 328.610 em tham gia …, còn lại 274 em chưa tham gia`. */
export function findCompletion(statements: Statements, whole: Statement): Relation | null {
  if (whole.claim.indicator !== 'other' || whole.claim.value < LEAST_WHOLE) return null;
  const isPart = (each: Statement) =>
    each.claim.unit === whole.claim.unit && each.claim.value < whole.claim.value && !each.meaning.compared;
  const covered = after(statements, whole, PART_SENTENCES, (each) => isPart(each) && each.claim.indicator === 'stock');
  const left = after(
    statements,
    whole,
    PART_SENTENCES,
    (each) => isPart(each) && each.claim.indicator === 'other' && each.claim.scheme !== null,
  );
  for (const one of covered)
    for (const other of left) {
      const relation = sumOf(whole, [one, other], 'guessed');
      if (relation) return relation;
    }
  return null;
}

/** The first few parts, the longest row first. */
const runs = (parts: readonly Statement[]): Statement[][] =>
  [8, 7, 6, 5, 4, 3, 2].filter((count) => count <= parts.length).map((count) => parts.slice(0, count));

/** Any two or three of the parts, for parts that are divided themselves. */
function picks(parts: readonly Statement[]): Statement[][] {
  const pairs = parts.flatMap((one, i) => parts.slice(i + 1).map((other) => [one, other]));
  const threes = pairs.flatMap(([one, other]) =>
    one && other ? parts.filter((each) => each.index > other.index).map((third) => [one, other, third]) : [],
  );
  return [...pairs, ...threes];
}

function sumOf(whole: Statement, parts: readonly Statement[], partners: Partners): Relation | null {
  const computed = parts.reduce((sum, { claim }) => sum + claim.value, 0);
  return judge({
    kind: 'sum',
    of: parts,
    result: whole,
    computed,
    range: parts.map(({ claim }) => intervalOf(claim)).reduce(plus),
    partners,
    working: () => `${parts.map(({ claim }) => shown(claim.value)).join(' + ')} = ${shown(computed)}`,
  });
}

/** A word that parts follow stands between the whole and its first part. */
function isAnnounced({ text }: Statements, whole: Statement, part: Statement): boolean {
  const [from, to] = [whole.meaning.quantity.next, part.meaning.quantity.first];
  for (let at = Math.max(from, to - 60); at < to; at += 1) {
    const opens = text.tokens[at]?.text === '(' && part.meaning.depth > whole.meaning.depth;
    if (text.cues[at]?.cues.has('part') || text.tokens[at]?.text === ':' || opens) return true;
  }
  return false;
}
