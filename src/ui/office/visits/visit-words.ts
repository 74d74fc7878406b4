import type { Language } from '#base/words.ts';
import { furthestStep, VISIT_STEPS, type VisitLine, type VisitRound, type VisitSums } from '#drive/visit.ts';
import { formatCount, formatDate } from '../../format.ts';
import type { Column } from '../../kit/table/table.ts';
import { ACTIVITY_TEXTS } from '../activities/activity-texts.ts';
import { conversionWords } from '../activities/activity-words.ts';
import { VISIT_TEXTS } from './visit-texts.ts';

/** How many of the households that were met enrolled. */
const visitConversion = ({ met, enrolled }: VisitSums, lang: Language): string =>
  met === 0 ? VISIT_TEXTS[lang].nobodyMet : conversionWords({ attendance: met, enrolled }, lang);

/** What rounds come to, in one sentence. */
export function visitState({ households, ...sums }: VisitSums, lang: Language): string {
  const n = (value: number): string => formatCount(value, lang);
  return VISIT_TEXTS[lang].state(n(households), n(sums.knocked), n(sums.met), n(sums.interested), n(sums.enrolled));
}

/** The first and the last day of a round. */
export const roundDays = ({ from, until }: Pick<VisitRound, 'from' | 'until'>): string =>
  from === until ? formatDate(from) : `${formatDate(from)} – ${formatDate(until)}`;

/** What a household of a round is called. */
export const lineName = ({ label, person }: VisitLine, lang: Language): string =>
  person ? [person.name, label].filter(Boolean).join(', ') : (label ?? VISIT_TEXTS[lang].outOfSight);

/** The columns of what rounds come to. */
export function sumColumns<Row extends VisitSums>(lang: Language, whole: VisitSums): Column<Row>[] {
  const t = VISIT_TEXTS[lang];
  const n = (value: number): string => formatCount(value, lang);
  const column = (name: keyof VisitSums, label: string): Column<Row> => ({
    ...{ name, label, text: (row) => n(row[name]), isNumber: true, total: n(whole[name]) },
  });
  return [
    column('households', t.households),
    ...VISIT_STEPS.map((step) => column(step, t.steps[step])),
    { name: 'conversion', label: t.conversion, text: (row) => visitConversion(row, lang), isNumber: true },
  ];
}

/** The heads of a file of rounds, and one as a row of it. */
export function roundHeads(lang: Language): string[] {
  const t = VISIT_TEXTS[lang];
  const steps = VISIT_STEPS.map((step) => t.steps[step]);
  return [t.from, t.to, t.commune, t.village, t.inCharge, t.activity, t.households, ...steps];
}
export const roundRow = (round: VisitRound): string[] => [
  ...[formatDate(round.from), formatDate(round.until), round.area, round.village, round.inCharge.name],
  ...[round.activityCode ?? '', String(round.households), ...VISIT_STEPS.map((step) => String(round[step]))],
];

/** The heads of a file of the households of a round. */
export function lineHeads(lang: Language): string[] {
  const t = VISIT_TEXTS[lang];
  return [t.household, t.label, t.phone, t.fill, ...VISIT_STEPS.map((step) => t.day(t.steps[step])), t.interestedIn];
}

/** A household as a row of a file: every cell a text, so that no spreadsheet program drops a zero. */
export const lineRow = (line: VisitLine & { person: { phone: string | null } | null }, lang: Language): string[] => [
  line.person?.name ?? '',
  line.label ?? '',
  line.person?.phone ?? '',
  VISIT_TEXTS[lang].reached[furthestStep(line.days)],
  ...VISIT_STEPS.map((step) => (line.days[step] ? formatDate(line.days[step]) : '')),
  schemeWords(line.schemes, lang),
];

/** Schemes by their names. */
export const schemeWords = (schemes: VisitLine['schemes'], lang: Language): string =>
  schemes.map((scheme) => ACTIVITY_TEXTS[lang].schemes[scheme]).join(', ');
