import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '../evaluate.ts';

/** The values of expressions by their texts; what the register does not know is not there. */
export async function countTexts(desk: Desk, texts: readonly string[], now: Date): Promise<Map<string, number>> {
  const asked = [...new Set(texts)];
  const figures = await evaluateTexts(desk, asked, now);
  return new Map(
    asked.flatMap((text, index) => {
      const figure = figures[index];
      return figure?.ok && figure.value.value !== null ? [[text, figure.value.value] as const] : [];
    }),
  );
}
