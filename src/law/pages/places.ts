import { RULES } from '../rules.ts';

/** The page that tells a table of figures: the first rule that uses it. */
const PLACES: ReadonlyMap<string, string> = new Map(
  RULES.toReversed().flatMap(({ id, tables }) => tables.map((table) => [table.id, id] as const)),
);

/** The id of the rule on whose page a table stands; null where no rule uses it. */
export const ruleTelling = (tableId: string): string | null => PLACES.get(tableId) ?? null;

/** The id of the rule on whose page a link from this rule's page leads to a table: this one, where it tells the table too. */
export const ruleTellingFrom = (ruleId: string, tableId: string): string | null =>
  RULES.some(({ id, tables }) => id === ruleId && tables.some((table) => table.id === tableId))
    ? ruleId
    : ruleTelling(tableId);
