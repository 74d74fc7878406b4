import type { Uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import type { Scheme } from '#coverage/facts.ts';

/** What is kept of a file: its bytes, and those of its refused rows. */
export const HANDED_PARTS = ['file', 'refused'] as const;
export type HandedPart = (typeof HANDED_PARTS)[number];

/** What is said of a row of a file. */
export interface SaidOfRow {
  /** Its number in the file, sheets after each other. */
  row: number;
  problems: readonly Problem[];
}

/** Who is covered and what was paid, by scheme. */
export interface SchemeTotals {
  scheme: Scheme;
  participants: number;
  paid: number;
}

/** What came of the rows of a file, or would. */
export interface FileSummary {
  rows: number;
  taken: number;
  refused: number;
  unchanged: number;
  noData: number;
  remarks: number;
  firstRefused: SaidOfRow[];
  firstRemarks: SaidOfRow[];
  columnNames: [string, string][];
  sheetsLeftOut: string[];
  /** What a rehearsal would move; null where it was none. */
  moved: { before: SchemeTotals[]; after: SchemeTotals[] } | null;
  /** How the file of refused rows is called; null for none. */
  refusedName: string | null;
}

/** How a run ended: with a summary, with what is wrong with the file as a whole, or by a fault of ours. */
export type RunResult = ({ summary: FileSummary } | { problems: readonly Problem[] } | { broken: true }) & {
  /** What the sheets of a workbook are called, in their order. */
  sheets?: readonly string[];
};

/** A rehearsal or an import of a file. */
export interface FileRun {
  id: Uuid;
  isRehearsal: boolean;
  /** The place of the sheet that is read, from 0; null for all whose heads are known. */
  sheetNo: number | null;
  /** From 0 to 1. */
  share: number;
  /** A run has stopped where its process, or the database, went away under it. */
  state: 'running' | 'stopped' | 'ended';
  endedAt: string | null;
  result: RunResult | null;
}

/** A file that was handed in. */
export interface HandedFile {
  id: Uuid;
  kind: string;
  name: string;
  /** Bytes. */
  size: number;
  handedByName: string;
  handedAt: string;
  /** Its bytes are kept until it is in the register, given up, or old. */
  hasBytes: boolean;
  hasRefused: boolean;
  /** The newest one; null where none began. */
  run: FileRun | null;
}
