import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import type { Judgement } from '#claims/binding/judgement.ts';
import type { CheckedText } from '#claims/check.ts';
import { dayOrMonth } from '#input/fields/days.ts';
import { claimsCheck, claimsCheckRegister } from '#server/publishing/operations.ts';
import { ask, askAlone, orThrow } from './answer.ts';
import { printChecked } from './claims-print.ts';
import { readMarkedCases } from './claims-score/read-cases.ts';
import { FIELDS, type Score, scoreCases, share, type Tally } from './claims-score/score.ts';
import { flag } from './flag.ts';
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
    .option(
      '--published <date>',
      'when it was published (YYYY-MM-DD or YYYY-MM), for dates without a year',
      flag(dayOrMonth()),
    )
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
  const checked = options.register
    ? await onDatabase(options, async (db) =>
        orThrow(claimsCheckRegister, await ask(await deskOf(db, options), claimsCheckRegister, { text, setting })),
      )
    : orThrow(claimsCheck, await askAlone(claimsCheck, { text, setting }));
  if (options.json) console.log(JSON.stringify(printable(checked)));
  else printChecked(text, checked);
  if (checked.relations.some(({ holds, sure }) => !holds && sure)) process.exitCode = 1;
}

const printable = ({
  claims,
  relations,
  distractors,
  remarks,
  judgements,
}: CheckedText & { judgements?: Judgement[] }) => ({
  claims,
  relations,
  remarks,
  distractors,
  judgements,
});

async function score(file: string, { json }: CheckOptions): Promise<void> {
  const cases = readMarkedCases(await contentOf(file));
  if (!cases.ok) throw new Error(cases.error.join(' '));
  if (cases.value.length === 0) throw new Error(`The file ${file} holds no case: one JSON object a line.`);
  const scored = scoreCases(cases.value);
  if (json) console.log(JSON.stringify(scored));
  else printScore(scored);
}

function printScore(scored: Score): void {
  for (const difference of scored.differences) console.log(difference);
  const print = (name: string, tally: Tally) =>
    console.log(
      `${name.padEnd(24)}${`${tally.right}/${tally.of}`.padEnd(10)}${tally.of === 0 ? '–' : share(tally).toFixed(3)}`,
    );
  const not = ({ right, of }: Tally): Tally => ({ right: of - right, of });
  print('precision', scored.precision);
  print('recall', scored.recall);
  for (const field of FIELDS) print(field, scored.fields[field]);
  print('fully read', scored.fullyRead);
  print('relations found', scored.relationsFound);
  print('relations judged', scored.relationsJudged);
  print('relations not marked', not(scored.relationsPrecision));
  print('contradictions found', scored.contradictions.marked);
  print('false contradictions', not(scored.contradictions.reported));
  print('distractors taken', scored.distractorsTaken);
}

async function contentOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`There is no file ${file} that can be read.`);
  });
  if (!isUtf8(bytes)) throw new Error(`The file ${file} is no text in UTF-8. Save it as UTF-8 and check it again.`);
  return bytes.toString('utf8');
}
