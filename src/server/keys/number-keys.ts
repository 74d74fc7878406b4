import { createHmac, randomBytes } from 'node:crypto';
import type { Uuid } from '#base/ids.ts';
import type { ProvinceId, Transaction } from '#server/database/connect.ts';
import { type MasterKey, unwrapKey, wrapKey } from '#server/database/master-key.ts';
import { openBox, sealBox } from '#server/database/sealed-box.ts';
import { addWrappedKeys, type MadeKey, type WrappedKey, wrappedKeys } from './data/number-keys.ts';

/** What of a person is sealed. */
export const SEALED_NUMBERS = ['citizen', 'phone', 'email'] as const;
export type SealedNumber = (typeof SEALED_NUMBERS)[number];

/** What a number belongs to: the person or the correction that it was recorded with. It opens nowhere else. */
export interface NumberPlace {
  number: SealedNumber;
  of: Uuid;
}

/** A sealed number with all that opens it. */
export interface SealedValue extends NumberPlace {
  version: number;
  sealed: Buffer;
}

/** Sealed bytes with all that opens them. */
export interface SealedBytes {
  place: string;
  version: number;
  sealed: Buffer;
}

/** The keys of a register, at hand. */
export interface NumberKeys {
  /** With which version numbers are sealed now. */
  version: number;
  /** Cipher text of a number: another one each time. */
  seal: (place: NumberPlace, text: string) => Buffer;
  /** @throws Error where it was changed, moved to another place, or its key is gone */
  open: (value: SealedValue) => string;
  /** Cipher text of bytes that hold numbers, such as a file: it opens at its place only. */
  sealBytes: (place: string, bytes: Buffer) => Buffer;
  /** Null where their key is gone since. @throws Error where they were changed or moved to another place */
  openBytes: (sealed: SealedBytes) => Buffer | null;
  /** The digest by which a whole number is found and compared. */
  index: (number: SealedNumber, text: string) => Buffer;
  /** The digest by which the last four digits of a citizen number are found. */
  end: (lastFour: string) => Buffer;
}

const KEY_BYTES = 32;
/** Digests are cut to 128 bits: none of a nation's numbers meet. */
const INDEX_BYTES = 16;

/** What of a transaction is needed to have its register's keys. */
export type KeysTransaction = Pick<Transaction, 'query' | 'provinceId' | 'masterKey'>;

/** Keys that were unwrapped by a master key, by their wrapping. */
const UNWRAPPED = new WeakMap<MasterKey, Map<string, Buffer>>();

/** The keys of the register of a transaction; null where nothing was ever sealed. */
export async function numberKeys(tx: KeysTransaction): Promise<NumberKeys | null> {
  const held = await wrappedKeys(tx);
  return held.length > 0 ? keysFrom(tx, held) : null;
}

/** The keys with which numbers are sealed; the first who asks makes them. */
export async function sealingKeys(tx: KeysTransaction): Promise<NumberKeys> {
  const held = await numberKeys(tx);
  if (held) return held;
  const master = tx.masterKey({ makes: true });
  await addWrappedKeys(tx, [madeKey(tx.provinceId, 0, master), madeKey(tx.provinceId, 1, master)]);
  return keysFrom(tx, await wrappedKeys(tx));
}

/** A new key, wrapped. */
export function madeKey(provinceId: ProvinceId, version: number, master: MasterKey): MadeKey {
  return { version, wrapped: wrapKey(master, randomBytes(KEY_BYTES), useOf(provinceId, version)), by: master.name };
}

/** What a key is for, which its wrapping says too. */
export const useOf = (provinceId: ProvinceId, version: number): string =>
  `numbers of ${provinceId}, version ${version}`;

function keysFrom({ provinceId, masterKey }: KeysTransaction, wrapped: readonly WrappedKey[]): NumberKeys {
  const master = masterKey();
  const held = UNWRAPPED.get(master) ?? new Map<string, Buffer>();
  UNWRAPPED.set(master, held);
  const keys = new Map(
    wrapped.map((each) => {
      const name = `${provinceId} ${each.version} ${each.wrapped.toString('base64')}`;
      const key = held.get(name) ?? unwrapKey(master, each, useOf(provinceId, each.version));
      held.set(name, key);
      return [each.version, key];
    }),
  );
  const keyOf = (version: number): Buffer => {
    const key = keys.get(version);
    if (!key) throw new Error(`the register has no key of version ${version} for its numbers`);
    return key;
  };
  const version = Math.max(...keys.keys());
  const digest = (use: string, text: string): Buffer =>
    createHmac('sha256', keyOf(0)).update(`${use} ${text}`).digest().subarray(0, INDEX_BYTES);
  return {
    version,
    seal: (place, text) => sealBox(keyOf(version), Buffer.from(text), bound(provinceId, place)),
    open: ({ version: sealedWith, sealed, ...place }) =>
      openBox(keyOf(sealedWith), sealed, bound(provinceId, place)).toString('utf8'),
    sealBytes: (place, bytes) => sealBox(keyOf(version), bytes, `${provinceId} bytes of ${place}`),
    openBytes: ({ place, version: sealedWith, sealed }) => {
      const key = keys.get(sealedWith);
      return key ? openBox(key, sealed, `${provinceId} bytes of ${place}`) : null;
    },
    index: (number, text) => digest(number, text),
    end: (lastFour) => digest('citizen end', lastFour),
  };
}

const bound = (provinceId: ProvinceId, { number, of }: NumberPlace): string => `${provinceId} ${number} ${of}`;
