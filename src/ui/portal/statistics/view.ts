import { type Day, day } from '#base/dates.ts';
import type { Month } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import type { Chosen } from '#indicators/language/choices.ts';
import { formatDate, formatMonth, formatValue } from '../../format.ts';
import { definitionOf } from '../../texts/definitions.ts';
import { texts } from '../../texts/index.ts';
import { pendingWords, shortPending } from '../../texts/pending-words.ts';
import { addressOf } from './choice.ts';

interface Area {
  code: string;
  name: string;
}
interface AreaValue extends Area {
  value: number | null;
  /** How many of its participants wait for the SI office. */
  pending?: number;
}

/** What was counted of the area that is looked at. */
export interface Counted {
  area: Area & { level: string };
  choosable: readonly Area[];
  /** The first day of which the register knows anything; null where it knows nothing. */
  began: Day | null;
  value: number | null;
  pending?: number;
  months: readonly { month: Month; value: number | null; pending?: number }[];
  parts: readonly AreaValue[];
}

export interface StatisticsQuestion {
  chosen: Chosen;
  counted: Counted;
  districts: readonly AreaValue[];
  province: Area;
  /** What took the province over, where its people are counted there. */
  heir: Area | null;
  lang: Language;
}

/** Indicators that say how things stand on a day; all others add up what happened since the year began. */
const OF_A_DAY = ['participants', 'attainment'];

/** The figures of an area as the page says and draws them. */
export function statisticsView({ chosen, counted, districts, province, heir, lang }: StatisticsQuestion) {
  const unit = chosen.indicator === 'attainment' ? ('share' as const) : ('count' as const);
  const show = (value: number | null): string => (value === null ? '–' : formatValue(value, unit, lang));
  /** Beside a count stands how many of it wait. */
  const showWith = (value: number | null, pending = 0): string =>
    [show(value), shortPending(pending, lang)].filter(Boolean).join(' · ');
  const t = texts[lang];
  const what = `${definitionOf(chosen.indicator, lang).label}, ${t.schemes[chosen.scheme]}`;
  const months = counted.months.map(({ month, value, pending }) => ({
    at: formatMonth(month),
    value,
    shown: showWith(value, pending),
    words: `${formatMonth(month)}: ${showWith(value, pending)}`,
  }));
  const parts = counted.parts.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const highest = highestOf(parts);
  const leadsOn = counted.area.level === 'province';
  const values = districts.flatMap(({ value }) => value ?? []);
  return {
    what,
    heading: `${counted.area.name}: ${what}`,
    when: whenOf(chosen),
    value: show(counted.value),
    pending: pendingWords(counted.pending ?? 0, lang),
    missing: counted.value === null ? missingOf(chosen, counted.began, lang) : null,
    /** Of whom it is told, where the area holds others too. */
    only: heir && t.statistics.inHeir(province.name, heir.name),
    months,
    drawn: months.some(({ value }) => value !== null),
    change: changeOf(months, lang),
    format: (value: number) => formatValue(value, unit, lang),
    parts: parts.map(({ code, name, value, pending }) => ({ code, name, shown: showWith(value, pending) })),
    top: highest ? t.statistics.most(highest.name, show(highest.value)) : t.statistics.byArea,
    bars: parts.map(({ code, name, value, pending }) => ({
      key: code,
      name,
      value,
      words: showWith(value, pending),
      href: leadsOn ? addressOf({ ...chosen, area: code }) : null,
    })),
    onMap: new Map(
      districts.map(({ code, name, value }) => [
        code,
        { value, words: `${name}: ${show(value)}`, href: addressOf({ ...chosen, area: code }) },
      ]),
    ),
    /** The least and the most on the map. */
    ends: [
      show(values.length > 0 ? Math.min(...values) : null),
      show(values.length > 0 ? Math.max(...values) : null),
    ] as const,
    /** The province first, then its districts, then the commune that is looked at. */
    areas: [
      ...new Map([heir ?? province, ...counted.choosable, counted.area].map((area) => [area.code, area])).values(),
    ],
  };
}

/** The one that is above all others; null where none is: two are equal, or nothing was counted anywhere. */
function highestOf([first, second]: readonly AreaValue[]): AreaValue | null {
  return first?.value && first.value > (second?.value ?? 0) ? first : null;
}

/** Why there is no value. */
function missingOf({ indicator, on }: Chosen, began: Day | null, lang: Language): string {
  const t = texts[lang].statistics;
  if (began !== null && on < began) return t.before(formatDate(began));
  return indicator === 'attainment' ? t.noTarget : t.noAnswer;
}

function whenOf({ indicator, on }: Chosen): string {
  if (OF_A_DAY.includes(indicator)) return formatDate(on);
  const yearStart = day(`${on.slice(0, 4)}-01-01`);
  return `${formatDate(yearStart)} – ${formatDate(on)}`;
}

/** From the first month with a value to the last. */
function changeOf(months: readonly { at: string; value: number | null; shown: string }[], lang: Language): string {
  const t = texts[lang].statistics;
  const known = months.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? t.from(first.at, last.at, first.shown, last.shown) : t.byMonth;
}
