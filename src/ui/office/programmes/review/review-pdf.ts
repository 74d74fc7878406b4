import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Day } from '#base/dates.ts';
import { inWords } from '#base/problem.ts';
import { DRAFT_WORDS, type DraftProblem } from '#bulletins/draft-problem.ts';
import { worded } from '#bulletins/placeholders.ts';
import type { ProgrammeReview } from '#bulletins/review/draft-review.ts';
import { formatDate } from '../../../format.ts';
import { REVIEW_PAGE_TEXTS } from './review-page-texts.ts';

/** Of an official sheet in millimetres as points: 20 above and below, 30 to be bound, 15. */
const MARGINS: [number, number, number, number] = [85, 57, 43, 57];

/** The same review as ReviewPage.svelte has it, as a sheet; behind it stands what each number rests on. */
export function reviewPdf(
  { title, lead, sections, figures, problems }: ProgrammeReview & { problems: readonly DraftProblem[] },
  day: Day,
): TDocumentDefinitions {
  const t = REVIEW_PAGE_TEXTS.vi;
  const said = (text: string): string => worded(text, (name) => figures[name]?.wording);
  const rows = Object.values(figures).map(({ wording, expression }) => [wording, expression]);
  return {
    pageSize: 'A4',
    pageMargins: MARGINS,
    language: 'vi-VN',
    info: { title: said(title) },
    defaultStyle: { fontSize: 11.5, lineHeight: 1.3 },
    content: [
      { text: t.draft.toUpperCase(), alignment: 'right', bold: true },
      { text: said(title), bold: true, fontSize: 15, margin: [0, 8, 0, 10] },
      paragraph(said(lead)),
      ...sections.flatMap(({ heading, paragraphs }): Content[] => [
        { text: heading, bold: true, margin: [0, 8, 0, 4] },
        ...paragraphs.map((text) => paragraph(said(text))),
      ]),
      ...problems.map((problem) => paragraph(inWords(DRAFT_WORDS, problem).vi)),
      { text: t.figures, bold: true, margin: [0, 14, 0, 4], fontSize: 9 },
      { text: t.lead(formatDate(day)), fontSize: 8, margin: [0, 0, 0, 4] },
      {
        table: { widths: ['auto', '*'], body: [[t.wording, t.expression], ...rows] },
        fontSize: 8,
        layout: 'lightHorizontalLines',
      },
    ],
  };
}

const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 4], alignment: 'justify' });
