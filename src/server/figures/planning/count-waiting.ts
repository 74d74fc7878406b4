import type { Goal } from '#drive/plans/plan.ts';
import type { Reached } from '#drive/plans/reached.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '../evaluate.ts';

/**
 * Of who is reached of a target, how many wait for the SI office, all areas together: of stocks of participants, which are one count of
 * them or a sum. 0 for every other target.
 */
export async function countWaiting(
  desk: Desk,
  { kind }: Pick<Goal, 'kind'>,
  { reached, now }: { reached: readonly (Reached | null)[]; now: Date },
): Promise<number[]> {
  if (kind !== 'stock') return reached.map(() => 0);
  const texts = reached.flatMap((each) => each?.texts ?? []);
  const figures = await evaluateTexts(desk, texts, now);
  const waiting = new Map(
    texts.map((text, index) => {
      const figure = figures[index];
      const parts = figure?.ok ? (figure.value.evidence.pending ?? []) : [];
      return [text, parts.reduce((sum, { value }) => sum + (value ?? 0), 0)];
    }),
  );
  return reached.map((each) => (each?.texts ?? []).reduce((sum, text) => sum + (waiting.get(text) ?? 0), 0));
}
