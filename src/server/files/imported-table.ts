import type { WithdrawnKind } from '#coverage/facts.ts';
import type { RowProblemKind } from '#input/files/row-problem.ts';
import type { SealedPart } from '#server/keys/seal-part.ts';

/** How rows of an import file get into one table. SQL texts see the row that was read as `line`. */
export interface ImportedTable {
  name: string;
  /** The columns by which a row is known again, beside the province. */
  key: readonly string[];
  columns: readonly ImportedColumn[];
  /** What is read beside the columns, for `joins`, `refusals` and `also`. */
  besides?: readonly ImportedColumn[];
  /** What lines are read from, where more must be found about them first: a query named `staged`. */
  lines?: string;
  /** What its rows are as facts that can be withdrawn. A line that says what was withdrawn stays unchanged, with a remark. */
  fact?: WithdrawnKind;
  /** Which lines of the file are meant, where not all are. */
  where?: string;
  /** What lines are checked against. */
  joins?: string;
  /** A line is refused for each condition that holds. */
  refusals: readonly RowRefusal[];
  /** What is said of a line that is not refused, for each condition that holds. */
  remarked?: readonly RowRefusal[];
  /** Whether a line says what the table has already under another key: it counts as unchanged. */
  isThere?: string;
  /** Whether the journal of `person_id` changes with the rows. */
  posts: boolean;
  /** A further statement that sees what was `taken` and `checked`. */
  also?: string;
}

export interface ImportedColumn {
  name: string;
  type: string;
  /** The column of the file, where it has another name. */
  from?: string;
  /** What is written, where it is not just what was given. */
  value?: string;
  /** A column of the key that may be null. */
  optional?: boolean;
  /** What is staged in the place of a number that the file says; or the version of the key that sealed it. */
  sealed?: SealedPart | 'version';
  /** A condition on which a value that is not the one of `held` agrees with it after all. */
  agrees?: string;
}

/** Why a line is refused or remarked on, by the name of the problem. */
export interface RowRefusal {
  when: string;
  kind: RowProblemKind;
  /** The facts of the problem: names, and what each is in SQL. */
  facts?: Readonly<Record<string, string>>;
  /** The column of the file that the problem is about, and its text in SQL. */
  at?: string;
  text?: string;
}
