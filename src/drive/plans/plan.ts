import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaLevel } from '#coverage/areas.ts';
import type { Scheme } from '#coverage/facts.ts';

/**
 * What a target can be: people covered at the end, people who join in the period, growth on the year before, a rate of something
 * that is named, how many activities, a norm for each of something, and the share of those present who enrol.
 */
export const TARGET_KINDS = ['stock', 'new', 'growth', 'rate', 'activities', 'norm', 'conversion'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** For each of what a norm is. */
export const NORM_PER = ['activity', 'month', 'district', 'head'] as const;
export type NormPer = (typeof NORM_PER)[number];

/** Kinds whose parts sum to the whole; of the others every unit has its own. */
const SUMMED: readonly TargetKind[] = ['stock', 'new', 'activities'];
export const isSummed = (kind: TargetKind): boolean => SUMMED.includes(kind);
/** Kinds that are said in per cent. */
const IN_PERCENT: readonly TargetKind[] = ['growth', 'rate', 'conversion'];
export const isInPercent = (kind: TargetKind): boolean => IN_PERCENT.includes(kind);

/** What a rate is of: 35 % of 808,149 and of 852,800 are different targets. */
export interface Denominator {
  name: string;
  value: number;
  source: string;
  on: Day;
}

/** Whom a share is for: `area:060`, `organisation:BD-06`, `agent:NVT-1`. */
export type UnitId = `${'area' | 'organisation' | 'agent'}:${string}`;

/** The code in a unit's id. */
export const codeOf = (unit: UnitId): string => unit.slice(unit.indexOf(':') + 1);

export interface Share {
  unit: UnitId;
  /** What it lies under; null for the top of the tree. */
  under: UnitId | null;
  value: number;
  /** Somebody typed it, after a formula or without one. */
  isByHand: boolean;
  /** The line that says so: what was written later has a greater one. */
  lineNo: number;
}

/** What a part of the period has of a target: of flows what it brings, of stocks where it ends. */
export interface Stage {
  /** A month or an ISO week: `2021-05`, `2021-W21`. */
  stage: string;
  value: number;
  isByHand: boolean;
}

/** A target of a plan, as it is drafted. */
export interface NewGoal {
  id: Uuid;
  scheme: Scheme;
  kind: TargetKind;
  per: NormPer | null;
  denominator: Denominator | null;
}

export interface Goal extends NewGoal {
  shares: readonly Share[];
  /** In the order of time, all months or all weeks; none where it is not shared out over the period. */
  stages: readonly Stage[];
  /** The last lines of shares and of stages, of what was taken out too: who changes them says which they have seen. */
  lastShare: number;
  lastStage: number;
}

export const PLAN_STEPS = ['submitted', 'returned', 'approved'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];
export type PlanState = 'draft' | PlanStep;

/** Whether its figures can still be changed. */
export const isOpen = (state: PlanState): boolean => state === 'draft' || state === 'returned';

/** What was done with a version, by whom. */
export interface DonePlanStep {
  step: PlanStep;
  reason: string | null;
  by: string;
  /** ISO 8601 instant. */
  at: string;
}

export interface PlanVersion {
  version: number;
  documentNo: string;
  documentDay: Day;
  reason: string | null;
  /** The account that drafted it, and its owner's name as it was then. */
  draftedBy: string;
  draftedByName: string;
  draftedAt: string;
  state: PlanState;
  steps: readonly DonePlanStep[];
}

/** A plan in one of its versions, beside what is said of the others. */
export interface TargetPlan {
  id: Uuid;
  owner: string;
  period: string;
  /** What it shares out: a district, a base office, a commune; null is the whole province. */
  top: UnitId | null;
  version: PlanVersion;
  versions: readonly PlanVersion[];
  goals: readonly Goal[];
}

/** An area that targets are shared out to, or the base office in charge of some, as they stood when the period of the plan began. */
export interface PlanArea {
  unit: UnitId;
  code: string;
  name: string;
  level: AreaLevel | 'office';
  under: UnitId | null;
}

/** The areas between the whole and its communes: districts, and base offices since there are none. */
export const partsIn = (areas: readonly PlanArea[]): PlanArea[] =>
  areas.filter(({ level, under }) => level !== 'commune' && under !== null);

/** What attainment of a kind is counted by; the other kinds have no targets in the indicator language. */
export const COUNTED_BY: Readonly<Partial<Record<TargetKind, { indicator: string; kind: 'stock' | 'flow' }>>> = {
  stock: { indicator: 'participants', kind: 'stock' },
  new: { indicator: 'joined', kind: 'flow' },
  growth: { indicator: 'growth', kind: 'stock' },
  activities: { indicator: 'activities', kind: 'flow' },
};

/** The version that is read where it is not the newest one: addresses name that one only. */
export const olderVersion = ({ version: { version }, versions }: TargetPlan): number | undefined =>
  version === versions.at(-1)?.version ? undefined : version;

/** How a version is called in `targets`. */
export const planCode = ({ documentNo, version }: Pick<PlanVersion, 'documentNo' | 'version'>): string =>
  version === 1 ? documentNo : `${documentNo} #${version}`;

/** The share at the top of the tree; undefined where the target was taken out. */
export const topOf = (shares: readonly Share[]): Share | undefined => shares.find(({ under }) => under === null);

/** The norm that a unit works to: its own where the plan gives it one, otherwise the one of the whole plan; none where that was taken out. */
export const normOf = (shares: readonly Share[], unit: UnitId): Share | undefined =>
  shares.find((share) => share.unit === unit) ?? topOf(shares);

/** What a unit has, and how much more that is than what the units below it have together. */
export interface ShareDifference {
  unit: UnitId;
  below: number;
  /** Below nought where the units below have more. */
  left: number;
}

/** Each unit that has some below it, with what is left to share out; of kinds that sum only. */
export function differencesOf({ kind, shares }: Pick<Goal, 'kind' | 'shares'>): ShareDifference[] {
  if (!isSummed(kind)) return [];
  const children = Map.groupBy(shares, ({ under }) => under);
  return shares.flatMap(({ unit, value }) => {
    const below = children.get(unit)?.reduce((sum, each) => sum + each.value, 0);
    return below === undefined ? [] : [{ unit, below, left: value - below }];
  });
}

/** What a plan says of one area: the plans of several owners stand side by side, and are never added. */
export interface ListedPlan {
  id: Uuid;
  owner: string;
  period: string;
  /** Name of what it shares out; null is the whole province. */
  part: string | null;
  version: PlanVersion;
  targets: readonly { id: Uuid; scheme: Scheme; kind: TargetKind; value: number }[];
}

/** A target that a file brought: of no plan that is drafted here. */
export interface FileTarget {
  id: string;
  owner: string;
  /** The code of the plan as the file has it. */
  document: string;
  period: string;
  scheme: Scheme;
  kind: TargetKind;
  value: number;
  recordedOn: Day;
}

export interface ListedPlans {
  plans: ListedPlan[];
  /** Targets of files for the area, beside them. */
  fromFiles: FileTarget[];
  /** The area that the targets are of; null where the plans name different ones. */
  area: { code: string; name: string } | null;
  /** The areas that can be chosen. */
  areas: Omit<PlanArea, 'under'>[];
}
