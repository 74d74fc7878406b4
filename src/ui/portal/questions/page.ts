import type { ShownProblem } from '../../kit/problems.ts';
import type { Working } from '../law/working.ts';

/** A field of a question page, as it is drawn. */
export type FormField =
  | { kind: 'text'; name: string; label: string; value: string; hint?: string; inputmode?: 'numeric' | 'decimal' }
  | { kind: 'choice'; name: string; label: string; value: string; hint?: string; choices: readonly OfferedChoice[] }
  | {
      kind: 'checks';
      name: string;
      label: string;
      values: readonly string[];
      hint?: string;
      choices: readonly OfferedChoice[];
    };

export interface OfferedChoice {
  value: string;
  text: string;
}

/** A row of a working life as it was typed. */
export interface TypedRow {
  kind: string;
  from: string;
  until: string;
  income: string;
}

/** What a person gets to read: one sentence, a few figures, what else holds, and how it was worked out. */
export interface AnswerView {
  sentence: string;
  figures: readonly { label: string; value: string; note?: string }[];
  /** Short sentences that belong to the answer. */
  facts: readonly string[];
  /** What would be if something were done otherwise; each leads to the page that shows it. */
  otherwise: readonly { given: string; result: string; href: string | null }[];
  workings: readonly { title: string; working: Working }[];
}

/** A page that answers one question of people. */
export interface QuestionView {
  title: string;
  heading: string;
  lead: string;
  action: string;
  fields: readonly { heading: string | null; fields: readonly FormField[] }[];
  /** The rows of a working life; null where the question needs none. */
  career: { rows: readonly TypedRow[]; facts: readonly string[] } | null;
  problems: readonly ShownProblem[];
  /** Null where nothing can be answered yet. */
  answer: AnswerView | null;
  /** Words that people do not know, and what they mean. */
  terms: readonly { word: string; meaning: string }[];
  /** Other questions that people ask beside this one. */
  links: readonly { href: string; text: string }[];
}
