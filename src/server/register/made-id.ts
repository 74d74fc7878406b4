import { createHash } from 'node:crypto';
import { type Uuid, uuid } from '#base/ids.ts';

/** A UUID version 8 (RFC 9562, section 5.8) out of what makes a thing the same one. */
export function madeId(parts: readonly string[]): Uuid {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return uuid(bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
