import type { Desk } from '#server/desk/desk.ts';
import { linesByVersion } from '../data/lines-of-numbers.ts';

/** How many lines of a register each version of its keys seals. */
export const countSealedLines = (desk: Desk): Promise<Map<number, number>> => desk.verify(linesByVersion);
