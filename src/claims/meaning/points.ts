import type { ClaimIndicator } from '../claim.ts';
import type { Earlier } from './evidence/evidence.ts';
import { has, type Surroundings } from './surroundings.ts';

const RATES: readonly ClaimIndicator[] = ['coverage_rate', 'attainment', 'target'];
const DISTANCES: readonly ClaimIndicator[] = ['growth', 'attainment'];

/**
 * Whether a percentage is a distance in points: it says so, or the number that it is a distance from is a share itself.
 * `tăng 31 nghìn người (tương ứng tăng 7,5%)` is none: there it is the number before in another form.
 */
export function isInPoints(
  around: Surroundings,
  indicator: ClaimIndicator,
  { sentence, lastRate }: Pick<Earlier, 'sentence' | 'lastRate'>,
): boolean {
  const unit = around.quantity.counted?.unit;
  if (unit === 'percentage_point') return true;
  if (unit !== 'percent' || !DISTANCES.includes(indicator)) return false;
  if (indicator === 'attainment' && !has([...around.before, ...around.host], 'exceed')) return false;
  const last = sentence[0];
  if (last && last.indicator === 'growth' && last.unit !== 'percentage_point' && isSameAgain(around)) return false;
  const from = sentence.find(({ indicator: of, unit: in_ }) => of !== 'growth' && in_ !== 'percentage_point');
  const named = has([...around.before, ...around.opening, ...around.sentence], 'cover');
  if (!from)
    return (
      named ||
      (lastRate === 'coverage_rate' && sentence.length > 0 && indicator === 'growth') ||
      (lastRate === 'coverage_rate' && isListOfAreas(around))
    );
  if (from.unit !== 'percent') return false;
  return indicator === 'growth' ? ['coverage_rate', 'other'].includes(from.indicator) : RATES.includes(from.indicator);
}

/** `Địa bàn tăng tốt nhất là huyện A, tăng thêm 11%`: what rises is the rate before. */
const isListOfAreas = ({ sentence, opening }: Surroundings): boolean => has([...sentence, ...opening], 'rise');

/** In brackets, or after `tương ứng`. */
const isSameAgain = ({ bracketed, before, host }: Surroundings): boolean =>
  bracketed || has(before, 'same') || has(host.slice(0, 1), 'same');
