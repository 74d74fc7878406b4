/** How long each took, in milliseconds; several at a time. */
export async function timesOf<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of waiting) {
        const started = performance.now();
        await work(item);
        times.push(performance.now() - started);
      }
    }),
  );
  return times;
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
export const median = (times: readonly number[]): number => quantile(times, 0.5);
export const told = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} ms in the middle, p99 ${quantile(times, 0.99).toFixed(1)} ms, ${times.length} times`;
