/** Windows-1258 bytes read as Windows-1252: what a letter stands for. Tones are combining marks there. */
const WINDOWS_1258: { readonly [letter: string]: string } = {
  Ì: '\u0300',
  Ò: '\u0309',
  Þ: '\u0303',
  ì: '\u0301',
  ò: '\u0323',
  õ: 'ơ',
  Õ: 'Ơ',
  ý: 'ư',
  Ý: 'Ư',
  ã: 'ă',
  Ã: 'Ă',
  þ: '₫',
};
/** A tone as a capital after a small letter is written by no one: the text was read in the wrong encoding. */
const MISREAD = /\p{Ll}[ÌÒÞ]/u;

/** A text that was read in the wrong encoding; letters of other encodings are common in the same text. */
export const isMisread = (text: string): boolean => MISREAD.test(text);

/** The letter that a letter of a misread text stands for. */
export const readAgain = (letter: string): string => WINDOWS_1258[letter] ?? letter;
