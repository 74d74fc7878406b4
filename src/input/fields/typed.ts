/**
 * What somebody typed or pasted, as a reader of numbers and days takes it: full-width digits are digits, a no-break space
 * is a space, marks that nobody sees are not there.
 */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
