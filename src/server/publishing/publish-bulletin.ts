import { err, ok, type Result } from '#base/result.ts';
import { figureNamesIn } from '#bulletins/placeholders.ts';
import { readWording, wordingHolds } from '#bulletins/wording.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { addBulletin, type Bulletin } from './data/bulletins.ts';
import { addFigures, type BoundFigure } from './data/figures.ts';
import { type PublishProblem, publishProblem } from './publish-problem.ts';

/** A bulletin as its author hands it in: `{{name}}` in title, lead and body stands for the figure of that name. */
export interface BulletinDraft extends Bulletin {
  figures: Record<string, { expression: string; wording: string }>;
}

/**
 * Publishes a bulletin with every figure counted from the register as it was known at publication, frozen with its
 * evidence. Refused, with all reasons, where a figure is missing, cannot be counted or is worded otherwise than counted.
 */
export async function publishBulletin(desk: Desk, draft: BulletinDraft): Promise<Result<Bulletin, PublishProblem[]>> {
  const { figures: _, ...bulletin } = draft;
  const { figures, problems } = await countFigures(desk, draft);
  problems.unshift(...missingFigures(draft));
  if (problems.length > 0) return err(problems);
  return desk.write('bulletin.publish', async (tx): Promise<Result<Bulletin, PublishProblem[]>> => {
    if (!(await addBulletin(tx, bulletin))) return err([publishProblem('slug-taken', { slug: draft.slug })]);
    await addFigures(tx, draft.slug, figures);
    await tx.audit({ slug: draft.slug, figures: figures.map(({ name, value }) => ({ name, value })) });
    return ok(bulletin);
  });
}

const missingFigures = ({ title, lead, body, figures }: BulletinDraft): PublishProblem[] =>
  figureNamesIn(`${title}\n${lead}\n${body}`)
    .filter((name) => !(name in figures))
    .map((name) => publishProblem('figure-missing', { name }));

async function countFigures(desk: Desk, draft: BulletinDraft) {
  const drafted = Object.entries(draft.figures).map(([name, figure]) => ({ name, ...figure }));
  const expressions = drafted.map((each) => each.expression);
  const counted = await evaluateTexts(desk, expressions, draft.publishedAt);
  const figures: BoundFigure[] = [];
  const problems: PublishProblem[] = [];
  for (const [index, { name, expression, wording }] of drafted.entries()) {
    const result = counted[index];
    if (!result?.ok) {
      problems.push(publishProblem('figure-unanswered', { name, expression, reasons: result?.error ?? [] }));
      continue;
    }
    const { value, as_of, known_at, evidence, expression: canonical } = result.value;
    problems.push(...wordingProblems(name, wording, value));
    figures.push({ name, expression: canonical, wording, value, asOf: as_of, knownAt: new Date(known_at), evidence });
  }
  return { figures, problems };
}

function wordingProblems(name: string, wording: string, value: number): PublishProblem[] {
  const read = readWording(wording);
  if (!read) return [publishProblem('wording-unreadable', { name, wording })];
  return wordingHolds(read, value) ? [] : [publishProblem('wording-wrong', { name, wording, value })];
}
