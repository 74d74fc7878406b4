import { type CheckedText, checkText } from '#claims/check.ts';
import type { Claim } from '#claims/claim.ts';
import { align, locate } from './align.ts';
import type { MarkedCase, MarkedClaim, MarkedRelation } from './case.ts';

export const FIELDS = ['value', 'hedge', 'unit', 'indicator', 'scheme', 'period', 'place'] as const;
export type Field = (typeof FIELDS)[number];

/** How many are right, of how many. */
export interface Tally {
  right: number;
  of: number;
}

/** How the checker does on marked texts. */
export interface Score {
  /** Of the claims found, those that are marked. */
  precision: Tally;
  /** Of the claims marked, those that were found. */
  recall: Tally;
  /** Of the claims found, those whose field is right. */
  fields: { [Name in Field]: Tally };
  /** Of the claims marked, those that were found and have every field right. */
  fullyRead: Tally;
  /** Of the relations marked, those that were found; and of those, the ones judged as marked. */
  relationsFound: Tally;
  relationsJudged: Tally;
  /** Of the relations found, those that are marked. */
  relationsPrecision: Tally;
  /** Of the contradictions reported for sure, those that are marked; and of those marked, the ones that were reported. */
  contradictions: { reported: Tally; marked: Tally };
  /** Marked distractors that were taken for claims. */
  distractorsTaken: Tally;
  /** Every difference, in words. */
  differences: string[];
}

const tally = (): Tally => ({ right: 0, of: 0 });

/** Scores the checker against marked texts. */
export function scoreCases(cases: readonly MarkedCase[]): Score {
  const score: Score = {
    precision: tally(),
    recall: tally(),
    fields: Object.fromEntries(FIELDS.map((field) => [field, tally()])) as Score['fields'],
    fullyRead: tally(),
    relationsFound: tally(),
    relationsJudged: tally(),
    relationsPrecision: tally(),
    contradictions: { reported: tally(), marked: tally() },
    distractorsTaken: tally(),
    differences: [],
  };
  for (const marked of cases) scoreCase(score, marked);
  return score;
}

export const share = ({ right, of }: Tally): number => (of === 0 ? 1 : right / of);

function scoreCase(score: Score, marked: MarkedCase): void {
  const checked = checkText(marked.text, { place: marked.province, published: marked.published });
  const aligned = align(marked, checked.claims);
  const tell = (difference: string) => score.differences.push(`${marked.id}: ${difference}`);
  marked.claims.forEach((claim, i) => {
    const found = checked.claims[aligned[i] ?? -1];
    count(score.recall, found !== undefined);
    count(score.fullyRead, found !== undefined && scoreFields(score, claim, found, tell));
    if (!found) tell(`missed «${claim.span}»`);
  });
  checked.claims.forEach((claim, i) => {
    count(score.precision, aligned.includes(i));
    if (!aligned.includes(i)) tell(`took «${claim.span}»`);
  });
  scoreDistractors(score, marked, checked, tell);
  scoreRelations(score, { marked, checked, aligned, tell });
}

/** Whether every field is right. */
function scoreFields(score: Score, marked: MarkedClaim, found: Claim, tell: (difference: string) => void): boolean {
  let all = true;
  for (const field of FIELDS) {
    const right = field === 'value' ? sameNumber(found.value, marked.value) : found[field] === marked[field];
    count(score.fields[field], right);
    if (!right) tell(`«${marked.span}» ${field} ${found[field]}, marked ${marked[field]}`);
    all &&= right;
  }
  return all;
}

const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

function scoreDistractors(
  score: Score,
  marked: MarkedCase,
  { claims }: CheckedText,
  tell: (difference: string) => void,
): void {
  locate(marked.text, marked.distractors).forEach((span, i) => {
    const taken = span !== null && claims.some(({ start, end }) => start < span.end && end > span.start);
    count(score.distractorsTaken, taken);
    if (taken) tell(`took the distractor «${marked.distractors[i]}»`);
  });
}

interface RelationScoring {
  marked: MarkedCase;
  checked: CheckedText;
  aligned: readonly number[];
  tell: (difference: string) => void;
}

function scoreRelations(score: Score, { marked, checked, aligned, tell }: RelationScoring): void {
  const found = new Map(checked.relations.map((relation) => [nameOf(relation), relation]));
  const wanted = new Set<string>();
  for (const relation of marked.relations) {
    const { of, result } = relation;
    const name = nameOf({ ...relation, of: of.map((i) => aligned[i] ?? -1), result: aligned[result] ?? -1 });
    wanted.add(name);
    const ours = found.get(name);
    count(score.relationsFound, ours !== undefined);
    if (!ours) tell(`missed the ${relation.kind} of ${relation.of.join(', ')} for ${result}`);
    else count(score.relationsJudged, ours.holds === relation.holds);
    if (!relation.holds) count(score.contradictions.marked, ours !== undefined && !ours.holds && ours.sure);
    if (ours && ours.holds !== relation.holds) tell(`judged ${ours.working} ${ours.holds}, marked ${relation.holds}`);
  }
  const contradicted = new Set(marked.relations.flatMap(({ holds, result }) => (holds ? [] : [aligned[result]])));
  for (const [name, { kind, working, holds, sure, result }] of found) {
    count(score.relationsPrecision, wanted.has(name));
    if (!wanted.has(name)) tell(`found the ${kind} ${working}, which is not marked`);
    if (holds || !sure) continue;
    count(score.contradictions.reported, contradicted.has(result));
    if (!contradicted.has(result)) tell(`FALSE CONTRADICTION ${kind} ${working}`);
  }
}

/** Two relations are the same where kind, result and what they are computed from are. */
const nameOf = ({ kind, of, result }: Pick<MarkedRelation, 'kind' | 'of' | 'result'>): string =>
  `${kind} ${[...of].sort((a, b) => a - b).join(' ')} ${result}`;

function count(into: Tally, right: boolean): void {
  into.of += 1;
  if (right) into.right += 1;
}
