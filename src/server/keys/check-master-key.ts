import type { Database } from '#server/database/connect.ts';
import { masterKeyWords } from '#server/database/master-key-words.ts';
import { masterKeysNamed } from './data/number-keys.ts';

/** @throws Error in words where numbers are sealed under another master key than the one that is given, or under one that is not there */
export async function checkMasterKey(db: Database): Promise<void> {
  const named = await db.asOwner(masterKeysNamed);
  for (const name of named) {
    const given = db.masterKey().name;
    if (name !== given) throw new Error(masterKeyWords.another(name, given));
  }
}
