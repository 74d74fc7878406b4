import type { Bilingual } from './words.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ'] as const;
const ENGLISH_GROUPS = ['', 'thousand', 'million', 'billion', 'trillion'] as const;
const BELOW_TWENTY = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** A whole amount of đồng as receipts write it out: «Hai trăm sáu mươi tư nghìn đồng». Below a thousand billion. */
export const amountInWords = (amount: number): Bilingual => ({
  vi: `${capital(grouped(amount, GROUPS, vietnameseGroup) || 'không')} đồng`,
  en: `${capital(grouped(amount, ENGLISH_GROUPS, englishGroup) || 'zero')} đồng`,
});

const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** The groups of three digits that are not nought, each with its name, the highest first. */
function grouped(
  amount: number,
  names: readonly string[],
  inWords: (group: number, isFirst: boolean) => string,
): string {
  const groups: number[] = [];
  for (let rest = amount; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  return groups
    .map((group, index) =>
      group === 0 ? '' : `${inWords(group, index === groups.length - 1)} ${names[index] ?? ''}`.trim(),
    )
    .reverse()
    .filter(Boolean)
    .join(' ');
}

/** Below the highest group hundreds are said even where there are none: «một triệu không trăm linh năm nghìn». */
function vietnameseGroup(group: number, isFirst: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: string[] = [];
  if (hundreds > 0 || !isFirst) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  if (ones > 0) words.push(vietnameseOnes(tens, ones));
  return words.join(' ');
}

/** A digit sounds otherwise behind tens: «hai mươi mốt», «hai mươi tư», «mười lăm». */
function vietnameseOnes(tens: number, ones: number): string {
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  if (tens > 0 && ones === 5) return 'lăm';
  return DIGITS[ones] ?? '';
}

function englishGroup(group: number, isFirst: boolean): string {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  const words = hundreds > 0 ? [`${BELOW_TWENTY[hundreds]} hundred`] : [];
  if (rest > 0 && (hundreds > 0 || !isFirst)) words.push('and');
  if (rest > 0 && rest < 20) words.push(BELOW_TWENTY[rest] ?? '');
  if (rest >= 20)
    words.push([TENS[Math.floor(rest / 10)], BELOW_TWENTY[rest % 10]].slice(0, rest % 10 === 0 ? 1 : 2).join('-'));
  return words.join(' ');
}
