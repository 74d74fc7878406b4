import { printNumber } from '#base/numbers.ts';
import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import { type Denominator, isInPercent, isSummed, type TargetKind } from '#drive/plans/plan.ts';
import { formatCount, formatDate } from '../../format.ts';
import { PEOPLE_TEXTS } from '../people/texts.ts';
import { PLAN_TEXTS } from './plan-texts.ts';

/** A target as it is read: 7.500, or 30%. */
export const figureWords = (kind: TargetKind, value: number, lang: Language): string =>
  isInPercent(kind) ? `${printNumber(value, lang, { most: 2 })}%` : formatCount(value, lang);

/** What was reached of a target, as it is read: a norm and per cent with one place. */
export const reachedWords = (kind: TargetKind, value: number, lang: Language): string =>
  isSummed(kind) ? formatCount(value, lang) : `${printNumber(value, lang, { most: 1 })}${isInPercent(kind) ? '%' : ''}`;

/** What a target is of: «tham gia mới, BHXH tự nguyện». */
export const targetWords = ({ kind, scheme }: { kind: TargetKind; scheme: Scheme }, lang: Language): string =>
  `${PLAN_TEXTS[lang].shortKinds[kind]}, ${PEOPLE_TEXTS[lang].shortSchemes[scheme]}`;

/** A rate with its denominator, and how many people that is. */
export function denominatorWords({ name, value, source, on }: Denominator, rate: number, lang: Language): string {
  const t = PLAN_TEXTS[lang];
  const people = Math.round((value * rate) / 100);
  return `${t.rateOf(name, formatCount(value, lang), source, formatDate(on))}, ${t.inPeople(formatCount(people, lang))}`;
}

/** A number as it stands in a cell that can be typed into. */
export const typedFigure = (value: number, lang: Language): string =>
  lang === 'vi' ? printNumber(value, 'vi', { most: 6 }) : String(value);
