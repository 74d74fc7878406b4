import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { valueText } from '#law/language/explain.ts';
import { type CheckedExample, checkExample, dateChoices, passed } from '#law/worked/check.ts';
import { type Example, readExamples } from '#law/worked/example.ts';

/** `baophu law check`: computes every example of a file by the law of its date. */
export function addLawCheck(law: Command): void {
  law
    .command('check')
    .description('compute worked examples and compare')
    .argument('<file>', 'JSON with examples: id, scheme, date, inputs, expected, tolerance')
    .action(async (path: string) => {
      const checked = (await examplesOf(path)).map(checkExample);
      for (const each of checked) console.log(report(each).join('\n'));
      const failed = checked.filter((each) => !passed(each)).length;
      console.log(`${checked.length - failed} passed, ${failed} failed`);
      if (failed > 0) process.exitCode = 1;
    });
}

async function examplesOf(path: string): Promise<Example[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`The file ${path} cannot be read.`);
  });
  const read = readExamples(parse(text, path));
  if (!read.ok) throw new Error(`${path} is not in the form of worked examples: ${read.error.join('; ')}.`);
  return read.value;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
}

/** The lines about one example: what the date chose, and every difference with the source of the rule. */
function report(checked: CheckedExample): string[] {
  const { example, differences, problems, law, remarks } = checked;
  const failed = !passed(checked);
  const choices = dateChoices(checked);
  const source = law ?? example.legal_ref;
  return [
    `${failed ? 'FAILED' : 'ok'} ${example.id} (${example.scheme}), law of ${example.date}${choices ? `: ${choices}` : ''}`,
    ...remarks.map((remark) => `  remark: ${remark}`),
    ...problems.map((problem) => `  ${problem}`),
    ...differences.map(
      ({ name, expected, got }) =>
        `  ${name}: expected ${valueText(expected)}, got ${got === null ? 'nothing' : valueText(got)} (tolerance ${valueText(example.tolerance)})`,
    ),
    ...(failed && source ? [`  rule: ${source}`] : []),
    ...(failed
      ? checked.values.map(({ parameter: table, source, from }) => `  figure: ${table.id} since ${from}, ${source}`)
      : []),
  ];
}
