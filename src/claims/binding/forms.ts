import { addDays, type Day } from '#base/dates.ts';
import type { Claim, ClaimIndicator, ClaimScheme, ClaimUnit } from '../claim.ts';
import type { Days } from './days.ts';
import type { Around } from './words-around.ts';
import { audienceIn, kindsAround } from './words-around.ts';

/** What an indicator is asked with. */
export interface Asked {
  claim: Claim;
  around: Around;
  days: Days;
  /** Code of an area; null for the whole register. */
  area: string | null;
}

/** Which indicators claims of one kind may mean. */
export interface Form {
  units: readonly ClaimUnit[];
  /** Null: without a scheme too. */
  schemes: readonly (ClaimScheme | null)[];
  /** Expressions of what was counted, the likeliest first; only for days that have come. */
  counted: (asked: Asked) => string[];
  /** Expressions of what was planned, for any days. */
  planned: (asked: Asked) => string[];
}

const OWN: readonly ClaimScheme[] = ['BHXH_TN', 'BHYT_HGD'];
const OBSERVED: readonly ClaimScheme[] = ['BHXH_BB', 'BHXH'];
const ANY = [...OWN, ...OBSERVED, 'BHYT', 'BHTN', null] as const;
const none = (): string[] => [];

/** The indicators of docs/office/indicators.md that a claim may mean; kinds that are missing nobody counts. */
export const FORMS: Partial<Record<ClaimIndicator, Form>> = {
  stock: { units: ['person'], schemes: [...OWN, ...OBSERVED], counted: (asked) => [covered(asked)], planned: none },
  flow: { units: ['person'], schemes: [...OWN, null], counted: arrivals, planned: none },
  target: {
    units: ['person'],
    schemes: OWN,
    counted: none,
    planned: (asked) => [`target(${covered(asked)})`, `target(${joined(asked)})`],
  },
  attainment: {
    units: ['percent'],
    schemes: OWN,
    counted: (asked) => [`attainment(${covered(asked)})`, `attainment(${joined(asked)})`],
    planned: none,
  },
  growth: {
    units: ['percent', 'ratio'],
    schemes: [...OWN, ...OBSERVED],
    counted: (asked) => basesOf(asked.days).map((since) => grownSince(asked, since)),
    planned: (asked) => (asked.claim.unit === 'percent' && isOwn(asked) ? plannedGrowth(asked) : []),
  },
  coverage_rate: { units: ['percent'], schemes: [...OWN, ...OBSERVED], counted: shares, planned: none },
  events: { units: ['event'], schemes: ANY, counted: activities, planned: none },
  attendance: { units: ['person'], schemes: ANY, counted: attendance, planned: none },
  amount: {
    units: ['vnd'],
    schemes: OWN,
    counted: (asked) => [during('contributions', asked, schemeOf(asked))],
    planned: none,
  },
};

const isOwn = ({ claim }: Asked): boolean => OWN.some((scheme) => scheme === claim.scheme);
const schemeOf = ({ claim: { scheme } }: Asked): string[] =>
  scheme === 'BHXH_TN' ? ['vsi'] : scheme === 'BHYT_HGD' ? ['hhi'] : [];
const isOneDay = ({ days }: Asked): boolean => days.from === days.to;
const areaOf = ({ area }: Asked): string[] => (area === null ? [] : [`area=${area}`]);
const on = (measure: string, asked: Asked, what: string): string =>
  `${measure}(${[what, ...areaOf(asked), `on=${asked.days.to}`].join(', ')})`;
const during = (measure: string, asked: Asked, what: readonly string[]): string =>
  `${measure}(${[...what, ...areaOf(asked), `from=${asked.days.from}`, `to=${asked.days.to}`].join(', ')})`;

/** People covered on the last day. Compulsory insurance is not kept in the register, but observed. */
function covered(asked: Asked): string {
  const compulsory = on('observation', asked, 'compulsory_si');
  if (asked.claim.scheme === 'BHXH_BB') return compulsory;
  if (asked.claim.scheme === 'BHXH') return `sum(${on('participants', asked, 'vsi')}, ${compulsory})`;
  return on('participants', asked, schemeOf(asked)[0] ?? 'vsi');
}

/** People who newly joined: in the period, or up to its day from the beginning of the year. */
function joined(asked: Asked): string {
  const { from, to } = asked.days;
  const days = { from: isOneDay(asked) ? (`${to.slice(0, 4)}-01-01` as Day) : from, to };
  return during('joined', { ...asked, days }, schemeOf(asked));
}

/** People who came in: at an activity that the sentence names, on one day most likely at a launch, or at all. */
function arrivals(asked: Asked): string[] {
  const [named] = kindsAround(asked.around, asked.claim.span).filter((each) => each !== 'outreach');
  const kind = named ?? (isOneDay(asked) ? 'launch' : null);
  const scheme = schemeOf(asked);
  return [
    ...(kind ? [during('enrolments', asked, [...scheme, `kind=${kind}`])] : []),
    during('enrolments', asked, scheme),
    during('joined', asked, scheme),
  ];
}

function activities(asked: Asked): string[] {
  const [kind] = kindsAround({ before: '', after: '' }, asked.claim.span);
  return [during('activities', asked, kind ? [`kind=${kind}`] : [])];
}

function attendance(asked: Asked): string[] {
  const audience = audienceIn(asked.claim.span);
  const kinds = kindsAround(asked.around, asked.claim.span).map((kind) => [`kind=${kind}`]);
  const narrowed = audience ? [...kinds, []].map((kind) => [...kind, `audience=${audience}`]) : [];
  return [...narrowed, ...kinds, []].map((keys) => during('attendance', asked, keys));
}

/** Of the labour force or of everybody: what the sentence names, else both. */
function shares(asked: Asked): string[] {
  const words = `${asked.around.before} ${asked.claim.span} ${asked.around.after}`;
  const named = [/lực lượng lao động/iu.test(words), /dân số/iu.test(words)];
  const wholes = ['labour_force', 'population'].filter((_, index) => named[index] || !named.includes(true));
  return wholes.map((whole) => `ratio(${covered(asked)}, ${on('observation', asked, whole)})`);
}

/** Growth counts from the end of the year before, or from the same day a year before. */
function basesOf({ to }: Days): Day[] {
  const yearEnd = addDays(`${to.slice(0, 4)}-01-01` as Day, -1);
  const sameDay = `${Number(to.slice(0, 4)) - 1}${to.slice(4).replace('-02-29', '-02-28')}` as Day;
  return [...new Set([yearEnd, sameDay])];
}

function grownSince(asked: Asked, since: Day): string {
  const now = covered(asked);
  if (asked.claim.unit === 'percent') return `growth(${now}, since=${since})`;
  return `ratio(${now}, ${covered({ ...asked, days: { from: since, to: since } })})`;
}

const plannedGrowth = (asked: Asked): string[] => [
  `target(growth(${covered(asked)}, since=${addDays(`${asked.days.to.slice(0, 4)}-01-01` as Day, -1)}))`,
];
