import type { Command } from 'commander';
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
    if (answer.ok) {
      console.log(options.json ? JSON.stringify(answer.value) : String(answer.value.value));
      continue;
    }
    process.exitCode = 1;
    for (const problem of answer.error) console.error(`${expressions[index]}: ${indicatorProblemWords(problem).en}`);
  }
}
