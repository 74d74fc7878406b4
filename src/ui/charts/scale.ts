/** Round steps from zero to just above the largest value: 0, 2000, 4000, 6000, 8000. */
export function ticksTo(largest: number): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10);
  const count = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** In which of `classes` equal parts between the smallest and the largest a value lies, counted from 0. */
export function classOf(value: number, [smallest, largest]: readonly [number, number], classes: number): number {
  if (largest <= smallest) return 0; // equal values are no ranking: the lightest for all
  return Math.min(classes - 1, Math.floor(((value - smallest) / (largest - smallest)) * classes));
}
