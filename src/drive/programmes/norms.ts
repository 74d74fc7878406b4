import { type Day, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { firstDay, lastDay, monthOf, monthsBetween } from '#base/months.ts';
import { codeLevel } from '#coverage/areas.ts';
import type { Scheme } from '#coverage/facts.ts';
import { codeOf, type Goal, type Share, type TargetKind, topOf } from '../plans/plan.ts';
import type { ProgrammeReport, ReportKind } from './report.ts';

/** For each of what a least number of people is to enrol; a conversion is of each hundred who were present. */
export const NORM_BASES = ['activity', 'head', 'month', 'conversion'] as const;
export type NormBase = (typeof NORM_BASES)[number];

/** A norm of an approved plan, with the days that it is for. */
export interface PlannedNorm {
  goal: Goal;
  owner: string;
  documentNo: string;
  from: Day;
  to: Day;
  /** The base offices that a sender works under when the plan begins, the nearest first, by the sender's code. */
  offices: ReadonlyMap<string, readonly string[]>;
}

/** A question about what a sender reported: fewer enrolled than the norm means for what it reports. */
export interface NormQuestion {
  goalId: Uuid;
  owner: string;
  documentNo: string;
  senderCode: string;
  sender: string;
  scheme: Scheme;
  per: NormBase;
  norm: number;
  /** How many conferences, collectors, months or people who were present. */
  counted: number;
  reported: number;
  expected: number;
  /** The first and the last day of the periods that are compared. */
  from: Day;
  to: Day;
}

/** What a sender answered to such a question, and to which figures. */
export interface NormAnswer {
  goalId: Uuid;
  senderCode: string;
  reported: number;
  expected: number;
  answer: string;
  by: string;
}

const REPORTED_AS: Readonly<Record<Exclude<NormBase, 'month'>, ReportKind>> = {
  activity: 'conferences',
  head: 'collectors',
  conversion: 'attendance',
};

/** The kinds of targets that reports are held against. */
export const NORM_KINDS = ['norm', 'conversion'] as const satisfies TargetKind[];

/** What a target is a norm for each of; undefined where it is none that reports can be held against. */
export const baseOf = ({ kind, per }: Goal): NormBase | undefined => {
  if (kind === 'conversion') return 'conversion';
  return kind === 'norm' ? NORM_BASES.find((each) => each === per) : undefined;
};

/** What is asked about reports, of each sender and norm once: over the periods of which both numbers are reported, refused ones apart. */
export function normQuestions(reports: readonly ProgrammeReport[], norms: readonly PlannedNorm[]): NormQuestion[] {
  const bySender = Map.groupBy(newestOf(reports), ({ senderCode }) => senderCode);
  return norms.flatMap((norm) =>
    [...bySender.values()].flatMap((own) => {
      const question = askedOf(own, norm);
      return question ? [question] : [];
    }),
  );
}

function askedOf(
  own: readonly ProgrammeReport[],
  { goal, owner, documentNo, from, to, offices }: PlannedNorm,
): NormQuestion | null {
  const per = baseOf(goal);
  const [{ senderCode, sender } = { senderCode: '', sender: '' }] = own;
  const share = ownOf(goal, [senderCode, ...(offices.get(senderCode) ?? [])]) ?? wholeOf(goal);
  if (!per || !share) return null;
  const within = own.filter((each) => each.from >= from && each.to <= to);
  const found = comparable(within, per, goal.scheme);
  // A norm for each collector is of the whole time: before it is over nobody is behind it.
  const [last] = found;
  if (!last || (per === 'head' && last.to < to)) return null;
  const reported = found.reduce((sum, { enrolled }) => sum + enrolled, 0);
  const counted = per === 'head' ? last.base : found.reduce((sum, { base }) => sum + base, 0);
  const expected = Math.ceil((counted * share.value) / (per === 'conversion' ? 100 : 1));
  if (reported >= expected) return null;
  const figures = { per, norm: share.value, counted, reported, expected };
  const compared = { from: found.map((each) => each.from).reduce(earliest), to: last.to };
  return { goalId: goal.id, owner, documentNo, senderCode, sender, scheme: goal.scheme, ...figures, ...compared };
}

/** The norm of the first of these that the plan gives one: of the sender itself, or of the base office that it works under. */
function ownOf({ shares }: Goal, codes: readonly string[]): Share | undefined {
  const byUnit = new Map<string, Share>(shares.map((share) => [share.unit, share]));
  return codes.map((code) => byUnit.get(`organisation:${code}`)).find((share) => share !== undefined);
}

/** The norm of the whole province; one of a part of it is nobody’s who reports on the whole. */
function wholeOf({ shares }: Goal): Share | undefined {
  const top = topOf(shares);
  return top?.unit.startsWith('area:') && codeLevel(codeOf(top.unit)) === 'province' ? top : undefined;
}

/** Of each period that both numbers are reported of, who enrolled and for how many of what; the newest first. */
function comparable(
  within: readonly ProgrammeReport[],
  per: NormBase,
  scheme: Scheme,
): (Period & { enrolled: number; base: number })[] {
  const ofKind = (kind: ReportKind) => within.filter((each) => each.kind === kind);
  return ofKind(`enrolled-${scheme}`)
    .flatMap(({ from, to, value }) => {
      if (per === 'month')
        return isOfMonths({ from, to }) ? [{ from, to, enrolled: value, base: monthsIn({ from, to }) }] : [];
      const beside = ofKind(REPORTED_AS[per]).find((each) => each.from === from && each.to === to);
      return beside ? [{ from, to, enrolled: value, base: beside.value }] : [];
    })
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
}

interface Period {
  from: Day;
  to: Day;
}
const isOfMonths = ({ from, to }: Period): boolean => from === firstDay(monthOf(from)) && to === lastDay(monthOf(to));
const monthsIn = ({ from, to }: Period): number => monthsBetween(monthOf(from), monthOf(to)) + 1;

/** Of each period and kind the newest version that nobody refused. */
function newestOf(reports: readonly ProgrammeReport[]): ProgrammeReport[] {
  const held = reports.filter(({ decided }) => decided?.decision !== 'refused');
  const versions = Map.groupBy(held, ({ senderCode, kind, from, to }) => `${senderCode} ${kind} ${from} ${to}`);
  return [...versions.values()].flatMap((each) => each.toSorted((a, b) => b.version - a.version).slice(0, 1));
}
