import type { Language } from '#base/words.ts';

/** What stands against a form as people read it, at the field that would change it. */
export interface ShownProblem {
  /** The name of the field. */
  at: string;
  why: string;
  /** What would make it allowed; null where `why` says it all. */
  allowedWhen: string | null;
  article: string | null;
}

/** What is wrong with each field, all of it in one text. */
export const wrongFields = (problems: readonly ShownProblem[]): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(problems, ({ at }) => at)].map(([at, found]) => [
      at,
      found.map(({ why, allowedWhen }) => [why, allowedWhen].filter(Boolean).join(' ')).join(' '),
    ]),
  );

const TEXTS: Record<Language, { wrong: string; note: string; error: string }> = {
  vi: { wrong: 'Cần xem lại', note: 'Lưu ý', error: 'Lỗi' },
  en: { wrong: 'Please look again', note: 'Note', error: 'Error' },
};

/** What is typed wrong is an error; what the law refuses is an answer. */
const isTypedWrong = ({ article }: ShownProblem): boolean => article === null;

/** The heading of the summary: beside an answer it only remarks. */
export const summaryHeading = (answered: boolean, lang: Language): string => TEXTS[lang][answered ? 'note' : 'wrong'];

/** The title of a page, which says first that something on it is to be put right: it is read before all else. */
export const titleOf = (title: string, problems: readonly ShownProblem[], lang: Language): string =>
  problems.some(isTypedWrong) ? `${TEXTS[lang].error}: ${title}` : title;

/** What the fields of a form are called, by their names in the address. */
export const labelsOf = <Key extends string>(
  names: Readonly<Partial<Record<Key, string>>>,
  labels: Readonly<Partial<Record<Key, unknown>>>,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries<string | undefined>(names).flatMap(([key, name]) => {
      const label = labels[key as Key];
      return name !== undefined && typeof label === 'string' ? [[name, label] as const] : [];
    }),
  );
