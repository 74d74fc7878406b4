import type { Day } from '#base/dates.ts';
import { addDays, isDay } from '#base/dates.ts';
import { firstDay, isMonth, lastDay } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Claim } from '../claim.ts';

/** An indicator that a claim may mean. */
export interface Proposal {
  /** In the indicator language (docs/indicators.md). */
  expression: string;
  /** What its value is multiplied by to be what the claim prints: 100 for percentages. */
  factor: 1 | 100;
}

/** Why no indicator can be asked. */
export type NotAsked =
  | 'no-indicator'
  | 'other-scheme'
  | 'scheme-not-told'
  | 'period-not-told'
  | 'place-not-in-register';

/** Where a claim is about: the code of an area, null for the whole register, or undefined where it is not in it. */
export type AskedPlace = string | null | undefined;

/** First and last day, both inclusive. */
interface Days {
  from: Day;
  to: Day;
}

/** Indicators that a claim may mean, the likeliest first; or why none can be asked. */
export function proposalsFor(claim: Claim, place: AskedPlace): Result<readonly Proposal[], NotAsked> {
  const forms = FORMS[claim.indicator];
  if (!forms || !fits(claim)) return err('no-indicator');
  const scheme = schemeOf(claim);
  if (
    !scheme.ok &&
    (claim.scheme !== null || NEEDS_SCHEME.includes(claim.indicator)) &&
    !IS_OF_NONE.includes(claim.indicator)
  )
    return scheme;
  if (place === undefined) return err('place-not-in-register');
  const days = daysOf(claim.period);
  if (!days) return err('period-not-told');
  const area = place === null ? [] : [`area=${place}`];
  const asked = { days, area, scheme: scheme.ok ? [scheme.value] : [] };
  const factor = claim.unit === 'percent' ? 100 : 1;
  return ok(forms(asked, claim).map((expression) => ({ expression, factor })));
}

interface Asked {
  days: Days;
  area: readonly string[];
  scheme: readonly Scheme[];
}

const on = (measure: string, { days, area, scheme }: Asked): string =>
  `${measure}(${[...scheme, ...area, `on=${days.to}`].join(', ')})`;
const during = (measure: string, { days, area, scheme }: Asked, ...more: string[]): string =>
  `${measure}(${[...scheme, ...more, ...area, `from=${days.from}`, `to=${days.to}`].join(', ')})`;
/** The day before the year in which a period ends, which growth is usually told from. */
const yearBefore = ({ to }: Days): Day => addDays(`${to.slice(0, 4)}-01-01` as Day, -1);

const FORMS: Partial<Record<Claim['indicator'], (asked: Asked, claim: Claim) => string[]>> = {
  stock: (asked) => [on('participants', asked)],
  flow: (asked) => [
    during('enrolments', asked),
    during('enrolments', asked, `kind=${asked.days.from === asked.days.to ? 'launch' : 'conference'}`),
    during('joined', asked),
  ],
  target: (asked) => [`target(${on('participants', asked)})`, `target(${during('joined', asked)})`],
  attainment: (asked) => [`attainment(${on('participants', asked)})`],
  growth: (asked, { unit }) => {
    const since = yearBefore(asked.days);
    const growth = `growth(${on('participants', asked)}, since=${since})`;
    if (unit === 'percent') return [growth, `target(${growth})`];
    return [
      `ratio(${on('participants', asked)}, ${on('participants', { ...asked, days: { from: since, to: since } })})`,
    ];
  },
  events: (asked, { span }) => [during('activities', { ...asked, scheme: [] }, ...kindOf(span))],
  attendance: (asked) =>
    ['consultation', 'conference', 'outreach', 'launch', 'training'].map((kind) =>
      during('attendance', { ...asked, scheme: [] }, `kind=${kind}`),
    ),
  amount: (asked) => [during('contributions', asked)],
};

/** Flows can be counted over all schemes together. */
const NEEDS_SCHEME: readonly Claim['indicator'][] = ['stock', 'target', 'attainment', 'growth', 'amount'];

/** Activities belong to no scheme. */
const IS_OF_NONE: readonly Claim['indicator'][] = ['events', 'attendance'];

/** Units in which the indicators of a claim are counted; a difference of people has none. */
const UNITS: Partial<Record<Claim['indicator'], readonly Claim['unit'][]>> = {
  stock: ['person'],
  flow: ['person'],
  target: ['person'],
  attainment: ['percent'],
  growth: ['percent', 'ratio'],
  events: ['event'],
  attendance: ['person'],
  amount: ['vnd'],
};
const fits = ({ indicator, unit }: Claim): boolean => UNITS[indicator]?.includes(unit) ?? false;

function schemeOf({ scheme }: Claim): Result<Scheme, NotAsked> {
  if (scheme === 'BHXH_TN') return ok('vsi');
  if (scheme === 'BHYT_HGD') return ok('hhi');
  return err(scheme === null ? 'scheme-not-told' : 'other-scheme');
}

const KINDS: readonly [RegExp, string][] = [
  [/hội nghị/i, 'conference'],
  [/ra quân|đợt/i, 'launch'],
  [/tập huấn/i, 'training'],
  [/tư vấn|đối thoại/i, 'consultation'],
];
const kindOf = (span: string): string[] =>
  KINDS.flatMap(([words, kind]) => (words.test(span.normalize('NFC')) ? [`kind=${kind}`] : [])).slice(0, 1);

/** The days of a period: a day, a month, a year, or two of these with a stroke between. */
export function daysOf(period: string | null): Days | null {
  if (period === null) return null;
  const [first = '', last = first] = period.split('/');
  const [from, to] = [bounds(first), bounds(last)];
  return from && to ? { from: from.from, to: to.to } : null;
}

function bounds(text: string): Days | null {
  if (isDay(text)) return { from: text, to: text };
  if (isMonth(text)) return { from: firstDay(text), to: lastDay(text) };
  return /^\d{4}$/.test(text) ? { from: `${text}-01-01` as Day, to: `${text}-12-31` as Day } : null;
}
