import { z } from 'zod';

/** A number that a derived figure was computed from. */
export interface EvidencePart {
  expression: string;
  value: number;
}

/** What the page of evidence shows of a frozen figure, whichever version of the indicators froze it. */
export interface EvidenceView {
  version: string | null;
  position: string | null;
  digest: string | null;
  parameters: [name: string, value: string][];
  parts: EvidencePart[];
}

const scalar = z.union([z.string(), z.number()]).transform(String);
const frozen = z.looseObject({
  version: scalar.nullish(),
  definition_version: scalar.nullish(),
  position: scalar.nullish(),
  register_position: scalar.nullish(),
  digest: scalar.nullish(),
  parameters: z.record(z.string(), z.unknown()).nullish(),
  parts: z.array(z.looseObject({ expression: z.string(), value: z.number() })).nullish(),
});

export function evidenceView(evidence: unknown): EvidenceView {
  const read = frozen.safeParse(evidence);
  const known = read.success ? read.data : {};
  return {
    version: known.definition_version ?? known.version ?? null,
    position: known.register_position ?? known.position ?? null,
    digest: known.digest ?? null,
    parameters: Object.entries(known.parameters ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
    parts: (known.parts ?? []).map(({ expression, value }) => ({ expression, value })),
  };
}
