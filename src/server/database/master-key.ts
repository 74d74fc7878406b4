import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { masterKeyWords } from './master-key-words.ts';
import { openBox, sealBox } from './sealed-box.ts';

/** What the keys of a database are wrapped with. It lies outside of the database, whoever keeps that. */
export interface MasterKey {
  bytes: Buffer;
  /** The beginning of its digest, by which wrapped keys say what opens them. */
  name: string;
}

const BYTES = 32;

/** Where the master key is from. `makes` makes one where nothing is sealed yet and none is named. @throws Error in words without a key */
export type MasterKeySource = (how?: { makes: boolean }) => MasterKey;

/**
 * The master key of `BAOPHU_MASTER_KEY`, else of the file of `BAOPHU_MASTER_KEY_FILE`, else of `DIR/master.key`. Read when the
 * first number is written or read.
 */
export function masterKeyOf(dataDir: string | null): MasterKeySource {
  let key: MasterKey | undefined;
  return ({ makes } = { makes: false }) => {
    key ??= findKey(dataDir, makes);
    return key;
  };
}

function findKey(dataDir: string | null, makes: boolean): MasterKey {
  const { BAOPHU_MASTER_KEY: text, BAOPHU_MASTER_KEY_FILE: file } = process.env;
  if (text) return readKey(text, 'BAOPHU_MASTER_KEY');
  if (file) return readKeyFile(file);
  if (dataDir === null) throw new Error(masterKeyWords.none);
  const own = path.join(path.resolve(dataDir), 'master.key');
  return readKeyFile(makes ? makeKeyFile(own) : own);
}

/** Writes a new key into a file, unless there is one; answers the file. Whoever comes second reads what the first wrote. */
export function makeKeyFile(file: string): string {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return file;
}

/** The master key in a file. */
export function readKeyFile(file: string): MasterKey {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(masterKeyWords.unreadable(file, (error as NodeJS.ErrnoException).code ?? ''));
  }
  return readKey(text, file);
}

function readKey(text: string, source: string): MasterKey {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== BYTES) throw new Error(masterKeyWords.notAKey(source));
  return { bytes, name: createHash('sha256').update('baophu master key').update(bytes).digest('hex').slice(0, 16) };
}

/** A key wrapped by the master key. `use` says what for; nothing else opens it. */
export const wrapKey = ({ bytes }: MasterKey, key: Buffer, use: string): Buffer => sealBox(bytes, key, use);

/** @throws Error in words where another master key wrapped it, or it was changed */
export function unwrapKey(master: MasterKey, { wrapped, by }: { wrapped: Buffer; by: string }, use: string): Buffer {
  if (by !== master.name) throw new Error(masterKeyWords.another(by, master.name));
  try {
    return openBox(master.bytes, wrapped, use);
  } catch {
    throw new Error(masterKeyWords.changed);
  }
}
