import type { Lang } from '../settings.ts';

/** Đồng a month of some people together. */
export interface Sums {
  payable: number;
  stateSupport: number;
  localSupport: number;
}

/** Some people before and after a change. */
export interface Effect {
  people: number;
  more: number;
  less: number;
  now: Sums;
  changed: Sums;
}

const UNITS = [
  { from: 1_000_000_000, vi: 'tỷ đồng', en: 'billion đồng' },
  { from: 1_000_000, vi: 'triệu đồng', en: 'million đồng' },
  { from: 1, vi: 'đồng', en: 'đồng' },
] as const;

/** `2,4 tỷ đồng`: an amount as it is said. */
export function sayDong(amount: number, lang: Lang): string {
  const unit = UNITS.find(({ from }) => Math.abs(amount) >= from) ?? UNITS[2];
  const decimals = { maximumFractionDigits: unit.from > 1 ? 1 : 0 };
  return `${(amount / unit.from).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', decimals)} ${unit[lang]}`;
}

/** `+1.200`, `−300`, `0`. */
export function signed(amount: number, lang: Lang): string {
  const size = Math.abs(amount).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB');
  return amount === 0 ? size : `${amount > 0 ? '+' : '−'}${size}`;
}
