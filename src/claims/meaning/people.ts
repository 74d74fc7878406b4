import type { ClaimIndicator } from '../claim.ts';
import type { CueFound } from './cues.ts';
import { has, nearest, type Surroundings } from './surroundings.ts';
import { isAimed } from './targets.ts';
import type { Understood } from './understood.ts';

const COUNTS: readonly ClaimIndicator[] = ['stock', 'flow', 'attendance'];

/** What a number of people or households means. */
export function peopleIndicator(around: Surroundings, told: readonly Understood[]): ClaimIndicator {
  const earlier =
    told.find(({ unit, indicator }) => unit === around.quantity.counted?.unit && COUNTS.includes(indicator)) ?? null;
  const near = around.bracketed && around.before.length === 0 ? around.host : around.before;
  if (isPopulation(around, near) || (around.quantity.counted?.staff && !has(around.after.slice(0, 2), 'attend')))
    return 'other';
  if (isReference(around, near)) return referenceIndicator(around, near, earlier);
  if (isLeftToWin(around)) return 'attainment';
  const distance = around.end ? null : distanceIndicator(around, near);
  if (distance) return distance;
  if (isAimed(around, near)) return 'target';
  if (isBeside(around, near)) return 'other';
  if (isAttendance(around, near)) return 'attendance';
  return counted(around, near, earlier);
}

/** `lực lượng lao động 310.000 người`, `35.000 người chưa tham gia BHYT`: people who could take part, not who do. */
function isPopulation({ after }: Surroundings, near: readonly CueFound[]): boolean {
  const base = after.find(({ cues }) => cues.has('base'));
  const joined = after.find(({ at, cues }) => cues.has('join') && !(base && at >= base.at && at < base.next));
  if (base && after.indexOf(base) < 2 && !joined) return true;
  return !joined && (nearest(near, 'base', 'win', 'join', 'reach', 'rise', 'exceed')?.cues.has('base') ?? false);
}

/** `318 người dừng đóng`, `chi trả lương hưu cho 21.306 người` */
function isBeside({ quantity, after }: Surroundings, near: readonly CueFound[]): boolean {
  if (quantity.counted?.attendance) return false;
  const decisive = nearest(near, 'beside', 'win', 'have', 'join', 'address', 'reach');
  return has(after.slice(0, 1), 'beside') || (decisive?.cues.has('beside') ?? false);
}

/** `còn 4.070 người phải vận động`, `chỉ còn 766 người nữa là đạt kế hoạch` */
const isLeftToWin = ({ left, after }: Surroundings): boolean => left && has(after.slice(0, 2), 'aim');

/** `tăng 2.806 người`, `vượt 587 người`: how far, not how many. */
function distanceIndicator(around: Surroundings, near: readonly CueFound[]): ClaimIndicator | null {
  const rise = nearest(near, 'rise');
  const found = nearest(near, 'rise', 'exceed', 'win', 'have', 'reach');
  const decisive = rise && found && rise.next >= found.next ? rise : found;
  if (!decisive) return null;
  if (decisive.cues.has('exceed')) return has(around.after, 'since') ? 'growth' : 'attainment';
  if (!decisive.cues.has('rise') || has(around.after, 'until')) return null;
  const fresh = near.some((cue) => cue.cues.has('fresh') && cue.at >= decisive.at);
  return fresh && !has(around.after, 'compare', 'since') ? null : 'growth';
}

/** After `so với` stands what something is compared with. */
function isReference({ bracketed, after }: Surroundings, near: readonly CueFound[]): boolean {
  const compare = nearest(near, 'compare');
  if (compare) return !near.some((cue) => cue.at > compare.at && (cue.cues.has('rise') || cue.cues.has('exceed')));
  return bracketed && has(near.slice(0, 2), 'goal') && !has(after, 'reach');
}

function referenceIndicator(
  around: Surroundings,
  near: readonly CueFound[],
  earlier: Understood | null,
): ClaimIndicator {
  if (has(near, 'goal') || has(around.after, 'goal')) return 'target';
  return earlier && ['stock', 'flow'].includes(earlier.indicator) ? earlier.indicator : 'stock';
}

function isAttendance({ quantity, after }: Surroundings, near: readonly CueFound[]): boolean {
  if (quantity.counted?.attendance) return true;
  if (has(after.slice(0, 2), 'attend')) return true;
  return nearest(near, 'address', 'win', 'have')?.cues.has('address') ?? has(near, 'attend');
}

function counted(around: Surroundings, near: readonly CueFound[], earlier: Understood | null): ClaimIndicator {
  const all = [...near, ...around.opening];
  const decisive = nearest(all, 'win', 'have', 'rise');
  if (has([...around.before, ...around.opening], 'part')) return partIndicator(decisive, earlier);
  const followed = has(around.after.slice(0, 1), 'win');
  if (decisive?.cues.has('win') || followed) return isCumulative(around, near) ? 'stock' : 'flow';
  if (decisive) return 'stock';
  return earlier?.indicator ?? 'stock';
}

/** A part is of the kind of its whole. */
function partIndicator(decisive: CueFound | null, earlier: Understood | null): ClaimIndicator {
  if (earlier && (earlier.indicator === 'flow' || earlier.indicator === 'stock')) return earlier.indicator;
  return decisive?.cues.has('win') ? 'flow' : 'stock';
}

/** `đến hết năm 2020 đã phát triển được 7.548 người` tells how many there are; newly won ones are never so. */
function isCumulative(around: Surroundings, near: readonly CueFound[]): boolean {
  const cuesAround = [...near, ...around.opening, ...around.after];
  return has([...around.sentence, ...near], 'until') && !has(cuesAround, 'fresh');
}
