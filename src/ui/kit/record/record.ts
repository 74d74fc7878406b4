/** One fact of a record as people read it. */
export interface ShownFact {
  id: string;
  /** The day it is about: `23/11/2026`. */
  day: string;
  what: string;
  /** Softer lines below: money, who took it, receipts. */
  details: readonly string[];
  /** When the register learnt it: `14:05 ngày 23/11/2026`. */
  recorded: string;
  /** What was corrected stays visible, struck through. */
  undone: { on: string; reason: string | null } | null;
  /** What it leads to, and what can be done about it. */
  acts?: readonly { href: string; text: string }[];
}

/** A line of who or what somebody or something is. */
export interface ShownDetail {
  label: string;
  value: string;
  /** What stood there before it was corrected, the newest first. */
  former: readonly { value: string; on: string; reason: string }[];
}
