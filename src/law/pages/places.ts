import { RULES } from '../rules.ts';

/** The page that tells a parameter of figures: the first rule that uses it. */
const PLACES: ReadonlyMap<string, string> = new Map(
  RULES.toReversed().flatMap(({ id, parameters }) => parameters.map((parameter) => [parameter.id, id] as const)),
);

/** The id of the rule on whose page a parameter stands; null where no rule uses it. */
export const pageOfParameter = (tableId: string): string | null => PLACES.get(tableId) ?? null;

/** The id of the rule on whose page a link from this rule's page leads to a parameter: this one, where it tells the parameter too. */
export const pageOfParameterFrom = (ruleId: string, tableId: string): string | null =>
  RULES.some(({ id, parameters }) => id === ruleId && parameters.some((parameter) => parameter.id === tableId))
    ? ruleId
    : pageOfParameter(tableId);
