import { share, toDong } from '../language/arithmetic.ts';
import { type Law, valueAt } from '../language/parameter.ts';
import { SEXES } from '../language/people.ts';
import { pensionOverYears } from '../parameters/pension.ts';
import { countedYears } from '../pension/counted-years.ts';
import { pensionRate } from '../pension/pension-rate.ts';

/** Many people who retire with voluntary months only, one column for each thing their pension depends on. */
export interface Retirees {
  /** Place in `SEXES`. */
  sexes: Uint8Array;
  /** All months paid, at most `MOST_MONTHS`. */
  months: Uint16Array;
  /** Of these, months paid after the conditions were met. */
  monthsAfterConditions: Uint16Array;
  /** Average monthly income, đồng, unrounded. */
  averages: Float64Array;
}

/** A hundred years: nobody pays for longer. */
const MOST_MONTHS = 1_200;
const SIZE = MOST_MONTHS + 1;

/** Rates of a day: by sex, then by months paid. */
export interface PensionScale {
  /** Per cent; −1 where the months are too few or a figure is not known. */
  percents: Float64Array;
  /** Years over those that reach the highest rate. */
  yearsOver: Float64Array;
  /** Counted years, by months alone. */
  years: Float64Array;
  /** Average incomes paid once for a year over, and for one paid after the conditions were met; null where not known. */
  lump: { each: number; after: number } | null;
}

/** The scale of a day, asked of the rules for one person, once for each number of months. */
export function pensionScaleAt(at: Law): PensionScale {
  const terms = valueAt(pensionOverYears, at);
  const scale: PensionScale = {
    percents: new Float64Array(SEXES.length * SIZE).fill(-1),
    yearsOver: new Float64Array(SEXES.length * SIZE),
    years: new Float64Array(SIZE),
    lump: terms.ok ? { each: terms.value.value.each, after: terms.value.value.after_conditions } : null,
  };
  for (let months = 0; months < SIZE; months++) {
    const counted = countedYears({ months, at });
    if (!counted.ok) continue;
    scale.years[months] = counted.value.value;
    for (const [place, sex] of SEXES.entries()) {
      const rate = pensionRate({ sex, years: counted.value.value, at });
      if (!rate.ok) continue;
      scale.percents[place * SIZE + months] = rate.value.value.percent;
      scale.yearsOver[place * SIZE + months] = rate.value.value.yearsOver;
    }
  }
  return scale;
}

/** What many people get, đồng; −1 in `percents`, and no amount, where the rule for one person refuses. */
export interface Pensions {
  percents: Float64Array;
  months: Float64Array;
  lumpSums: Float64Array;
}

/** Everybody's pension: `pension` of one person, over columns. Sources: those of the rule. */
export function pensionsOf(
  { sexes, months, monthsAfterConditions, averages }: Retirees,
  scale: PensionScale,
): Pensions {
  const people = sexes.length;
  const pensions = {
    percents: new Float64Array(people),
    months: new Float64Array(people),
    lumpSums: new Float64Array(people),
  };
  for (let i = 0; i < people; i++) {
    const place = (sexes[i] as number) * SIZE + (months[i] as number);
    const over = scale.yearsOver[place] as number;
    const percent = over > 0 && !scale.lump ? -1 : (scale.percents[place] as number);
    const average = averages[i] as number;
    pensions.percents[i] = percent;
    if (percent < 0) continue;
    pensions.months[i] = share(average, percent);
    if (over === 0 || !scale.lump) continue;
    const after = Math.min(over, scale.years[monthsAfterConditions[i] as number] as number);
    pensions.lumpSums[i] = toDong(average * ((over - after) * scale.lump.each + after * scale.lump.after));
  }
  return pensions;
}
