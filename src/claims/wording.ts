/** What a wording says of a value: exactly so much, above, below or about so much, or several times so much. */
export type Hedge = 'exact' | 'above' | 'below' | 'about' | 'several';

export interface Wording {
  hedge: Hedge;
  /** The number as printed: 7500, 133.4, 2. */
  printed: number;
  /** The worth of the last digit that counts: 100 in 7.500, 0.1 in 133,4. */
  step: number;
  /** A percentage says a hundredth of what it prints. */
  percent: boolean;
}

const HEDGES: [Hedge, RegExp][] = [
  ['above', /^(trên|hơn|quá)\s+/],
  ['below', /^(gần|dưới|chưa đến|chưa tới)\s+/],
  ['about', /^(khoảng|xấp xỉ|chừng)\s+/],
];
/** «hàng trăm» says at least two hundred, and not yet a thousand. */
const ROUND_WORDS: [RegExp, number][] = [
  [/^hàng chục(\s|$)/, 10],
  [/^hàng trăm(\s|$)/, 100],
  [/^hàng (nghìn|ngàn)(\s|$)/, 1000],
];
const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)/;

/** Reads `7.548`, `trên 7.500`, `gần 1.400`, `133,4%`, `gấp hơn hai lần`; null where there is no number to read. */
export function readWording(text: string): Wording | null {
  const plain = text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/^tăng\s+/, '')
    .replace(/^gấp\s+/, '');
  if (/^đôi(\s|$)/.test(plain)) return { hedge: 'exact', printed: 2, step: 1, percent: false };
  const several = ROUND_WORDS.find(([form]) => form.test(plain));
  if (several) return { hedge: 'several', printed: several[1], step: several[1], percent: false };
  const hedge = HEDGES.find(([, form]) => form.test(plain));
  const number = readNumber(hedge ? plain.replace(hedge[1], '') : plain);
  if (!number) return null;
  const step = hedge ? roundStep(number.printed, number.step) : number.step;
  return { hedge: hedge?.[0] ?? 'exact', printed: number.printed, step, percent: number.percent };
}

/**
 * Whether a value may be worded so. An exact wording is the value rounded to the digits it prints; «trên» is
 * the value rounded down, «gần» rounded up, «khoảng» rounded, all to the digits that are not closing zeros.
 */
export function wordingHolds({ hedge, printed, step, percent }: Wording, value: number): boolean {
  const said = percent ? value * 100 : value;
  const slack = step * 1e-9; // binary fractions: 1.334 × 100 is not quite 133.4
  switch (hedge) {
    case 'exact':
    case 'about':
      return Math.abs(said - printed) <= step / 2 + slack;
    case 'above':
      return said > printed && said < printed + step;
    case 'below':
      return said < printed && said > printed - step;
    case 'several':
      return said >= 2 * printed && said < 10 * printed;
  }
}

function readNumber(text: string): Omit<Wording, 'hedge'> | null {
  const digits = NUMBER.exec(text);
  if (digits) {
    const [, whole = '', decimals = '', sign] = digits;
    const printed = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`);
    return { printed, step: 10 ** -decimals.length, percent: sign === '%' };
  }
  const word = WORDS.indexOf(/^\p{L}+/u.exec(text)?.[0] ?? '');
  return word < 0 ? null : { printed: word, step: 1, percent: false };
}

/** 100 for 7500, 1000 for 3000; what was printed with decimals keeps them. */
function roundStep(printed: number, step: number): number {
  if (step < 1 || printed === 0) return step;
  let round = 1;
  while (printed % (round * 10) === 0) round *= 10;
  return round;
}
