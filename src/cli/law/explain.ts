import { type Command, InvalidArgumentError } from 'commander';
import { dayInVietNam } from '#base/dates.ts';
import { LANGUAGES, type Language } from '#base/words.ts';
import { choice } from '#input/fields/choices.ts';
import type { Question } from '#input/law/question.ts';
import { QUESTIONS, questionOf } from '#input/law/questions.ts';
import { answerJson, explanationText, refusalsText } from '#law/language/explain.ts';
import { lawExplain } from '#server/law/operations.ts';
import { problemWords } from '#server/web/problems.ts';
import { askAlone } from '../answer.ts';
import { flag } from '../flag.ts';

interface ExplainOptions {
  json: boolean;
  language: Language;
}

/** `baophu law explain`: a computed result with every step, figure and source. */
export function addLawExplain(law: Command): void {
  law
    .command('explain')
    .description('a result with every step, figure and source; without a rule the list of rules')
    .argument('[rule]', 'such as contribution', knownRule)
    .argument('[inputs...]', 'such as income=1500000 groups=poor on=2026-11-23; --income 1500000 is understood too')
    .option('--json', 'print JSON', false)
    .option('--language <vi|en>', 'language of the text', flag(choice(LANGUAGES)), 'en' as Language)
    .allowUnknownOption()
    .action((question: Question | undefined, inputs: string[], options: ExplainOptions) => {
      if (question) return explain(question, inputs, options);
      console.log(QUESTIONS.map((each) => usageOf(each, options.language)).join('\n'));
    });
}

async function explain(
  question: Question,
  inputs: readonly string[],
  { json, language }: ExplainOptions,
): Promise<void> {
  const texts = { on: dayInVietNam(new Date()), ...textsOf(inputs) };
  const asked = await askAlone(lawExplain, { rule: question.rule.id, inputs: texts });
  if (!asked.ok) {
    const wrong = asked.error.map((problem) => `${problem.at}: ${problemWords(lawExplain, problem)[language]}`);
    throw new Error(`${wrong.join(' ')} ${USAGE[language]}: ${usageOf(question, language)}`);
  }
  const answer = asked.value;
  if (!answer.ok) process.exitCode = 1;
  if (json) console.log(JSON.stringify(answerJson(answer), null, 2));
  else if (answer.ok) console.log(explanationText(answer.value, language));
  else console.error(refusalsText(answer.error, language));
}

const USAGE = { vi: 'Cách viết', en: 'Usage' };

/** `name=value`, `--name=value` or `--name value`. */
function textsOf(inputs: readonly string[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let i = 0; i < inputs.length; i++) {
    const input = (inputs[i] ?? '').replace(/^--/, '');
    const [name = '', ...rest] = input.split('=');
    const value = rest.length > 0 ? rest.join('=') : inputs[++i];
    if (value === undefined) throw new InvalidArgumentError(`${name} has no value; write ${name}=value`);
    texts[name.replaceAll('-', '_')] = value;
  }
  return texts;
}

const usageOf = ({ rule, fields }: Question, language: Language): string =>
  `${rule.id} ${fields.map(({ name, required }) => (required ? `${name}=…` : `[${name}=…]`)).join(' ')}  ${rule.title[language]}`;

function knownRule(id: string): Question {
  const found = questionOf(id);
  if (found) return found;
  throw new InvalidArgumentError(`The rules are ${QUESTIONS.map(({ rule }) => rule.id).join(', ')}.`);
}
