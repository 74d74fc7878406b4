import type { Command } from 'commander';
import type { ExtentChange } from '#indicators/figure.ts';
import { indicatorProblemWords } from '#indicators/problem-words.ts';
import type { Database } from '#server/database/connect.ts';
import { figuresEvaluate } from '#server/figures/operations.ts';
import { ask, orThrow } from './answer.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface FiguresOptions {
  data: string;
  province?: string;
  json: boolean;
}

/** `baophu figures`: values of indicators, one a line, each with its evidence. */
export function defineFigures(command: Command): void {
  withProvince(withPlace(command))
    .argument('<expressions...>', "such as 'participants(vsi, area=06, on=2020-12-31)'")
    .option('--json', 'print each with its evidence, a JSON object a line', false)
    .action((expressions: string[], options: FiguresOptions) =>
      onDatabase(options, (db) => figures(db, expressions, options)),
    );
}

async function figures(db: Database, expressions: string[], options: FiguresOptions): Promise<void> {
  const answers = orThrow(figuresEvaluate, await ask(await deskOf(db, options), figuresEvaluate, { expressions }));
  for (const [index, answer] of answers.entries()) {
    const expression = expressions[index] ?? '';
    if (answer.ok) {
      console.log(options.json ? JSON.stringify(answer.value) : String(answer.value.value));
      printExtent(expression, answer.value.evidence);
      continue;
    }
    process.exitCode = 1;
    const problems = answer.error.map((problem) => ({ ...problem, detail: indicatorProblemWords(problem).en }));
    console.log(options.json ? JSON.stringify({ expression, problems }) : ''); // every answer keeps its line
    for (const { detail } of problems) console.error(`${expression}: ${detail}`);
  }
}

function printExtent(expression: string, { extent }: { extent?: ExtentChange | undefined }): void {
  if (!extent) return;
  const today = extent.value_in_areas_of_today ?? 'not known';
  console.error(
    `${expression}: the area's extent changed on ${extent.changed_on.join(', ')}; in the areas of today it is ${today}.`,
  );
}
