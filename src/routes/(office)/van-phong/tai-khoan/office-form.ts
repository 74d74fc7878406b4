import type { OfficeArea } from '#access/accounts.ts';
import type { OfficeRole } from '#access/roles.ts';
import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { readDay } from '#input/fields/days.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { ACCOUNT_NAMES, type TypedAccount } from '#ui/office/accounts/account-names.ts';
import { ACCOUNT_TEXTS } from '#ui/office/accounts/texts.ts';

/** What is longer than any field is not sent back whole. */
const MOST_SHOWN = 2000;

/** The fields of a form about an account, as they were typed; a day that is not given is today, where one has to be. */
export function typedIn(fields: FormData | null): TypedAccount {
  const read = Object.entries(ACCOUNT_NAMES).map(([key, name]) => [
    key,
    String(fields?.get(name) ?? '').slice(0, MOST_SHOWN),
  ]);
  const typed = Object.fromEntries(read) as Record<keyof TypedAccount, string>;
  return { ...typed, role: typed.role || 'officer', from: typed.from || dayInVietNam(new Date()) };
}

/** The days that were typed, and what cannot be read as one. */
export function readDays(
  { from, to }: TypedAccount,
  lang: Language,
): { from: Day; to: Day | null; problems: ShownProblem[] } {
  const wrong = (at: string): ShownProblem => problemAt(at, ACCOUNT_TEXTS[lang].wrongDay);
  const days = { from: readDay(from), to: to.trim() === '' ? null : readDay(to) };
  const problems = [
    ...(days.from ? [] : [wrong(ACCOUNT_NAMES.from)]),
    ...(to.trim() !== '' && !days.to ? [wrong(ACCOUNT_NAMES.to)] : []),
  ];
  return { from: days.from ?? dayInVietNam(new Date()), to: days.to, problems };
}

/** An office as operations take it, and what of it cannot be read. */
export function readOffice(typed: TypedAccount, areas: readonly OfficeArea[], lang: Language) {
  const names = typed.areas
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const choices = areas.map((area) => ({ ...area, formerNames: [] }));
  const found = names.map((name) => ({ name, areas: chosenAreas(name, choices) }));
  const unknown = found.filter((each) => each.areas.length !== 1).map(({ name }) => name.slice(0, 60));
  const { problems, ...days } = readDays(typed, lang);
  if (unknown.length > 0)
    problems.push(problemAt(ACCOUNT_NAMES.areas, ACCOUNT_TEXTS[lang].unknownAreas(unknown.join('; '))));
  const office = {
    role: typed.role as OfficeRole,
    organisation: typed.organisation || null,
    areas: names.length === 0 ? null : found.flatMap((each) => each.areas.map(({ id }) => id)),
    ...days,
  };
  return { office, problems };
}

const problemAt = (at: string, why: string): ShownProblem => ({ at, why, allowedWhen: null, article: null });

/** Problems of an operation at the fields of the form. */
export const atFields = (problems: readonly ShownProblem[]): ShownProblem[] =>
  problems.map((each) => ({ ...each, at: ACCOUNT_NAMES[each.at as keyof typeof ACCOUNT_NAMES] ?? each.at }));
