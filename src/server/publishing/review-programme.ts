import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { checkDraft } from '#bulletins/check-draft.ts';
import type { DraftProblem } from '#bulletins/draft-problem.ts';
import { bodyOf, draftedText, draftReview, type ProgrammeReview } from '#bulletins/review/draft-review.ts';
import { type ReviewedProgramme, reviewFigures } from '#bulletins/review/review-figures.ts';
import type { ProgrammeVersion } from '#drive/programmes/programme.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listReports } from '#server/drive/programmes/list-reports.ts';
import { readProgramme } from '#server/drive/programmes/read-programme.ts';
import { countTexts } from '#server/figures/planning/count-texts.ts';
import { type ReviewProblem, reviewProblem } from './review-problem.ts';

/** A review as it was drafted, its body as a bulletin has it, and what the claim checker has against it. */
export interface DraftedReview extends ProgrammeReview {
  body: string;
  problems: DraftProblem[];
}

/** Drafts the review of a programme for the year of a day, up to that day; null where there is no such programme. */
export async function reviewProgramme(
  desk: Desk,
  { code, on }: { code: string; on: Day },
  now: Date,
): Promise<Result<DraftedReview | null, ReviewProblem[]>> {
  const read = await readProgramme(desk, code);
  if (!read) return ok(null);
  const today = dayInVietNam(now);
  const terms = read.versions.find(isSigned);
  if (!terms) return err([reviewProblem('nothing-signed', {})]);
  if (on > today) return err([reviewProblem('review-to-come', { on }, 'on')]);
  if (on < terms.from) return err([reviewProblem('not-begun', { from: terms.from }, 'on')]);
  const { reports } = (await listReports(desk, { code, on, known: today })) ?? { reports: [] };
  const { title, host, partner } = read.programme;
  const programme: ReviewedProgramme = { code, title, host: host ?? '', partner, terms, reports, on };
  const asked = reviewFigures(programme);
  const counted = await countTexts(desk, [...asked.expressions.values()], now);
  const values = [...asked.expressions].flatMap(([name, text]) => {
    const value = counted.get(text);
    return value === undefined ? [] : [[name, value] as const];
  });
  const review = draftReview(programme, asked, new Map(values));
  return ok({ ...review, body: bodyOf(review), problems: checkDraft(draftedText(review, programme)) });
}

const isSigned = (version: ProgrammeVersion): version is ReviewedProgramme['terms'] => version.signedOn !== null;
