import type { Claim, Distractor } from './claim.ts';
import { type Correction, withCorrections } from './corrections.ts';
import { findCues } from './meaning/cues.ts';
import { periodsOf } from './meaning/periods.ts';
import type { ReadText } from './meaning/surroundings.ts';
import { understand } from './meaning/understand.ts';
import type { Understood } from './meaning/understood.ts';
import { placesOf } from './meaning/where.ts';
import { countBare } from './numbers/bare.ts';
import { readNumbers } from './read.ts';
import { findDistance } from './relations/distances.ts';
import { findGrowth } from './relations/growth.ts';
import { findPoints } from './relations/points.ts';
import { isOfInsurance, type Relation, type Statement, type Statements } from './relations/relation.ts';
import { findShare } from './relations/shares.ts';
import { findCompletion, findSum } from './relations/sums.ts';
import { findRemarks, type Remark } from './remarks.ts';
import { type NormalText, normalise } from './text/normalise.ts';
import { structureOf } from './text/structure.ts';
import { tokenise } from './text/tokens.ts';

/** What is known of a text besides its words. */
export interface TextContext {
  /** Where no place is named. */
  place: string | null;
  /** ISO date or month of publication, for periods without a year. */
  published: string | null;
}

/** What was found in a text. */
export interface CheckedText {
  claims: Claim[];
  distractors: Distractor[];
  relations: Relation[];
  remarks: Remark[];
}

/** Where a piece of a text stands in it. */
type Place = Pick<Claim, 'span' | 'start' | 'end'>;

/** A text read up to its numbers, and where each of them stands. */
function readText(original: string): { normal: NormalText; text: ReadText; spans: Place[] } {
  const normal = normalise(original);
  const tokens = tokenise(normal);
  const { quantities: read, passed } = readNumbers(tokens);
  const positions = structureOf(tokens);
  const quantities = countBare(tokens, read, passed);
  const text = { tokens, positions, cues: findCues(tokens, positions, passed), quantities, passed };
  return { normal, text, spans: quantities.map(({ first, next }) => placed(normal, text, first, next)) };
}

/** Reads the numeric claims of a text, with the corrections of an editor. Time is linear in its length. */
export function checkText(
  original: string,
  setting: TextContext,
  corrections: readonly Correction[] = [],
): CheckedText {
  const { normal, text } = readText(original);
  const { passed } = text;
  const understood = understand(text);
  const periods = periodsOf(text, understood, setting.published);
  const places = placesOf(normal, text, understood, setting.place);
  const read = understood.map((each, i) =>
    claimOf(normal, text, each, { period: periods[i] ?? null, place: places[i] ?? null }, setting.published),
  );
  const distractors = passed.map(({ first, next, kind }) => ({ ...placed(normal, text, first, next), kind }));
  const claims = withCorrections(
    read.map((claim, i) => ({ claim, namesItsScheme: understood[i]?.namesItsScheme ?? false })),
    corrections,
  );
  const all = claims.map((claim, index) => ({ index, claim, meaning: understood[index] as Understood }));
  const relations = findRelations({ text, all });
  return { claims, distractors, relations, remarks: findRemarks({ text, all }, relations) };
}

const FINDERS = [findSum, findCompletion, findPoints, findDistance, findGrowth, findShare];

/** How the claims of a text hang together, each relation judged. Of other matters than insurance nothing is contradicted. */
const findRelations = (statements: Statements): Relation[] =>
  statements.all.flatMap((each) =>
    unique(FINDERS.flatMap((find) => find(statements, each) ?? [])).filter(
      ({ holds, of, result }) =>
        holds || [result, ...of].some((i) => isOfInsurance(statements, statements.all[i] as Statement)),
    ),
  );

/** Each relation once: two ways may find the same. */
const unique = (relations: readonly Relation[]): Relation[] => [
  ...new Map(relations.map((each) => [`${each.kind} ${each.of.toSorted().join(' ')}`, each])).values(),
];

function claimOf(
  normal: NormalText,
  text: ReadText,
  understood: Understood,
  when: { period: string | null; place: string | null },
  published: string | null,
): Claim {
  const { first, next, value, upTo, step, hedge } = understood.quantity;
  return {
    ...placed(normal, text, first, next),
    value,
    upTo,
    step,
    unit: understood.unit,
    hedge,
    indicator: isToCome(understood.indicator, when.period, published) ? 'target' : understood.indicator,
    scheme: understood.scheme === 'several' ? null : understood.scheme,
    ...when,
    evidence: understood.evidence.flatMap(({ name, at }) =>
      at === null ? [] : [{ name, words: placed(normal, text, at.first, at.next).span }],
    ),
    trust: Number(understood.trust.toFixed(2)),
  };
}

const REACHED: readonly Claim['indicator'][] = ['stock', 'flow', 'coverage_rate', 'events', 'attendance', 'amount'];

/** What a year after the publication is to bring can only be wanted. */
const isToCome = (indicator: Claim['indicator'], period: string | null, published: string | null): boolean =>
  REACHED.includes(indicator) && (period?.slice(0, 4) ?? '') > (published?.slice(0, 4) ?? '9999');

function placed({ original, origin }: NormalText, { tokens }: ReadText, first: number, next: number): Place {
  const start = origin(tokens[first]?.start ?? 0);
  const end = origin(tokens[next - 1]?.end ?? 0);
  return { span: original.slice(start, end), start, end };
}
