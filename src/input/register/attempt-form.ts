import { z } from 'zod';
import { ATTEMPT_OUTCOMES, ATTEMPT_WAYS, REFUSAL_CAUSES } from '#register/renewal.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { type ReadForm, readForm } from '../form.ts';

const formOf = (due: readonly string[]) =>
  z.object({
    due: choice(due),
    contactedOn: day(),
    way: choice(ATTEMPT_WAYS),
    outcome: choice(ATTEMPT_OUTCOMES),
    willPayOn: day().optional(),
    cause: choice(REFUSAL_CAUSES).optional(),
    note: z.string().optional(),
  });
type Form = ReturnType<typeof formOf>;

/** The fields of an attempt, by their names. */
export const ATTEMPT_NAMES = {
  due: 'han',
  contactedOn: 'ngay',
  way: 'cach',
  outcome: 'ket-qua',
  willPayOn: 'ngay-hen',
  cause: 'ly-do',
  note: 'ghi-chu',
} as const satisfies Record<keyof z.infer<Form>, string>;

/** The fields by which somebody says whether they want messages. */
export const WISH_NAMES = { channel: 'kenh', isWanted: 'nhan' } as const;

const FIELDS = Object.keys(ATTEMPT_NAMES) as (keyof typeof ATTEMPT_NAMES)[];
/** Enough to be told that it is too long. */
const MOST_SENT = 1000;

/** An attempt as it was typed; `due` are the keys of what falls due. */
export function readAttemptForm(
  get: (name: string) => string | null,
  due: readonly string[],
): ReadForm<z.infer<Form>> & { typed: Readonly<Record<keyof typeof ATTEMPT_NAMES, string>> } {
  const typed = Object.fromEntries(
    FIELDS.map((name) => [name, (get(ATTEMPT_NAMES[name]) ?? '').trim().slice(0, MOST_SENT)]),
  ) as Record<keyof typeof ATTEMPT_NAMES, string>;
  const read = readForm(formOf(due), Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== '')));
  const problems = read.problems.map((problem) => ({
    ...problem,
    at: ATTEMPT_NAMES[problem.at as keyof typeof ATTEMPT_NAMES] ?? problem.at,
  }));
  return { ...read, typed, problems: problems as typeof read.problems };
}
