import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatInstant } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import type { IndicatorProblem } from '#indicators/problem.ts';
import { indicatorProblemWords } from '#indicators/problem-words.ts';

/** Why a bulletin is not published. */
export interface PublishProblems {
  'slug-taken': { slug: string };
  'figure-missing': { name: string };
  'figure-unanswered': { name: string; expression: string; reasons: readonly IndicatorProblem[] };
  /** It would rest on what became known after it claims to be known. Instants, ISO 8601. */
  'figure-known-later': { name: string; expression: string; knownThrough: string; publishedAt: string };
  'published-in-future': { publishedAt: string };
  'wording-unreadable': { name: string; wording: string };
  'wording-wrong': { name: string; wording: string; value: number };
}

export type PublishProblem = ProblemOf<PublishProblems>;
export const publishProblem = problemsOf<PublishProblems>();

export const PUBLISH_WORDS: ProblemWords<PublishProblems> = {
  'slug-taken': ({ slug }) => ({
    vi: `Đã có bản tin ở «${slug}».`,
    en: `There is already a bulletin at «${slug}».`,
  }),
  'figure-missing': ({ name }) => ({
    vi: `Bài có {{${name}}}, nhưng không có số liệu nào tên ấy.`,
    en: `The text has {{${name}}}, but there is no figure of that name.`,
  }),
  'figure-unanswered': ({ name, expression, reasons }) => {
    const words = reasons.map(indicatorProblemWords);
    return {
      vi: `Số liệu «${name}» (${expression}) không đếm được: ${words.map(({ vi }) => vi).join(' ')}`,
      en: `The figure «${name}» (${expression}) cannot be counted: ${words.map(({ en }) => en).join(' ')}`,
    };
  },
  'figure-known-later': ({ name, expression, knownThrough, publishedAt }) => {
    return {
      vi: `Số liệu «${name}» (${expression}) chỉ tính điều sổ đã biết lúc đăng, ${formatInstant(publishedAt)}; có điều liên quan sổ biết sau đó, mới nhất lúc ${formatInstant(knownThrough)}.`,
      en: `The figure «${name}» (${expression}) counts only what the register knew at the publication, ${publishedAt}; something about it became known later, the newest at ${knownThrough}.`,
    };
  },
  'published-in-future': ({ publishedAt }) => ({
    vi: `Ngày giờ đăng ${formatInstant(publishedAt)} còn ở phía trước.`,
    en: `The time of publication, ${publishedAt}, is still to come.`,
  }),
  'wording-unreadable': ({ name, wording }) => ({
    vi: `Cách viết «${wording}» của số liệu «${name}» không có con số nào kiểm được.`,
    en: `The wording «${wording}» of the figure «${name}» has no number that could be checked.`,
  }),
  'wording-wrong': ({ name, wording, value }) => ({
    vi: `Số liệu «${name}» được viết «${wording}», nhưng sổ cho ${value}.`,
    en: `The figure «${name}» is worded «${wording}», but the register gives ${value}.`,
  }),
};

/** One sentence for whoever has to put it right. */
export const publishProblemWords = (problem: PublishProblem): Bilingual => inWords(PUBLISH_WORDS, problem);
