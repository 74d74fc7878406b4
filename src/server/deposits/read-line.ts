import { addDays } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { type BankLine, type LineMatch, type MoneyClaim, unplacedOf } from '#register/money/bank-line.ts';
import { openFor, suggestClaims } from '#register/money/match-lines.ts';
import type { Desk } from '#server/desk/desk.ts';
import { linesOfIds } from './data/bank-lines.ts';
import { claimsNamed, claimsOfDays, matchesOfLine } from './data/bank-matches.ts';

/** A line with what it is matched with, and what it may be. */
export interface BankLinePage extends BankLine {
  matches: LineMatch[];
  /** The likeliest first, or what was looked for; nothing is matched by it alone. */
  suggestions: MoneyClaim[];
}

const DAYS_BEFORE = 31;
const DAYS_AFTER = 10;
const MOST_SUGGESTIONS = 20;

/** One line in sight; null where there is none. Suggestions are those of a receipt, slip or text of a transfer where one is looked for. */
export const readLine = (desk: Desk, { id, find }: { id: Uuid; find: string | null }): Promise<BankLinePage | null> =>
  desk.readPeople(async (tx) => {
    const [line] = await linesOfIds(tx, [id]);
    if (!line) return null;
    const matches = await matchesOfLine(tx, id);
    if (unplacedOf(line) === 0) return { ...line, matches, suggestions: [] };
    const days = { from: addDays(line.bookedOn, -DAYS_BEFORE), to: addDays(line.bookedOn, DAYS_AFTER) };
    const suggestions =
      find === null
        ? suggestClaims(line, await claimsOfDays(tx, days))
        : (await claimsNamed(tx, find)).filter((claim) => openFor(claim, line) !== 0);
    return { ...line, matches, suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
  });
