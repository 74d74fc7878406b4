import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { type Checked, checkText, type Setting } from '#claims/check.ts';
import type { Judgement } from '#claims/register/judgement.ts';
import { FIELDS, relationAccuracy, type Score, scoreCases, share } from '#claims/score/score.ts';
import { readMarkedCases } from '#input/marked-cases.ts';
import { type CheckedAgainstRegister, checkAgainstRegister } from '#server/publishing/check-against-register.ts';
import { printChecked } from './claims-print.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface CheckOptions {
  json: boolean;
  cases?: string;
  place?: string;
  published?: string;
  register: boolean;
  data: string;
  province?: string;
}

/** `baophu claims`: the numbers of a prose text, and whether they agree. */
export function defineClaims(claims: Command): void {
  withProvince(withPlace(claims.command('check')))
    .description('find the numeric claims of a text and check them against each other; exit 1 at a contradiction')
    .argument('[file]', 'a text in UTF-8; without it standard input is read')
    .option('--json', 'print claims, relations and what was passed over as JSON', false)
    .option('--place <name>', 'the province that the text is about')
    .option('--published <date>', 'when it was published (YYYY-MM-DD or YYYY-MM), for dates without a year')
    .option('--register', 'check against the register too', false)
    .addOption(
      new Option('--cases <file>', 'score against marked cases, one JSON object a line').conflicts([
        'place',
        'published',
        'register',
      ]),
    )
    .action((file: string | undefined, options: CheckOptions) =>
      options.cases === undefined ? check(file, options) : score(options.cases, options),
    );
}

async function check(file: string | undefined, options: CheckOptions): Promise<void> {
  const text = file === undefined ? await readAll(process.stdin) : await contentOf(file);
  const setting = { place: options.place ?? null, published: options.published ?? null };
  const checked = options.register ? await checkRegister(text, setting, options) : checkText(text, setting);
  if (options.json) console.log(JSON.stringify(printable(checked)));
  else printChecked(text, checked);
  if (checked.relations.some(({ holds, sure }) => !holds && sure)) process.exitCode = 1;
}

const checkRegister = (text: string, setting: Setting, options: CheckOptions): Promise<CheckedAgainstRegister> =>
  onDatabase(options, async (db) =>
    checkAgainstRegister(await deskOf(db, options), text, { setting, now: new Date() }),
  );

const printable = ({
  claims,
  relations,
  distractors,
  remarks,
  judgements,
}: Checked & { judgements?: Judgement[] }) => ({
  claims,
  relations,
  remarks,
  distractors,
  judgements,
});

async function score(file: string, { json }: CheckOptions): Promise<void> {
  const cases = readMarkedCases(await contentOf(file));
  if (!cases.ok) throw new Error(cases.error.join(' '));
  const scored = scoreCases(cases.value);
  if (json) console.log(JSON.stringify(scored));
  else printScore(scored);
}

function printScore(scored: Score): void {
  for (const difference of scored.differences) console.log(difference);
  const print = (name: string, { right, of }: { right: number; of: number }) =>
    console.log(`${name.padEnd(22)}${right}/${of}`);
  for (const field of FIELDS) print(field, scored.fields[field]);
  print('relations found', scored.relationsFound);
  print('relations judged', scored.relationsJudged);
  print('relations not marked', {
    right: scored.relationsPrecision.of - scored.relationsPrecision.right,
    of: scored.relationsPrecision.of,
  });
  print('distractors taken', scored.distractorsTaken);
  const [precision, recall] = [share(scored.precision), share(scored.recall)].map((part) => part.toFixed(3));
  console.log(`precision ${precision} recall ${recall} relations ${relationAccuracy(scored).toFixed(3)}`);
}

function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no file ${file} that can be read.`);
  });
}
