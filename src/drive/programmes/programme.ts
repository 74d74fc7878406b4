import { type Day, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { PROMISED } from '#indicators/catalogue.ts';

export type Promised = (typeof PROMISED)[number];

/** How much of what is promised, by which day. */
export interface ProgrammePromise {
  indicator: Promised;
  value: number;
  dueOn: Day;
}

/** What two bodies agree: with a day of signing it is signed, without one it is a draft. */
export interface ProgrammeTerms {
  title: string;
  hostCode: string;
  hostDocumentNo: string | null;
  hostDocumentDay: Day | null;
  partnerCode: string;
  partnerDocumentNo: string | null;
  partnerDocumentDay: Day | null;
  from: Day;
  to: Day;
  signedOn: Day | null;
  endedOn: Day | null;
  promises: readonly ProgrammePromise[];
}

export interface ProgrammeVersion extends ProgrammeTerms {
  version: number;
  id: Uuid;
  /** Why it changes the one before; null of the first. */
  reason: string | null;
  /** Who recorded it, by the name of then. */
  by: string;
  /** ISO 8601 instant. */
  at: string;
}

/** A programme whose terms nobody typed came from a file: of it only title, partner and day of signing are known. */
export const PROGRAMME_STATES = ['draft', 'signed', 'ended'] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

export const stateOfProgramme = ({
  signedOn,
  endedOn,
}: Pick<ProgrammeTerms, 'signedOn' | 'endedOn'>): ProgrammeState => {
  if (endedOn !== null) return 'ended';
  return signedOn === null ? 'draft' : 'signed';
};

/** A programme as a list shows it. */
export interface ListedProgramme {
  code: string;
  title: string;
  /** The names of both signers; of a programme of a file the host is not known. */
  host: string | null;
  partner: string;
  from: Day | null;
  to: Day | null;
  signedOn: Day | null;
  endedOn: Day | null;
  hostDocument: string | null;
  partnerDocument: string | null;
  promises: number;
}

/** An activity of a programme: the record that stands behind what was delivered. */
export interface ProgrammeActivity {
  code: string;
  heldOn: Day;
  title: string | null;
  area: string;
  attendance: number | null;
  enrolled: number;
}

/** A promise beside what is delivered of it by a day. */
export interface DeliveredPromise extends ProgrammePromise {
  /** What was counted; null before the programme begins. */
  expression: string | null;
  /** Null where it is not computed: never nought instead. */
  delivered: number | null;
}

/** What counts a promise by a day: from the first day of the programme up to that day, or the one by which it is due. */
export function promiseExpression(
  { code, from }: { code: string; from: Day },
  { indicator, dueOn }: ProgrammePromise,
  on: Day,
): string | null {
  if (on < from) return null;
  const [measure = '', scheme] = indicator.split('-');
  const scope = `programme=${code}, from=${from}, to=${earliest(on, dueOn)}`;
  return `${measure}(${scheme === undefined ? '' : `${scheme}, `}${scope})`;
}
