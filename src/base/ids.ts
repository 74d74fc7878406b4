declare const unit: unique symbol;

/** A UUID in lower case with its hyphens. */
export type Uuid = string & { readonly [unit]: 'uuid' };

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): text is Uuid => FORM.test(text);

/** @throws RangeError where the text is no UUID: a bug in our code, never a person's mistake. */
export function uuid(text: string): Uuid {
  if (!isUuid(text)) throw new RangeError(`not a UUID: ${text}`);
  return text;
}

/**
 * A UUID version 7 (RFC 9562, section 5.7): 48 bits of time in milliseconds, then chance.
 * The pure rooms have neither clock nor chance, so both come in: `random` holds at least 10 bytes.
 */
export function uuidv7(time: Date, random: Uint8Array): Uuid {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time.getTime()) << 16n);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return uuid(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
