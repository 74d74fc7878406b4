import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { REPORTED_FLOWS, REPORTED_STOCKS } from '#indicators/catalogue.ts';

/** What a partner reports: a flow is how many came in the period, a stock how many there are at its end. */
export const REPORT_KINDS = [...REPORTED_FLOWS, ...REPORTED_STOCKS] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const isStockReport = (kind: ReportKind): boolean => REPORTED_STOCKS.some((each) => each === kind);

/** What counts the validated reports of a sender in the indicator language: a flow over days, a stock on the last of them. */
export function reportedExpression(
  { code, senderCode, kind }: { code: string; senderCode: string; kind: ReportKind },
  { from, to }: { from: Day; to: Day },
): string {
  const whose = `${kind}, programme=${code}, organisation=${senderCode}`;
  return isStockReport(kind) ? `reported_at_end(${whose}, on=${to})` : `reported(${whose}, from=${from}, to=${to})`;
}

export const REPORT_DECISIONS = ['validated', 'refused'] as const;
export type ReportDecision = (typeof REPORT_DECISIONS)[number];

/** A report of a signer for a period, in one of its versions. */
export interface ProgrammeReport {
  id: Uuid;
  programmeCode: string;
  senderCode: string;
  /** The name of the organisation that sent it. */
  sender: string;
  kind: ReportKind;
  from: Day;
  to: Day;
  version: number;
  value: number;
  documentNo: string;
  documentDay: Day;
  sentBy: string;
  sentByName: string;
  /** The day on which it was sent. */
  sentOn: Day;
  /** Null as long as it waits. */
  decided: { decision: ReportDecision; reason: string | null; by: string; on: Day } | null;
}

/** What reports of one sender come to. */
export interface ReportTotal {
  senderCode: string;
  sender: string;
  kind: ReportKind;
  value: number;
  /** How many periods stand behind it; of a stock only the last one counts. */
  periods: number;
}

/**
 * What validated reports come to by a day, as it was known on a day: of each period its last validated version; a flow is summed
 * over the periods, of a stock the last period is what there is.
 */
export function totalsOfReports(
  reports: readonly ProgrammeReport[],
  { on, known }: { on: Day; known: Day },
): ReportTotal[] {
  const counted = reports.filter(
    ({ to, decided }) => to <= on && decided?.decision === 'validated' && decided.on <= known,
  );
  const bySender = Map.groupBy(counted, ({ senderCode, kind }) => `${senderCode} ${kind}`);
  return [...bySender.values()].flatMap((ofKind) => {
    const versions = Map.groupBy(ofKind, ({ from, to }) => `${from} ${to}`);
    const periods = [...versions.values()]
      .flatMap((each) => each.toSorted((a, b) => b.version - a.version).slice(0, 1))
      .toSorted((a, b) => (a.to < b.to ? 1 : -1));
    const [last] = periods;
    if (!last) return [];
    const { senderCode, sender, kind } = last;
    const value = isStockReport(kind) ? last.value : periods.reduce((sum, each) => sum + each.value, 0);
    return [{ senderCode, sender, kind, value, periods: periods.length }];
  });
}
