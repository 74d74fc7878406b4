import type { Day } from '#base/dates.ts';
import { printNumber } from '#base/numbers.ts';
import { formatDay } from '#base/vietnamese.ts';
import { isStockReport } from '#drive/programmes/report.ts';
import type { DraftedText } from '../check-draft.ts';
import { figureNamesIn } from '../placeholders.ts';
import type { PromiseFigures, ReviewedProgramme, ReviewFigures } from './review-figures.ts';
import { REVIEW_TEXTS as t } from './review-texts.ts';

/** A part of a review under a heading. */
export interface ReviewSection {
  heading: string;
  paragraphs: string[];
}

/** The yearly review of a programme: `{{name}}` is the place of a figure, as in a bulletin, which it can become. */
export interface ProgrammeReview {
  title: string;
  lead: string;
  sections: ReviewSection[];
  figures: Record<string, { expression: string; wording: string; value: number }>;
}

/** The values of figures by their names; what is not computed is not there. */
type Values = ReadonlyMap<string, number>;

const place = (name: string): string => `{{${name}}}`;
const isThere = (values: Values, ...names: readonly string[]): boolean => names.every((name) => values.has(name));

/** Writes the review from what was counted. What is not computed is said so, and has no number. */
export function draftReview(programme: ReviewedProgramme, asked: ReviewFigures, values: Values): ProgrammeReview {
  const { title, host, partner } = programme;
  const { expressions } = asked;
  const draft = {
    title: t.title(asked.to.slice(0, 4), title),
    lead: t.lead(shown(asked), host, partner, doneOf(values)),
    sections: [
      { heading: t.documents, paragraphs: documentsOf(programme) },
      { heading: t.promises, paragraphs: asked.promises.map((each) => keptOf(each, values)) },
      { heading: t.short, paragraphs: shortOf(asked, values) },
      { heading: t.reports, paragraphs: reportsOf(asked, values) },
      { heading: t.pending, paragraphs: pendingOf(programme, asked) },
    ],
  };
  // Somebody may have written braces into a title: what stands in them is no figure of ours.
  const figures = figureNamesIn(bodyOf(draft, draft)).flatMap((name) => {
    const [expression, value] = [expressions.get(name), values.get(name)];
    if (expression === undefined || value === undefined) return [];
    return [[name, { expression, wording: wordingOf(expression, value), value }] as const];
  });
  return { ...draft, figures: Object.fromEntries(figures) };
}

/** A count as it is, a share in percent to one decimal. */
const wordingOf = (expression: string, value: number): string =>
  expression.startsWith('ratio')
    ? `${printNumber(value * 100, 'vi', { most: 1 })}%`
    : printNumber(value, 'vi', { most: 0 });

const shown = ({ from, to }: { from: Day; to: Day }) => ({ from: formatDay(from), to: formatDay(to) });

function doneOf(values: Values): string {
  const parts = [
    ...(isThere(values, 'activities', 'attendance') ? [t.activities(place('activities'), place('attendance'))] : []),
    ...(isThere(values, 'vsi', 'hhi') ? [t.enrolled(place('vsi'), place('hhi'))] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : t.notCounted;
}

function documentsOf({ host, partner, terms }: ReviewedProgramme): string[] {
  const { hostDocumentNo, hostDocumentDay, partnerDocumentNo, partnerDocumentDay, signedOn, endedOn } = terms;
  const signed = (no: string | null, on: Day | null, by: string) => ({ no: no ?? '', on: on ? formatDay(on) : '', by });
  return [
    t.signed(
      formatDay(signedOn),
      signed(hostDocumentNo, hostDocumentDay, host),
      signed(partnerDocumentNo, partnerDocumentDay, partner),
    ),
    t.lasts(shown(terms)),
    ...(endedOn ? [t.ended(formatDay(endedOn))] : []),
  ];
}

function keptOf({ promise, promised, delivered, share }: PromiseFigures, values: Values): string {
  const due = formatDay(promise.dueOn);
  return isThere(values, promised, delivered, share)
    ? t.kept(promise.indicator, due, { promise: place(promised), done: place(delivered), share: place(share) })
    : t.keptUnknown(promise.indicator, due);
}

/** What is missing of each promise; what cannot be counted is neither missing nor kept. */
function shortOf({ promises, to }: ReviewFigures, values: Values): string[] {
  const short = promises
    .filter(({ missing }) => (values.get(missing) ?? 0) > 0)
    .map(({ promise: { indicator, dueOn }, missing }) =>
      t.shortOf(indicator, formatDay(dueOn), place(missing), dueOn <= to),
    );
  const isCounted = promises.every(({ missing }) => values.has(missing));
  return short.length > 0 || !isCounted ? short : [t.nothingShort];
}

function reportsOf({ reports }: ReviewFigures, values: Values): string[] {
  const told = reports
    .filter(({ name }) => values.has(name))
    .map(({ sender, kind, name }) => t.reported(sender, kind, place(name), isStockReport(kind)));
  return told.length > 0 ? told : [t.noReport];
}

function pendingOf({ reports }: ReviewedProgramme, { to }: ReviewFigures): string[] {
  const waits = reports
    .filter((each) => each.decided === null && each.to <= to)
    .map(({ sender, kind, documentNo, documentDay, ...period }) =>
      t.waits(sender, kind, shown(period), documentNo, formatDay(documentDay)),
    );
  return waits.length > 0 ? waits : [t.nothingWaits];
}

/** The whole of a review as the body of a bulletin has it: paragraphs with an empty line between them. */
export const bodyOf = (
  { sections }: Pick<ProgrammeReview, 'sections'>,
  head?: { title: string; lead: string },
): string =>
  [
    ...(head ? [head.title, head.lead] : []),
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ].join('\n\n');

/** A review as the claim checker reads it. */
export const draftedText = (
  review: ProgrammeReview,
  { title, host, partner, terms, reports, on }: ReviewedProgramme,
): DraftedText => ({
  text: bodyOf(review, review),
  figures: review.figures,
  names: [
    ...[title, host, partner, terms.hostDocumentNo ?? '', terms.partnerDocumentNo ?? ''],
    ...reports.flatMap(({ sender, documentNo }) => [sender, documentNo]),
  ],
  written: on,
});
