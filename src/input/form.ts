import { z } from 'zod';
import { inWords } from '#base/problem.ts';
import type { Bilingual, Language } from '#base/words.ts';
import { fieldProblem, problemOfIssue } from './fields/field.ts';
import { FIELD_PROBLEM_WORDS, type FieldProblem } from './fields/problems.ts';

/** What was typed into each field; several texts where a field may stand several times. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A form that was read: what was typed is kept, whatever is wrong with it. */
export interface ReadForm<Value> {
  typed: Typed;
  /** Everything that cannot be read, each `at` its field. */
  problems: FieldProblem[];
  /** Null where there are problems. */
  value: Value | null;
}

const isSeveral = (type: unknown): boolean => {
  if (type instanceof z.ZodArray) return true;
  return (type instanceof z.ZodOptional || type instanceof z.ZodDefault) && isSeveral(type.unwrap());
};

/** How the fields of a form are called in an address, where that is not their own name. */
export type AddressNames<Form extends z.ZodObject> = Readonly<Record<keyof Form['shape'] & string, string>>;

/** The texts of a form's fields in an address; an empty field is as if it were not there, and other names are not looked at. */
function textsOf<Form extends z.ZodObject>(form: Form, search: URLSearchParams, names: AddressNames<Form>): Typed {
  const texts: Record<string, string | string[]> = {};
  for (const [name, type] of Object.entries(form.shape)) {
    const given = search.getAll(names[name as keyof AddressNames<Form>]).map((text) => text.trim());
    if (isSeveral(type)) {
      if (given.length > 0) texts[name] = given.filter((text) => text !== '');
    } else if (given[0]) texts[name] = given[0];
  }
  return texts;
}

/** More letters than anything takes: what is longer than it may be is refused by whoever takes it, never cut off and kept. */
const MOST_LETTERS = 2_000;

/** A field as it was typed, kept whole: whoever takes it says what is too long. */
export const wholeText = (given: string | null): string => (given ?? '').trim().slice(0, MOST_LETTERS);

/** A form whose fields are asked one by one, as it was sent or as an address has it: what is not said is as usual. */
export function readFields<Form extends z.ZodObject>(
  form: Form,
  get: (name: string) => string | null,
  names: AddressNames<Form>,
  usual: Typed = {},
): ReadForm<z.infer<Form>> {
  const typed: Typed = Object.fromEntries(
    Object.keys(form.shape).map((key) => [
      key,
      wholeText(String(get(names[key as keyof AddressNames<Form>]) ?? usual[key] ?? '')),
    ]),
  );
  const given = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
  return atNames({ ...readForm(form, given), typed }, names);
}

/** The same with its problems at the names that the fields have on the page. */
function atNames<Form extends z.ZodObject>(
  read: ReadForm<z.infer<Form>>,
  names: AddressNames<Form>,
): ReadForm<z.infer<Form>> {
  const placed = read.problems.map((problem) => ({
    ...problem,
    at: names[problem.at as keyof AddressNames<Form>] ?? problem.at,
  }));
  return { ...read, problems: placed as FieldProblem[] };
}

/** A form in an address: read, with its problems at the names that the fields have there. Before anything is typed nothing is missing. */
export function readAddress<Form extends z.ZodObject>(
  form: Form,
  search: URLSearchParams,
  names: AddressNames<Form>,
): ReadForm<z.infer<Form>> {
  const texts = textsOf(form, search, names);
  const read = readForm(form, texts);
  return Object.keys(texts).length === 0 ? { ...read, problems: [] } : atNames(read, names);
}

/** A form in which nothing must be told: a field that cannot be read is as if it were empty, so that the rest can be answered. */
export function readWhatCanBe<Form extends z.ZodObject>(
  form: Form,
  search: URLSearchParams,
  names: AddressNames<Form>,
): { typed: Typed; problems: FieldProblem[]; value: Partial<z.infer<Form>> } {
  const { typed, problems, value } = readAddress(form, search, names);
  if (value) return { typed, problems, value };
  const wrong = new Set(problems.map(({ at }) => at));
  const readable = new URLSearchParams([...search].filter(([name]) => !wrong.has(name)));
  return { typed, problems, value: readAddress(form, readable, names).value ?? {} };
}

/** Reads a form: all fields at once, each problem at its field. */
export function readForm<Form extends z.ZodObject>(form: Form, typed: Typed): ReadForm<z.infer<Form>> {
  const read = form.safeParse(typed);
  if (read.success) return { typed, problems: [], value: read.data };
  return { typed, problems: read.error.issues.flatMap((issue) => fieldProblems(issue)), value: null };
}

function fieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => fieldProblem('not-asked', {}, name));
  const at = String(issue.path[0] ?? '');
  const own = problemOfIssue(issue);
  return [own ? { ...own, at } : fieldProblem('missing', {}, at)];
}

/** A problem of a field as a sentence that stands beside the field. */
export const fieldProblemText = (problem: FieldProblem): Bilingual => inWords(FIELD_PROBLEM_WORDS, problem);

/** A page shows the choices themselves, by their names; their values are for programs. */
const CHOOSE: Bilingual = { vi: 'Hãy chọn một mục trong danh sách.', en: 'Choose one of the list.' };

/** Problems of fields in the words of one reader, as a page shows them. */
export const shownFieldProblems = (problems: readonly FieldProblem[], language: Language) =>
  problems.map((problem) => ({
    at: String(problem.at ?? ''),
    why: (problem.kind === 'not-a-choice' ? CHOOSE : fieldProblemText(problem))[language],
    allowedWhen: null,
    article: null,
  }));
