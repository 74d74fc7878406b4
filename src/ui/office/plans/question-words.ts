import type { Language } from '#base/words.ts';
import { codeOf, type Goal, type PlanArea } from '#drive/plans/plan.ts';
import type { PlanQuestion } from '#drive/plans/questions.ts';
import { formatCount } from '../../format.ts';
import { figureWords } from './plan-words.ts';
import { STANDING_TEXTS } from './standing-texts.ts';

/** The name of a question's unit. */
export const unitWords = ({ unit }: Pick<PlanQuestion, 'unit'>, areas: readonly PlanArea[]): string =>
  areas.find((area) => area.unit === unit)?.name ?? codeOf(unit);

/** A question as one sentence, with the figures that hardly go together. */
export function questionWords(
  question: PlanQuestion,
  { goals, areas, lang }: { goals: readonly Goal[]; areas: readonly PlanArea[]; lang: Language },
): string {
  const t = STANDING_TEXTS[lang];
  const n = (value: number): string => formatCount(value, lang);
  const { kind, value, known, growth } = question;
  if (kind !== 'growth-contradicts') return t.kinds[kind](unitWords(question, areas), n(value), n(known));
  const { opening = 0, percent = 0, left = null } = growth ?? {};
  const said = [n(value), n(opening), figureWords('growth', percent, lang), n(known)] as const;
  if (goals.find(({ id }) => id === question.goalId)?.kind === 'stock') return t.stockAgainstGrowth(...said);
  if (opening + value < known) return t.tooFewForGrowth(...said);
  return t.tooManyForGrowth(...said, n(opening + value - known), left === null ? t.unknown : n(left));
}
