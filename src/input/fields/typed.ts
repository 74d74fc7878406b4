/**
 * What somebody typed or pasted, as a reader of numbers and days takes it: full-width digits are digits, a no-break space
 * is a space, marks that nobody sees are not there.
 */
export const plainly = (text: string): string =>
  IS_PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/g, ' ')
        .trim();

/** Nearly every cell of a file: nothing in it could be written otherwise. */
const IS_PLAIN = /^[!-~]*$/;
