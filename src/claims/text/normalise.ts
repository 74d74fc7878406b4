import { isMisread, readAgain } from './legacy.ts';
import { fold } from './tones.ts';

/** A text in one spelling, and where each of its characters stood in the original. */
export interface NormalText {
  original: string;
  /** Composed letters, plain spaces. */
  text: string;
  /** The same in lower case and one placement of tones; as long as `text`. */
  key: string;
  /** Offset in the original of the character at an offset of `text`. */
  origin: (offset: number) => number;
}

const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;
const UNUSUAL = /[\p{M}\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F\u2060\u3000\uFEFFÐð]/u;
/** A letter with its marks. The limit keeps the work linear on made-up chains of marks. */
const CLUSTER = /[^\p{M}]\p{M}{0,4}|\p{M}/gu;

/** Brings a text into one spelling, whatever its normal form, spaces and placement of tones. */
export function normalise(original: string): NormalText {
  const misread = isMisread(original);
  if (!misread && !UNUSUAL.test(original)) {
    return { original, text: original, key: fold(original), origin: (offset) => offset };
  }
  const letters = misread ? Array.from(original, readAgain).join('') : original;
  return compose(original, letters);
}

/** `letters` is as long as `original`. */
function compose(original: string, letters: string): NormalText {
  const parts: string[] = [];
  const origins = new Uint32Array(letters.length + 1);
  const known = new Map<string, string>();
  let length = 0;
  for (const { 0: cluster, index } of letters.matchAll(CLUSTER)) {
    let composed = known.get(cluster);
    if (composed === undefined) {
      composed = composeOne(cluster);
      if (known.size < 10_000) known.set(cluster, composed);
    }
    parts.push(composed);
    for (let i = 0; i < composed.length; i += 1) origins[length + i] = index;
    length += composed.length;
  }
  origins[length] = original.length;
  const text = parts.join('');
  return { original, text, key: fold(text), origin: (offset) => origins[offset] ?? original.length };
}

function composeOne(cluster: string): string {
  if (SPACE.test(cluster)) return ' ';
  if (INVISIBLE.test(cluster)) return '';
  if (cluster === 'Ð') return 'Đ';
  if (cluster === 'ð') return 'đ';
  const composed = cluster.normalize('NFC');
  return composed.length <= cluster.length ? composed : cluster;
}
