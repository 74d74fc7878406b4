import type { HeldBook } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { heldBooks } from './data/handovers.ts';

/** The books and blocks in the hands of whoever asks. */
export const listHeld = (desk: Desk): Promise<HeldBook[]> => desk.readPeople((tx) => heldBooks(tx, desk.actor.name));
