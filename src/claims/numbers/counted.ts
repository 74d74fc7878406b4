import { RATE_PHRASES, UNIT_PHRASES } from '../lexicon/units.ts';
import { each, phraseReader } from '../text/phrases.ts';

/** Reads what a number counts. */
export const readUnit = phraseReader(UNIT_PHRASES);

/** Reads `/tháng` and the like. */
export const readRate = phraseReader(each(true, RATE_PHRASES));
