import { readAmount } from '../../fields/numbers.ts';
import type { SheetRow } from '../sheet-row.ts';
import { folded } from './heads.ts';

/** What a block of a list is about, by its title. */
export type Block = 'paying' | 'decrease' | 'refund' | 'change';

const BLOCKS: readonly (readonly [Block, RegExp])[] = [
  ['decrease', /\b(giam|dung|ngung|thoi)\b/],
  ['refund', /\b(hoan tra|hoan|thoai|tra lai)\b/],
  ['change', /\b(dieu chinh|thay doi)\b/],
  ['paying', /\b(tang|moi|tai tuc|dong tiep|tiep tuc|truy thu|dong bu|tham gia|gia han)\b/],
];

/** Words of titles and totals, without accents: a line that has any other word is neither. */
const TITLE_WORDS = new Set(
  `phan muc khoi nhom danh sach so nguoi lao dong doi tuong truong hop tham gia bao giam tang dung ngung thoi dong tiep
  tuc tien moi bhxh bhyt bao hiem xa hoi y te tu nguyen ho gia dinh trong ky thang nam muc huong khac nguyen nhan do
  chet chuyen di den cac va the hoan tra thoai thu lai dieu chinh thay doi tai truy bu han quy tong cong luy ke trang
  nay phai nop thanh toan phat sinh toan don vi i ii iii iv v vi vii viii ix x a b c d e f la duoc ho tro nsnn nsdp ngan
  sach nha nuoc dia phuong cong tru bang`.split(/\s+/),
);

const ORDINAL = /^(?:[IVX]+|[A-H]|\d{1,2})(?:\.\d{1,2})*[.)\-–:]?$/;
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The words of a row without its numbers and ordinals, each text once: merged cells repeat theirs in some programs. */
function titleOf(cells: readonly string[]): string {
  const texts = cells.filter((cell) => hasLetters(cell) && !ORDINAL.test(cell.trim()));
  return [
    ...new Set(
      texts.map((text) => folded(text.replace(/^\s*(?:[IVX]+|[A-H]|\d{1,2})(?:\.\d{1,2})*\s*[.)\-–:]\s*/, ''))),
    ),
  ].join(' ');
}

const isOfTitleWords = (title: string): boolean =>
  title !== '' && title.split(' ').every((word) => TITLE_WORDS.has(word) || /^\d+$/.test(word));

/** The block that a row begins; null where it is no title of one. */
export function blockOf(cells: readonly string[]): Block | null {
  const title = titleOf(cells);
  if (!isOfTitleWords(title)) return null;
  const found = BLOCKS.filter(([, words]) => words.test(title)).map(([block]) => block);
  if (found.includes('decrease') && /\btang\b/.test(title)) return null; // «Tăng, giảm»: the whole list
  return found[0] ?? null;
}

/** «Tổng cộng», «Cộng trang», «Lũy kế». */
export function isTotal(cells: readonly string[]): boolean {
  const title = titleOf(cells);
  return /^(tong|cong|luy ke)\b/.test(title) && isOfTitleWords(title);
}

const NUMBER = /^[([]?\s*(?:[A-Z]|\d{1,2}(?:[.,]\d{1,2})?[a-d]?)\s*[)\]]?$/;
const FORMULA = /^[\d\s()[\].,x×*+\-–%/:=]+$/;
const LEAST_NUMBERS = 3;

/** The row of column numbers below the heads, with formulas or without: `A B 1 2 7=3x22%x20%`. */
export function isColumnNumbers({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length >= LEAST_NUMBERS &&
    filled.every((cell) => NUMBER.test(cell) || (cell.includes('=') && FORMULA.test(cell)) || /^\(.*\)$/.test(cell))
  );
}

/** Something that may be an amount, a count or a day, right or wrong; words are none. */
export const isFigure = (text: string): boolean => text !== '' && (readAmount(text) !== null || /^[-\d#]/.test(text));

/** Digits enough for a code of a person, even with some lost. */
export const isCode = (text: string): boolean => text.replace(/\D/g, '').length >= LEAST_DIGITS;
const LEAST_DIGITS = 6;
