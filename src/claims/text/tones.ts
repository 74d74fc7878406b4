/** Both placements of a tone, `hòa` and `hoà`; the second one is kept. */
const FIRST_VOWEL = /[òóỏõọ][ae]|[ùúủũụ]y/g;
const OPEN = 'òóỏõọùúủũụ';
const PLAIN = { a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' } as const;

/** Lower case and one placement of tones; never changes the length. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : Array.from(text, lowerIfAsLong).join('');
  return kept.replace(FIRST_VOWEL, moveTone);
}

function lowerIfAsLong(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function moveTone(pair: string): string {
  const tone = OPEN.indexOf(pair.charAt(0));
  const second = pair.charAt(1) as 'a' | 'e' | 'y';
  return (tone < 5 ? 'o' : 'u') + PLAIN[second].charAt(tone % 5);
}
