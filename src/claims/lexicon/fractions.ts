import { dictionary } from '#base/words.ts';

/** `gấp đôi`, and the words that stand for a multiple without a number. */
export const MULTIPLE_WORDS = dictionary<number>({ đôi: 2, rưỡi: 1.5 });

/** After a half these make it a part of the year. */
export const HALF_YEAR: readonly string[] = ['năm', 'đầu', 'cuối', 'tháng', 'nhiệm', 'ngày', 'chừng', 'đêm'];

/** Fractions in one sign. */
export const FRACTION_SIGNS = dictionary<number>({
  '½': 0.5,
  '⅓': 1 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅔': 2 / 3,
});
