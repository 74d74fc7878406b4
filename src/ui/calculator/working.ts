import { isDay } from '#base/dates.ts';
import { isMonth } from '#base/months.ts';
import { resultText } from '#law/explain.ts';
import { ruleTellingFrom } from '#law/pages/places.ts';
import { valueShown } from '#law/pages/values.ts';
import { refusalArticle, refusalWords } from '#law/refusal-words.ts';
import type { Refusal } from '#law/refusals.ts';
import type { Reckoning } from '#law/rule.ts';
import { formatDate, formatMonth } from '../format.ts';
import type { Lang } from '../settings.ts';

/** A figure of law as a working shows it, and where it leads. */
export interface ShownFigure {
  name: string;
  /** Null where the value is a whole table. */
  value: string | null;
  from: string;
  source: string;
  attested: boolean;
  href: string;
}

/** A line of a working. */
export interface ShownStep {
  label: string;
  working: string;
  result: string;
  figures: ShownFigure[];
}

/** A result's working, in words of the page's language. */
export interface Working {
  steps: ShownStep[];
  doubts: string[];
}

/** How a result was worked out, each figure with its source and the page that tells it. */
export function workingOf({ rule, steps, doubts }: Reckoning<unknown>, lang: Lang): Working {
  return {
    steps: steps.map((step) => ({
      label: step.label[lang],
      working: step.working,
      result: dated(step.result) ?? resultText(step, lang),
      figures: step.figures.map(({ table, value, from, source, attested }) => ({
        name: table.name[lang],
        value: typeof value === 'object' ? null : valueShown(value, lang),
        from: formatDate(from),
        source,
        attested,
        href: `/luat/${ruleTellingFrom(rule.id, table.id) ?? rule.id}#${table.id}`,
      })),
    })),
    doubts: doubts.map((doubt) => doubt[lang]),
  };
}

function dated(result: number | string): string | null {
  if (typeof result === 'number') return null;
  if (isDay(result)) return formatDate(result);
  return isMonth(result) ? formatMonth(result) : null;
}

/** Why something is refused, what would make it allowed, and the article; each sentence once. */
export function refusalTexts(refusals: readonly Refusal[], lang: Lang): string[] {
  const sentences = refusals.map((refusal) => {
    const { why, allowedWhen } = refusalWords(refusal);
    const article = refusalArticle(refusal);
    return `${why[lang]} ${allowedWhen[lang]}${article ? ` (${article})` : ''}`;
  });
  return [...new Set(sentences)];
}
