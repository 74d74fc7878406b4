import { UNATTESTED } from '../language/explain.ts';
import type { Rule } from '../language/rule.ts';
import { RULES } from '../rules.ts';
import { contentOf, type ParameterContent, type RowContent, type RuleContent } from './content.ts';
import type { ExampleContent, StepContent } from './example.ts';
import { pageOfParameterFrom } from './places.ts';

/** A file of `docs/law/`. */
export interface Page {
  name: string;
  text: string;
}

const MARK = `**${UNATTESTED.vi}** (${UNATTESTED.en})`;

/** Every page of `docs/law/` that comes from the code: one for each rule, and the list of them. */
export const lawPages = (): Page[] => [
  { name: 'README.md', text: listOfRules() },
  ...RULES.map((rule) => ({ name: `${rule.id}.md`, text: rulePage(rule) })),
];

function listOfRules(): string {
  const lines = RULES.map(({ id, title, parameters }) => {
    const figures = parameters.map((parameter) => `\`${parameter.id}\``).join(', ') || 'figures of other rules only';
    return `- [${plainText(title.en)}](${id}.md), ${plainText(title.vi)}: ${figures}`;
  });
  return parts([
    '# The rules of law',
    'One page for each rule: articles, formula, dated figures with their sources, a worked example computed by the code, and what no text decides. `npx baophu law pages` writes these pages from `src/law`; a test fails where they differ.',
    `A figure marked ${MARK} was not read in its text, or was derived. One "from a page about it" was read where somebody tells what the law says; the others were read in the text of the law.`,
    lines.join('\n'),
    'Beside them: [the same rules for a million people](bulk.md), [what stays open](open.md), [what each year brings](yearly.md).',
  ]);
}

function rulePage(rule: Rule): string {
  const content = contentOf(rule, 'en');
  const vietnamese = contentOf(rule, 'vi');
  return parts([
    `# ${plainText(rule.title.en)}`,
    `${plainText(rule.title.vi)}. Rule \`${rule.id}\`, [all rules](README.md).`,
    '## Articles',
    content.articles.map(({ from, text }) => `- from ${from}: ${plainText(text)}`).join('\n'),
    '## Formula',
    plainText(content.formula),
    plainText(vietnamese.formula),
    ...(content.parameters.length > 0 ? ['## Figures'] : []),
    ...content.parameters.flatMap((parameter, i) => parameterParts(parameter, vietnamese.parameters[i]?.name ?? '')),
    '## Worked example',
    ...exampleParts(content),
    ...(content.doubts.length > 0
      ? [
          '## Doubts',
          content.doubts
            .map((doubt, i) => `- ${plainText(doubt)}\n- ${plainText(vietnamese.doubts[i] ?? '')}`)
            .join('\n'),
        ]
      : []),
  ]);
}

const parameterParts = (parameter: ParameterContent, vietnameseName: string): string[] => [
  `### ${parameter.id}`,
  `${plainText(parameter.name)}. ${plainText(vietnameseName)}. Unit: ${plainText(parameter.unit)}.`,
  ...(parameter.note ? [plainText(parameter.note)] : []),
  parameter.rows.map(rowLines).join('\n'),
];

function rowLines({ from, value, years, source, attested, fromPage, seenAt, note }: RowContent): string {
  const seen = seenAt ? ` ${fromPage ? 'From a page about it' : 'Read at'}: ${addresses(seenAt)}.` : '';
  return [
    `- from ${from}: **${value === null ? 'not known' : plainText(value)}**, ${plainText(source)}.${attested ? '' : ` ${MARK}.`}${seen}`,
    ...(note ? [`  - ${plainText(note)}`] : []),
    ...(years.length > 0 ? [`  - ${years.map(({ year, value }) => `${year}: ${value}`).join('; ')}`] : []),
  ].join('\n');
}

function exampleParts({ id, example, published }: RuleContent): string[] {
  const { origin } = example;
  return [
    `${originOf(example)} By the law of ${example.at}: ${plainText(example.law)}.`,
    `Given: ${example.inputs.map(({ name, value }) => `${plainText(name)} ${plainText(value)}`).join('; ')}.`,
    ...(example.steps.length > 0 ? [example.steps.map((step, i) => `${i + 1}. ${stepLine(step, id)}`).join('\n')] : []),
    ...(example.refused.length > 0 ? [example.refused.map((text) => `- Refused: ${plainText(text)}`).join('\n')] : []),
    ...(example.compared.length > 0
      ? [
          example.compared
            .map(
              ({ name, expected, got, agrees }) =>
                `- ${plainText(name)}: published ${plainText(expected)}, computed ${plainText(got)}: ${agrees ? 'agrees' : '**differs**'}${origin?.tolerance && expected !== got ? ` (tolerance ${origin.tolerance})` : ''}`,
            )
            .join('\n'),
        ]
      : []),
    ...(published.length > 0 ? [publishedLine(published)] : []),
  ];
}

const originOf = ({ origin }: ExampleContent): string =>
  origin
    ? `Published example \`${origin.id}\` (${plainText(origin.reference)})${origin.seenAt ? `, read at ${addresses(origin.seenAt)}` : ''}.`
    : 'An example of our own: no published one with amounts was found.';

function stepLine({ label, working, result, parameters }: StepContent, ruleId: string): string {
  const links = parameters.map(({ id }) => {
    const page = pageOfParameterFrom(ruleId, id);
    return `[\`${id}\`](${page === ruleId ? '' : `${page}.md`}#${id})`;
  });
  const how = working ? `${plainText(working)} = ` : '';
  return `${plainText(label)}: ${how}**${plainText(result)}**${links.length > 0 ? ` (${links.join(', ')})` : ''}`;
}

const publishedLine = (published: RuleContent['published']): string =>
  `Of ${published.length} published examples of this rule ${published.filter(({ agrees }) => agrees).length} come out.`;

const parts = (all: readonly string[]): string => `${all.join('\n\n')}\n`;

/** Text in which no sign means anything to Markdown. */
const plainText = (text: string): string => text.replace(/[\\`*[\]<>]/g, '\\$&');

/** Where something was read: addresses of the web as links, anything else as it was written down. */
const addresses = (seenAt: string): string =>
  seenAt
    .split(' ; ')
    .map((each) => (/^https?:\/\/\S+$/.test(each) ? `<${each}>` : `\`${each}\``))
    .join(', ');
