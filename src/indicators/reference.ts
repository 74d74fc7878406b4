import { FORMULA_CATALOGUE, MEASURE_CATALOGUE } from './catalogue.ts';

/** The two tables of docs/office/indicators.md: every measure and every formula, with what they mean and take. */
export function indicatorReference(): string {
  const measures = Object.entries(MEASURE_CATALOGUE).map(
    ([name, { definition, kind, scheme, keys }]) =>
      `| \`${name}\` | ${kind} | ${definition.en} | ${scheme} | ${keys.map((key) => `\`${key}\``).join(' ')} |`,
  );
  const formulas = Object.entries(FORMULA_CATALOGUE).map(
    ([name, { definition, keys }]) =>
      `| \`${name}\` | ${definition.en} | ${keys.map((key) => `\`${key}\``).join(' ')} |`,
  );
  return [
    '| measure | kind | what it counts | scheme | keys |',
    '| --- | --- | --- | --- | --- |',
    ...measures,
    '',
    '| formula | what it gives | keys |',
    '| --- | --- | --- |',
    ...formulas,
  ].join('\n');
}
