import type { ClaimIndicator } from '../claim.ts';
import type { CueFound } from './cues.ts';
import { nearCues } from './evidence/evidence.ts';
import { nearest, type ReadText, type Surroundings } from './surroundings.ts';
import type { Understood } from './understood.ts';

const LEVELS: readonly ClaimIndicator[] = ['stock', 'flow', 'amount', 'coverage_rate', 'attendance', 'events'];

/** `so với năm 2019 (4.742 người)`, `cùng kỳ năm trước mới có 6.481 người`, `từ 4.742 người lên 7.548 người`: the earlier end. */
export function isCompared(
  text: ReadText,
  around: Surroundings,
  indicator: ClaimIndicator,
  last: Understood | undefined,
): boolean {
  const { tokens } = text;
  if (!LEVELS.includes(indicator)) return false;
  if (tokens[around.quantity.first - 1]?.text === 'từ') return true;
  if (around.bracketed && around.quantity.counted?.whole) return false;
  const near = nearCues(text, around, last);
  const decisive = nearest(near, 'compare', 'earlier', 'rise', 'exceed', 'win');
  return decisive !== null && (decisive.cues.has('compare') || decisive.cues.has('earlier')) && !isOfWhole(near);
}

/** `tỷ lệ so với lực lượng lao động là 1,2%` */
const isOfWhole = (near: readonly CueFound[]): boolean =>
  nearest(near, 'whole', 'compare', 'earlier')?.cues.has('whole') ?? false;
