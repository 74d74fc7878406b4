/**
 * Shares out `total` whole things by weight, so that the parts sum to it: the largest remainders get what is left. Where
 * nothing weighs anything, everybody weighs the same.
 */
export function apportion(total: number, given: readonly number[]): number[] {
  const isEqual = given.every((weight) => weight === 0);
  const weights = isEqual ? given.map(() => 1) : given;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact.map((share, index) => ({ index, remainder: share - Math.floor(share) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
