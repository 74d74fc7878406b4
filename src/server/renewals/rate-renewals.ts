import { reachOf } from '#access/permissions.ts';
import type { Day } from '#base/dates.ts';
import { addMonths, firstDay, type Month, monthsBetween } from '#base/months.ts';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { RateDivision, RateLine, RenewalRates } from '#register/renewal-rate.ts';
import type { Desk } from '#server/desk/desk.ts';
import { rateLines } from './data/rates.ts';
import { type RateProblems, rateProblem } from './rate-problem.ts';

/** What somebody wants to know: the months in which cover ended, and by what it is divided. */
export interface AskedRate {
  from: Month;
  to: Month;
  by: RateDivision;
  scheme: Scheme | null;
  /** The day as of which it is counted: what is later has not happened yet. */
  on: Day;
}

const MOST_MONTHS_OF_RATE = 36;

/**
 * Of those who fell due, how many went on: of the people in scope, for whoever sees the whole province of everybody. It shows
 * numbers and nobody.
 */
export async function rateRenewals(
  desk: Desk,
  { from, to, ...asked }: AskedRate,
): Promise<Result<RenewalRates, ProblemOf<RateProblems>[]>> {
  if (to < from) return err([rateProblem('ends-before-it-begins', { from }, 'den')]);
  if (monthsBetween(from, to) >= MOST_MONTHS_OF_RATE) {
    return err([rateProblem('too-many-months', { most: MOST_MONTHS_OF_RATE }, 'den')]);
  }
  const read = reachOf(desk.actor.role, 'renewal.rate') === 'province' ? desk.countLines : desk.readPeople;
  const days = { after: firstDay(from), until: firstDay(addMonths(to, 1)) };
  const lines = await read((tx) => rateLines(tx, { ...asked, ...days }));
  const parts = lines.filter(({ isWhole }) => !isWhole).map(lineOf);
  const whole = lines.find(({ isWhole }) => isWhole);
  return ok({ whole: whole ? lineOf(whole) : NOBODY, parts });
}

const lineOf = ({ part, name, due, within }: RateLine): RateLine => ({ part, name, due, within });

const NONE = { known: 0, renewed: 0 };
const NOBODY: RateLine = { part: null, name: null, due: 0, within: { 0: NONE, 1: NONE, 3: NONE } };
