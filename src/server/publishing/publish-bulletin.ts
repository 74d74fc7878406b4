import { err, ok, type Result } from '#base/result.ts';
import { figureNamesIn } from '#bulletins/placeholders.ts';
import { readWording, wordingHolds } from '#bulletins/wording.ts';
import { addAuditEntry } from '#server/audit/data/audit-entries.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { evaluate } from '#server/figures/evaluate.ts';
import { addBulletin, type Bulletin } from './data/bulletins.ts';
import { addFigures, type BoundFigure } from './data/figures.ts';

/** A bulletin as its author hands it in: `{{name}}` in title, lead and body stands for the figure of that name. */
export interface BulletinDraft extends Bulletin {
  figures: Record<string, { expression: string; wording: string }>;
}

export type PublishProblem =
  | { kind: 'slug-taken'; slug: string }
  | { kind: 'figure-missing'; name: string }
  | { kind: 'figure-unanswered'; name: string; expression: string; reasons: string[] }
  | { kind: 'wording-unreadable'; name: string; wording: string }
  | { kind: 'wording-wrong'; name: string; wording: string; value: number };

/**
 * Publishes a bulletin with every figure counted from the register as it was known at publication, frozen with its
 * evidence. Refused, with all reasons, where a figure is missing, cannot be counted or is worded otherwise than counted.
 */
export async function publishBulletin(
  db: Database,
  provinceId: ProvinceId,
  draft: BulletinDraft,
): Promise<Result<Bulletin, PublishProblem[]>> {
  const { figures: _, ...bulletin } = draft;
  const { figures, problems } = await countFigures(db, provinceId, draft);
  problems.unshift(...missingFigures(draft));
  if (problems.length > 0) return err(problems);
  return db.asApp(provinceId, async (tx): Promise<Result<Bulletin, PublishProblem[]>> => {
    if (!(await addBulletin(tx, provinceId, bulletin))) return err([{ kind: 'slug-taken', slug: draft.slug }]);
    await addFigures(tx, provinceId, draft.slug, figures);
    await addAuditEntry(tx, provinceId, {
      actor: draft.author,
      action: 'publish-bulletin',
      detail: { slug: draft.slug, figures: figures.map(({ name, value }) => ({ name, value })) },
    });
    return ok(bulletin);
  });
}

/** One sentence for whoever has to put it right. */
export function publishProblemMessage(problem: PublishProblem): string {
  switch (problem.kind) {
    case 'slug-taken':
      return `There is already a bulletin at «${problem.slug}».`;
    case 'figure-missing':
      return `The text has {{${problem.name}}}, but there is no figure of that name.`;
    case 'figure-unanswered':
      return `The figure «${problem.name}» (${problem.expression}) cannot be counted: ${problem.reasons.join(' ')}`;
    case 'wording-unreadable':
      return `The wording «${problem.wording}» of the figure «${problem.name}» has no number that could be checked.`;
    case 'wording-wrong':
      return `The figure «${problem.name}» is worded «${problem.wording}», but the register gives ${problem.value}.`;
  }
}

const missingFigures = ({ title, lead, body, figures }: BulletinDraft): PublishProblem[] =>
  figureNamesIn(`${title}\n${lead}\n${body}`)
    .filter((name) => !(name in figures))
    .map((name) => ({ kind: 'figure-missing', name }));

async function countFigures(db: Database, provinceId: ProvinceId, draft: BulletinDraft) {
  const drafted = Object.entries(draft.figures).map(([name, figure]) => ({ name, ...figure }));
  const expressions = drafted.map((each) => each.expression);
  const counted = await evaluate(db, provinceId, expressions, draft.publishedAt);
  const figures: BoundFigure[] = [];
  const problems: PublishProblem[] = [];
  for (const [index, { name, expression, wording }] of drafted.entries()) {
    const result = counted[index];
    if (!result?.ok) {
      const reasons = result?.error.map((each) => each.title) ?? [];
      problems.push({ kind: 'figure-unanswered', name, expression, reasons });
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
  if (!read) return [{ kind: 'wording-unreadable', name, wording }];
  return wordingHolds(read, value) ? [] : [{ kind: 'wording-wrong', name, wording, value }];
}
