import type { ClaimIndicator, ClaimUnit } from '../claim.ts';
import { isCompared } from './compared.ts';
import { meaningOf } from './indicator.ts';
import { isListed } from './lists.ts';
import { carriedScheme, isOfNoScheme, laterScheme, namedScheme } from './scheme.ts';
import { findMentions } from './schemes.ts';
import { has, type ReadText, type Surroundings, surroundingsOf } from './surroundings.ts';
import { topicsOf } from './topics.ts';
import type { Understood } from './understood.ts';
import { wholeScheme } from './wholes.ts';

/** More of a text than this many claims is never looked back on. */
const MOST_TOLD = 40;

/** What every number of a text means, in its order. */
export function understand(text: ReadText): Understood[] {
  const mentions = findMentions(text.tokens);
  const topics = topicsOf(text, mentions);
  const all: Understood[] = [];
  let sentence: Understood[] = [];
  text.quantities.forEach((quantity, index) => {
    const position = text.positions[quantity.first] ?? { sentence: 0, clause: 0, depth: 0 };
    if (sentence[0]?.sentence !== position.sentence) sentence = [];
    const around = surroundingsOf(text, index);
    const before = sentence[0];
    const meaning =
      before && isListed(text, index, before) ? before : meaningOf(around, hosts(sentence, position.depth));
    const ofSchemeless =
      before !== undefined && isRate(meaning.unit) && ['vnd', 'event', 'other'].includes(before.unit);
    const schemeless =
      ofSchemeless || isBase(meaning) || isOfNoScheme(meaning.unit, meaning.indicator) || isAttended(around);
    const namesItsScheme = namedScheme(text, mentions, index, schemeless);
    const carried = () =>
      carriedScheme(
        sentence.find((told) => !told.schemeless) ?? null,
        laterScheme(text, mentions, index),
        topics(quantity.first),
      );
    const scheme = namesItsScheme ?? (schemeless ? null : isTotal(around, sentence) ? 'several' : carried());
    const indicator = again(all, around, meaning.indicator);
    const told = {
      quantity,
      unit: meaning.unit,
      indicator,
      scheme,
      namesItsScheme: namesItsScheme !== null,
      schemeless,
      distance: 'distance' in meaning && meaning.distance === true,
      compared: isCompared(text, around, meaning.indicator),
      ...position,
    };
    sentence = [told, ...sentence].slice(0, MOST_TOLD);
    all.push(told);
  });
  return all.map((told, index) => (told.namesItsScheme ? told : { ...told, scheme: wholeScheme(text, all, index) }));
}

/** What was said in brackets is no host for what stands outside them. */
const hosts = (sentence: readonly Understood[], depth: number): Understood[] =>
  sentence.filter((told) => told.depth <= depth);

const isRate = (unit: ClaimUnit): boolean => ['percent', 'percentage_point', 'ratio'].includes(unit);

/** People who could take part are of no scheme. */
const isBase = ({ unit, indicator }: Pick<Understood, 'unit' | 'indicator'>): boolean =>
  unit === 'person' && indicator === 'other';

/** `…, tổng cộng 126.000 người` after numbers of different schemes. */
const isTotal = (around: Surroundings, sentence: readonly Understood[]): boolean =>
  has(around.before, 'total') && new Set(sentence.map(({ scheme }) => scheme)).size > 1;

/** `50 người dự` */
const isAttended = ({ after }: Surroundings): boolean => after.slice(0, 2).some(({ cues }) => cues.has('attend'));

/** The same number of the same unit, told firmly before, means the same again. */
function again(all: readonly Understood[], { quantity }: Surroundings, indicator: ClaimIndicator): ClaimIndicator {
  if (indicator !== 'flow' || quantity.value < 100) return indicator;
  const isSame = (told: Understood) =>
    told.indicator === 'stock' &&
    told.quantity.value === quantity.value &&
    told.quantity.counted?.unit === quantity.counted?.unit;
  return all.slice(-MOST_TOLD).some(isSame) ? 'stock' : indicator;
}
