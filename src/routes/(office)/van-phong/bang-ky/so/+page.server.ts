import { error } from '@sveltejs/kit';
import { INDICATOR_WORDS } from '#indicators/problem-words.ts';
import { figuresEvaluate } from '#server/figures/operations.ts';
import { problemWords } from '#server/web/problems.ts';
import { EXPRESSION_NAME } from '#ui/addresses.ts';
import { PERIOD_TEXTS } from '#ui/office/periods/period-texts.ts';
import { askAtOffice, may } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

/** Longer expressions no page of ours asks for. */
const MOST_LETTERS = 500;

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'period.read')) error(403);
  const { lang } = locals.settings;
  const expression = (url.searchParams.get(EXPRESSION_NAME) ?? '').trim();
  if (expression === '' || expression.length > MOST_LETTERS) {
    return { expression: '', figure: null, reasons: [PERIOD_TEXTS[lang].unreadable] };
  }
  const [answer] = await askAtOffice(locals, figuresEvaluate, { expressions: [expression] });
  if (answer?.ok) return { expression, figure: answer.value, reasons: [] };
  const reasons = answer?.error.map((problem) => problemWords({ words: INDICATOR_WORDS }, problem)[lang]) ?? [];
  return { expression, figure: null, reasons };
};
