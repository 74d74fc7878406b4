import { z } from 'zod';
import { SCHEMES } from '#coverage/facts.ts';
import { FORMULAS } from '#drive/plans/distribute.ts';
import { NORM_PER, TARGET_KINDS } from '#drive/plans/plan.ts';
import { STAGE_FORMULAS, STAGE_LENGTHS } from '#drive/plans/stages.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { figure } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

/** What a target is asked; what is left empty the operation asks for, all of it at once. */
const goal = z.object({
  scheme: choice(SCHEMES),
  kind: choice(TARGET_KINDS).optional(),
  value: figure().optional(),
  per: choice(NORM_PER).optional(),
  denominator: z.string().optional(),
  denominatorValue: figure().optional(),
  denominatorSource: z.string().optional(),
  denominatorDay: day().optional(),
});
/** The fields of a target, by their names. */
export const GOAL_NAMES: AddressNames<typeof goal> = {
  scheme: 'chinh-sach',
  kind: 'loai',
  value: 'chi-tieu',
  per: 'tren',
  denominator: 'mau-so',
  denominatorValue: 'mau-so-bao-nhieu',
  denominatorSource: 'nguon',
  denominatorDay: 'ngay-so-lieu',
};

const document = { documentNo: z.string().optional(), documentDay: day().optional() };
const DOCUMENT_NAMES = { documentNo: 'so-van-ban', documentDay: 'ngay-van-ban' } as const;

const plan = goal.extend({
  owner: z.string().optional(),
  period: z.string().optional(),
  top: z.string().optional(),
  ...document,
});
/** The fields of a plan with its first target, by their names. */
export const PLAN_NAMES: AddressNames<typeof plan> = {
  owner: 'chu',
  period: 'ky',
  top: 'cua',
  ...DOCUMENT_NAMES,
  ...GOAL_NAMES,
};

const revision = z.object({ ...document, reason: z.string().optional() });
/** The fields of a plan's next version, by their names. */
export const REVISION_NAMES: AddressNames<typeof revision> = { ...DOCUMENT_NAMES, reason: 'ly-do' };

const formulas = z.object({
  district: choice(FORMULAS).optional(),
  commune: choice(FORMULAS).optional(),
  keepsByHand: choice(['1']).optional(),
});
/** How a target is shared out, by the names of the fields. */
export const FORMULA_NAMES: AddressNames<typeof formulas> = {
  district: 'huyen-theo',
  commune: 'xa-theo',
  keepsByHand: 'giu-so-tay',
};

const stages = z.object({ length: choice(STAGE_LENGTHS), formula: choice(STAGE_FORMULAS) });
/** How a target is shared out over its period, by the names of the fields. */
export const STAGE_NAMES: AddressNames<typeof stages> = { length: 'theo', formula: 'cach-chia' };

type Get = (name: string) => string | null;
type GivenFields = z.infer<typeof goal>;

/** A target as it was typed. */
export const readGoalForm = (get: Get): ReadForm<GivenFields> => readFields(goal, get, GOAL_NAMES);
/** A plan with its first target, as it was typed. */
export const readPlanForm = (get: Get): ReadForm<z.infer<typeof plan>> => readFields(plan, get, PLAN_NAMES);
/** The next version of a plan, as it was typed. */
export const readRevisionForm = (get: Get): ReadForm<z.infer<typeof revision>> =>
  readFields(revision, get, REVISION_NAMES);
/** How a target is shared out, as it was chosen. */
export const readFormulas = (get: Get): ReadForm<z.infer<typeof formulas>> => readFields(formulas, get, FORMULA_NAMES);

/** How a target is shared out over its period, as it was chosen. */
export const readStagesForm = (get: Get): ReadForm<z.infer<typeof stages>> => readFields(stages, get, STAGE_NAMES);

/** A target with null where nothing was typed. */
export const givenGoal = ({ scheme, kind, value, per, ...of }: GivenFields) => ({
  scheme,
  kind: kind ?? null,
  value: value ?? null,
  per: per ?? null,
  denominator: of.denominator ?? null,
  denominatorValue: of.denominatorValue ?? null,
  denominatorSource: of.denominatorSource ?? null,
  denominatorDay: of.denominatorDay ?? null,
});
