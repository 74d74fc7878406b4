/** `gấp đôi`, and the words that stand for a multiple without a number. */
export const MULTIPLE_WORDS: { readonly [word: string]: number } = { đôi: 2, rưỡi: 1.5 };

/** After a half these make it a part of the year. */
export const HALF_YEAR: readonly string[] = ['năm', 'đầu', 'cuối', 'tháng', 'nhiệm', 'ngày', 'chừng', 'đêm'];
