import type { ClaimScheme } from '../claim.ts';
import type { ReadText } from './surroundings.ts';
import type { Understood } from './understood.ts';

const WHOLES: readonly Understood['indicator'][] = ['stock', 'flow', 'other', 'target'];
const SOCIAL: readonly string[] = ['BHXH', 'BHXH_TN', 'BHXH_BB'];

/**
 * A number that is followed by its parts and names no scheme itself is of all their schemes:
 * `304 người, trong đó 205 người BHXH tự nguyện và 99 người BHYT hộ gia đình`.
 */
export function wholeScheme(text: ReadText, read: readonly Understood[], index: number): Understood['scheme'] {
  const whole = read[index] as Understood;
  if (!WHOLES.includes(whole.indicator)) return whole.scheme;
  const parts: Understood[] = [];
  for (let i = index + 1; i < read.length && i < index + 8; i += 1) {
    const part = read[i] as Understood;
    if (part.sentence !== whole.sentence) break;
    if (part.unit === whole.unit && part.depth === whole.depth) parts.push(part);
  }
  if (parts.length < 2 || !introducesParts(text, whole, parts[0] as Understood)) return whole.scheme;
  const named = [...new Set(parts.map(({ scheme }) => scheme))];
  if (named.length < 2) return whole.scheme;
  return named.every((scheme) => scheme !== null && SOCIAL.includes(scheme))
    ? ('BHXH' satisfies ClaimScheme)
    : 'several';
}

/** `trong đó`, `gồm`, or a colon before the first part. */
function introducesParts({ tokens, cues }: ReadText, whole: Understood, part: Understood): boolean {
  for (let at = whole.quantity.next; at < part.quantity.first; at += 1) {
    if (tokens[at]?.text === ':' || cues[at]?.cues.has('part')) return true;
  }
  return false;
}
