import { z } from 'zod';
import { day, LAW_DAYS } from '../fields/days.ts';
import { field } from '../fields/field.ts';
import { amount, people } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const text = () => field((typed) => typed);

const cost = z.object({ item: text(), amount: amount({ least: 1 }), documentNo: text(), documentDay: day(LAW_DAYS) });
/** The fields of what an activity cost, by their names. */
export const COST_NAMES: AddressNames<typeof cost> = {
  ...{ item: 'khoan', amount: 'so-tien', documentNo: 'so-chung-tu', documentDay: 'ngay-chung-tu' },
};

const population = z.object({ people: people(), on: day(LAW_DAYS), source: text() });
/** The fields of how many people a village has. */
export const POPULATION_NAMES: AddressNames<typeof population> = { people: 'so-nguoi', on: 'ngay', source: 'nguon' };

/** What is sent about a cost that was recorded by mistake. */
export const WITHDRAW_COST_NAMES = { cost: 'khoan-chi', reason: 'ly-do' } as const;

type Get = (name: string) => string | null;

/** A cost as it was typed. */
export const readCostForm = (get: Get): ReadForm<z.infer<typeof cost>> => readFields(cost, get, COST_NAMES);

/** A population as it was typed. */
export const readPopulationForm = (get: Get): ReadForm<z.infer<typeof population>> =>
  readFields(population, get, POPULATION_NAMES);
