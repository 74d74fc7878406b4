import type { ListedProgramme } from '#drive/programmes/programme.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listedProgrammes } from '../data/programme-records.ts';
import { signerOf } from './signer-of.ts';

/** The programmes that a desk sees: whoever works for one of the signers sees what that one signed. */
export const listProgrammes = (desk: Desk): Promise<ListedProgramme[]> =>
  desk.countLines((tx) => listedProgrammes(tx, { signer: signerOf(desk), code: null }));
