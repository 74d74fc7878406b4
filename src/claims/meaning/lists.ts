import type { ReadText } from './surroundings.ts';
import type { Understood } from './understood.ts';

const JOINTS = ['và', ',', ';', 'hoặc'];

/** Whether a number goes on with a list of the same: `tăng 4.547 và 16.623 người`. */
export function isListed({ tokens, quantities }: ReadText, index: number, before: Understood): boolean {
  const quantity = quantities[index];
  if (!quantity || quantity.first !== before.quantity.next + 1) return false;
  const same = quantity.counted?.unit === before.quantity.counted?.unit;
  return same && JOINTS.includes(tokens[before.quantity.next]?.text ?? '');
}
