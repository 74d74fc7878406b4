import type { ClaimIndicator, ClaimUnit } from '../claim.ts';
import { isCompared } from './compared.ts';
import { meaningOf } from './indicator.ts';
import { isListed } from './lists.ts';
import { has, type ReadText, type Scene, sceneOf } from './scene.ts';
import { carriedScheme, isOfNoScheme, laterScheme, ownScheme } from './scheme.ts';
import { findMentions } from './schemes.ts';
import type { Told } from './told.ts';
import { topicsOf } from './topics.ts';
import { wholeScheme } from './wholes.ts';

/** More of a text than this many claims is never looked back on. */
const MOST_TOLD = 40;

/** What every number of a text means, in its order. */
export function understand(text: ReadText): Told[] {
  const mentions = findMentions(text.tokens);
  const topics = topicsOf(text, mentions);
  const all: Told[] = [];
  let sentence: Told[] = [];
  text.quantities.forEach((quantity, index) => {
    const standing = text.standings[quantity.first] ?? { sentence: 0, clause: 0, depth: 0 };
    if (sentence[0]?.sentence !== standing.sentence) sentence = [];
    const scene = sceneOf(text, index);
    const before = sentence[0];
    const meaning =
      before && isListed(text, index, before) ? before : meaningOf(scene, hosts(sentence, standing.depth));
    const ofApart = before !== undefined && isRate(meaning.unit) && ['vnd', 'event', 'other'].includes(before.unit);
    const apart = ofApart || isBase(meaning) || isOfNoScheme(meaning.unit, meaning.indicator) || isAttended(scene);
    const own = ownScheme(text, mentions, index, apart);
    const carried = () =>
      carriedScheme(
        sentence.find((told) => !told.apart) ?? null,
        laterScheme(text, mentions, index),
        topics(quantity.first),
      );
    const scheme = own ?? (apart ? null : isTotal(scene, sentence) ? 'several' : carried());
    const indicator = again(all, scene, meaning.indicator);
    const told = {
      quantity,
      unit: meaning.unit,
      indicator,
      scheme,
      own: own !== null,
      apart,
      distance: 'distance' in meaning && meaning.distance === true,
      compared: isCompared(text, scene, meaning.indicator),
      ...standing,
    };
    sentence = [told, ...sentence].slice(0, MOST_TOLD);
    all.push(told);
  });
  return all.map((told, index) => (told.own ? told : { ...told, scheme: wholeScheme(text, all, index) }));
}

/** What was said in brackets is no host for what stands outside them. */
const hosts = (sentence: readonly Told[], depth: number): Told[] => sentence.filter((told) => told.depth <= depth);

const isRate = (unit: ClaimUnit): boolean => ['percent', 'percentage_point', 'ratio'].includes(unit);

/** People who could take part are of no scheme. */
const isBase = ({ unit, indicator }: Pick<Told, 'unit' | 'indicator'>): boolean =>
  unit === 'person' && indicator === 'other';

/** `…, tổng cộng 126.000 người` after numbers of different schemes. */
const isTotal = (scene: Scene, sentence: readonly Told[]): boolean =>
  has(scene.before, 'total') && new Set(sentence.map(({ scheme }) => scheme)).size > 1;

/** `50 người dự` */
const isAttended = ({ after }: Scene): boolean => after.slice(0, 2).some(({ cues }) => cues.has('attend'));

/** The same number of the same unit, told firmly before, means the same again. */
function again(all: readonly Told[], { quantity }: Scene, indicator: ClaimIndicator): ClaimIndicator {
  if (indicator !== 'flow' || quantity.value < 100) return indicator;
  const isSame = (told: Told) =>
    told.indicator === 'stock' &&
    told.quantity.value === quantity.value &&
    told.quantity.counted?.unit === quantity.counted?.unit;
  return all.slice(-MOST_TOLD).some(isSame) ? 'stock' : indicator;
}
