import type { ClaimScheme } from '../claim.ts';
import type { ReadText } from './scene.ts';
import type { Told } from './told.ts';

const PART_WORDS = ['trong', 'gồm', ':', 'bao'];
const SOCIAL: readonly string[] = ['BHXH', 'BHXH_TN', 'BHXH_BB'];

/**
 * A number that is followed by its parts and names no scheme itself is of all their schemes:
 * `304 người, trong đó 205 người BHXH tự nguyện và 99 người BHYT hộ gia đình`.
 */
export function wholeScheme({ tokens }: ReadText, told: readonly Told[], index: number): Told['scheme'] {
  const whole = told[index] as Told;
  const parts: Told[] = [];
  for (let i = index + 1; i < told.length && i < index + 8; i += 1) {
    const part = told[i] as Told;
    if (part.sentence !== whole.sentence) break;
    if (part.unit === whole.unit && part.depth === whole.depth) parts.push(part);
  }
  if (parts.length < 2 || !introducesParts(tokens, whole, parts[0] as Told)) return whole.scheme;
  const named = [...new Set(parts.map(({ scheme }) => scheme))];
  if (named.length < 2) return whole.scheme;
  return named.every((scheme) => scheme !== null && SOCIAL.includes(scheme))
    ? ('BHXH' satisfies ClaimScheme)
    : 'several';
}

function introducesParts(tokens: ReadText['tokens'], whole: Told, part: Told): boolean {
  for (let at = whole.quantity.next; at < part.quantity.first; at += 1) {
    if (PART_WORDS.includes(tokens[at]?.text ?? '')) return true;
  }
  return false;
}
