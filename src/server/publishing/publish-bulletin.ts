import { err, ok, type Result } from '#base/result.ts';
import { figureNamesIn } from '#bulletins/placeholders.ts';
import { readWording, wordingHolds } from '#bulletins/wording.ts';
import { newestKnown } from '#indicators/evidence.ts';
import { readHead } from '#server/audit/read-head.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { anchored } from '#server/figures/make-evidence.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { addBulletin, type Bulletin } from './data/bulletins.ts';
import { addFigures, type BoundFigure } from './data/figures.ts';
import { type PublishProblem, publishProblem } from './publish-problem.ts';

/** A bulletin as its author hands it in: `{{name}}` in title, lead and body stands for the figure of that name. */
export interface BulletinDraft extends Bulletin {
  figures: Record<string, { expression: string; wording: string }>;
}

/**
 * Publishes a bulletin with every figure counted from the register as it was known at publication, frozen with its
 * evidence. Refused, with all reasons, where a figure is missing, cannot be counted, or is worded otherwise than counted;
 * what became known after the publication is not counted, and named where it would be.
 */
export async function publishBulletin(
  desk: Desk,
  draft: BulletinDraft,
  now = new Date(),
): Promise<Result<Bulletin, PublishProblem[]>> {
  const { figures: _, ...bulletin } = draft;
  const { figures, problems } = await countFigures(desk, draft);
  problems.unshift(...notYet(draft, now), ...missingFigures(draft));
  if (problems.length > 0) return err(problems);
  return desk.write('bulletin.publish', async (tx): Promise<Result<Bulletin, PublishProblem[]>> => {
    if (!(await addBulletin(tx, bulletin))) return err([publishProblem('slug-taken', { slug: draft.slug })]);
    const head = await readHead(tx);
    const published = head ? figures.map((each) => ({ ...each, evidence: anchored(each.evidence, head) })) : figures;
    await addFigures(tx, draft.slug, published);
    await openRecording(tx); // readers' pages are kept until the register moves
    tx.audit({ slug: draft.slug, figures: figures.map(({ name, value }) => ({ name, value })) });
    return ok(bulletin);
  });
}

const notYet = ({ publishedAt }: BulletinDraft, now: Date): PublishProblem[] =>
  publishedAt > now ? [publishProblem('published-in-future', { publishedAt: publishedAt.toISOString() })] : [];

const missingFigures = ({ title, lead, body, figures }: BulletinDraft): PublishProblem[] =>
  figureNamesIn(`${title}\n${lead}\n${body}`)
    .filter((name) => !(name in figures))
    .map((name) => publishProblem('figure-missing', { name }));

interface Counted {
  figures: BoundFigure[];
  problems: PublishProblem[];
}

async function countFigures(desk: Desk, { figures: drafted, publishedAt }: BulletinDraft): Promise<Counted> {
  const names = Object.keys(drafted);
  const expressions = Object.values(drafted).map((each) => each.expression);
  const asKnown = await evaluateTexts(desk, expressions, publishedAt, { asKnown: true });
  const figures: BoundFigure[] = [];
  const problems: PublishProblem[] = [];
  for (const [index, name] of names.entries()) {
    const { expression = '', wording = '' } = drafted[name] ?? {};
    const counted = asKnown[index];
    if (!counted?.ok) {
      problems.push(publishProblem('figure-unanswered', { name, expression, reasons: counted?.error ?? [] }));
      continue;
    }
    const { value, as_of, known_at, evidence, expression: canonical } = counted.value;
    problems.push(...wordingProblems(name, wording, value));
    figures.push({ name, expression: canonical, wording, value, asOf: as_of, knownAt: new Date(known_at), evidence });
  }
  if (problems.length > 0) problems.push(...(await figuresKnownLater(desk, { figures: drafted, publishedAt })));
  return { figures, problems };
}

/** Figures that would rest on what became known after the publication: often why they are not what was written. */
async function figuresKnownLater(
  desk: Desk,
  { figures, publishedAt }: Pick<BulletinDraft, 'figures' | 'publishedAt'>,
): Promise<PublishProblem[]> {
  const now = new Date();
  const expressions = Object.values(figures).map((each) => each.expression);
  const today = await evaluateTexts(desk, expressions, now, { asKnown: true });
  return Object.keys(figures).flatMap((name, index) => {
    const counted = today[index];
    const knownThrough = counted?.ok ? newestKnown(counted.value.evidence.parts) : null;
    if (knownThrough === null || knownThrough <= publishedAt.toISOString()) return [];
    const facts = { name, expression: expressions[index] ?? '', knownThrough, publishedAt: publishedAt.toISOString() };
    return [publishProblem('figure-known-later', facts)];
  });
}

function wordingProblems(name: string, wording: string, value: number): PublishProblem[] {
  const read = readWording(wording);
  if (!read) return [publishProblem('wording-unreadable', { name, wording })];
  return wordingHolds(read, value) ? [] : [publishProblem('wording-wrong', { name, wording, value })];
}
