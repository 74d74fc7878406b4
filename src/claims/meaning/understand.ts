import type { ClaimIndicator } from '../claim.ts';
import { isCompared } from './compared.ts';
import { type Earlier, type EvidenceFound, evidenceOf, GROUP_OF, type UnitGroup } from './evidence/evidence.ts';
import { isInPoints } from './points.ts';
import { type Decision, decide } from './readings.ts';
import { hasNeverScheme, isSchemeless, type SchemeNear, schemeNear } from './scheme.ts';
import { findMentions } from './schemes.ts';
import { has, type ReadText, type Surroundings, surroundingsOf } from './surroundings.ts';
import { topicsOf } from './topics.ts';
import type { Understood } from './understood.ts';
import { wholeScheme } from './wholes.ts';

/** More of a text than this many claims is never looked back on. */
const MOST_EARLIER = 40;

/** Decides what a number means; the index is that of the number in its text. */
export type Decide = (group: UnitGroup, evidence: readonly EvidenceFound[], index: number) => Decision;

/** What every number of a text means, in its order. */
export function understand(
  text: ReadText,
  decideOn: Decide = (group, evidence) => decide(group, evidence),
): Understood[] {
  const mentions = findMentions(text.tokens);
  const topics = topicsOf(text, mentions);
  const all: Understood[] = [];
  let earlier: Earlier = { sentence: [], lastSentence: null, lastRate: null, lastPeople: null };
  text.quantities.forEach((quantity, index) => {
    const position = text.positions[quantity.first] ?? { sentence: 0, clause: 0, depth: 0 };
    const last = earlier.sentence[0];
    if (last && last.sentence !== position.sentence) earlier = { ...earlier, sentence: [], lastSentence: last };
    const around = surroundingsOf(text, index);
    const near = schemeNear(text, mentions, index, { sentence: earlier.sentence, topic: topics(quantity.first) });
    const unit = quantity.counted?.unit ?? 'other';
    const evidence = evidenceOf(text, around, earlier, near.found);
    const decision = decideOn(GROUP_OF[unit], evidence, index);
    const { indicator } = decision;
    const points = isInPoints(around, indicator, earlier);
    const understood: Understood = {
      quantity,
      unit: points ? 'percentage_point' : unit,
      indicator,
      trust: decision.trust,
      evidence: decision.evidence,
      ...schemeOf(text, near, around, { unit, indicator, sentence: earlier.sentence }),
      distance: unit === 'percent' && !points && isDistance(indicator, around),
      compared: isCompared(text, around, indicator, earlier.sentence[0]),
      ...position,
    };
    earlier = {
      ...earlier,
      sentence: [understood, ...earlier.sentence].slice(0, MOST_EARLIER),
      lastRate: understood.unit === 'percent' && indicator !== 'growth' ? indicator : earlier.lastRate,
      lastPeople: isSubject(understood, earlier.sentence) ? indicator : earlier.lastPeople,
    };
    all.push(understood);
  });
  return all.map((each, index) => (each.namesItsScheme ? each : { ...each, scheme: wholeScheme(text, all, index) }));
}

/** The first people of a sentence that are there or came: what its list of areas goes on with. */
const isSubject = ({ unit, indicator }: Understood, sentence: readonly Understood[]): boolean =>
  unit === 'person' &&
  ['stock', 'flow'].includes(indicator) &&
  !sentence.some((each) => each.unit === 'person' && ['stock', 'flow'].includes(each.indicator));

/** A percentage that says how far from a plan, not how much of it: `vượt 33,4% kế hoạch`. */
const isDistance = (indicator: ClaimIndicator, { before }: Surroundings): boolean =>
  indicator === 'attainment' && has(before, 'exceed') && !has(before.slice(0, 1), 'reach');

function schemeOf(
  { tokens }: ReadText,
  { scheme, found, inSentence }: SchemeNear,
  around: Surroundings,
  { unit, indicator, sentence }: Pick<Understood, 'unit' | 'indicator'> & { sentence: readonly Understood[] },
): Pick<Understood, 'scheme' | 'namesItsScheme' | 'schemeless'> {
  const { before, after, quantity } = around;
  const words = tokens.slice(Math.max(0, quantity.first - WORTH_REACH), quantity.first).map(({ text }) => text);
  const never = hasNeverScheme({ unit, indicator }) || quantity.counted?.attendance === true;
  const schemeless =
    never ||
    isSchemeless(
      {
        unit,
        indicator,
        outside: has([...before, ...after.slice(0, 2)], 'outside'),
        worth: words.includes('giá') || words.includes('tiền'),
        total: words.includes('tổng'),
        inSentence,
      },
      sentence,
    );
  const carriedMoney = unit === 'vnd' && found === 'before' && sentence[0]?.clause === around.clause;
  const named = (found === 'after' || (found === 'before' && !carriedMoney)) && !never;
  if (named) return { scheme, namesItsScheme: true, schemeless };
  const several = has(before, 'total') && new Set(sentence.map((each) => each.scheme)).size > 1;
  const carried = unit === 'vnd' ? (sentence.find((each) => each.scheme !== null)?.scheme ?? scheme) : scheme;
  return { scheme: schemeless ? null : several ? 'several' : carried, namesItsScheme: false, schemeless };
}

/** How far before money the words stand that say what it is worth. */
const WORTH_REACH = 6;
