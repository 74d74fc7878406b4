import { createHash } from 'node:crypto';
import { digestedText } from '#indicators/evidence.ts';
import { type AuditHead, DEFINITION_VERSION, type Evidence, type ExtentChange, type Part } from '#indicators/figure.ts';
import { type Expression, printExpression } from '#indicators/language/expression.ts';
import { asOfDay, type Plan, printLeaf } from '#indicators/plan.ts';
import type { AnsweredLeaf } from './answer-leaves.ts';
import type { FoundArea, FoundValue } from './look-up-values.ts';

/** What is told of a value beside what it rests on. */
interface Beside {
  value: number;
  now: Date;
  extent: ExtentChange | undefined;
  /** Who waits for the SI office, of its participants. */
  pending: readonly AnsweredLeaf[];
}

/** Everything that a value rests on, with its digest. */
export function makeEvidence(
  expression: Expression,
  plan: Plan,
  answered: readonly AnsweredLeaf[],
  { value, now, extent, pending }: Beside,
): Evidence {
  const waiting = pending.filter(({ answer }) => answer.ok && answer.value !== 0);
  const evidence = {
    expression: printExpression(expression),
    indicator: expression.name,
    definition_version: DEFINITION_VERSION,
    parameters: answered[0] ? parametersOf(answered[0]) : {},
    as_of: asOfDay(plan.leaves),
    known_at: now.toISOString(),
    value,
    parts: answered.map(partOf),
    ...(waiting.length > 0 ? { pending: waiting.map(partOf) } : {}),
    ...(extent ? { extent } : {}),
    register_position: answered[0]?.found.position ?? 0,
  };
  return { ...evidence, digest: digestOf(evidence) };
}

/** Evidence that says where the audit ended when it was published. */
export function anchored({ digest: _, ...evidence }: Evidence, audit_head: AuditHead): Evidence {
  const said = { ...evidence, audit_head };
  return { ...said, digest: digestOf(said) };
}

/** Whether the evidence is as it was written: its digest is that of its other values. */
export const isIntact = (evidence: Evidence): boolean => evidence.digest === digestOf(evidence);

const digestOf = (evidence: Parameters<typeof digestedText>[0]): string =>
  `sha256:${createHash('sha256').update(digestedText(evidence)).digest('hex')}`;

/** @throws RangeError for a leaf without a value: then the expression has none either, and needs no evidence. */
function partOf({ leaf, found, answer }: AnsweredLeaf): Part {
  if (!answer.ok) throw new RangeError('evidence of a value that there is not');
  return {
    expression: printLeaf(leaf),
    value: answer.value,
    area: areaOf(found),
    known_through: found.through?.toISOString() ?? null,
    source: sourceOf(found),
    ...(found.withdrawn ? { withdrawn: found.withdrawn } : {}),
  };
}

/** Plan, owner and period of a target; day and source of an observation. */
function sourceOf({ source, targets }: FoundValue): string | null {
  if (!targets) return source;
  return targets
    .map(({ plan, owner, organisation, period }) => [plan, owner, organisation, period].filter(Boolean).join(', '))
    .join('; ');
}

function parametersOf({ leaf, found }: AnsweredLeaf): Record<string, string> {
  const { name, valid_from, valid_to, code } = areaOf(found);
  const { scheme, series, keys } = leaf.measure;
  const [window] = leaf.windows;
  const days = window?.from === window?.to ? { on: window?.to } : window;
  const parameters = {
    scheme: scheme ?? leaf.schemes.join(', '),
    series,
    ...keys,
    ...days,
    area: code,
    area_name: name,
    area_valid_from: valid_from,
    area_valid_to: valid_to,
    areas: leaf.areas,
  };
  return Object.fromEntries(Object.entries(parameters).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function areaOf({ area }: FoundValue): FoundArea {
  if (!area) throw new RangeError('a value without an area');
  return area;
}
