import { masterKeyWords } from '#server/database/master-key-words.ts';
import type { Desk } from '#server/desk/desk.ts';
import { wrappedKeys } from './data/number-keys.ts';

/** @throws Error in words where the numbers of a register are sealed under another master key than the one that is given, or it is missing */
export const checkMasterKey = (desk: Desk): Promise<void> =>
  desk.verify(async (tx) => {
    for (const { by } of await wrappedKeys(tx)) {
      const given = tx.masterKey().name;
      if (by !== given) throw new Error(masterKeyWords.another(by, given));
    }
  });
