import { z } from 'zod';
import { AREA_LEVELS } from '#coverage/areas.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { CHOICES } from '#indicators/language/choices.ts';
import type { IndicatorProblem } from '#indicators/problem.ts';
import { boundJson, dayJson, monthJson } from '#input/json.ts';

const areaShape = z.object({ code: z.string(), name: z.string(), valid_from: boundJson, valid_to: boundJson });

const partShape = z.object({
  expression: z.string(),
  value: z.number(),
  area: areaShape,
  known_through: z.string().nullable(),
  source: z.string().nullable(),
  withdrawn: z
    .array(z.object({ on: dayJson, value: z.number(), withdrawn_on: dayJson }))
    .readonly()
    .optional(),
});

/** Everything needed to count a figure again (`indicators/figure.ts`). */
export const evidenceShape = z.object({
  expression: z.string(),
  indicator: z.string(),
  definition_version: z.int(),
  parameters: z.record(z.string(), z.string()),
  as_of: dayJson.nullable(),
  known_at: z.string(),
  value: z.number(),
  parts: z.array(partShape),
  pending: z.array(partShape).optional(),
  extent: z
    .object({ changed_on: z.array(dayJson).readonly(), value_in_areas_of_today: z.number().nullable() })
    .optional(),
  register_position: z.int(),
  audit_head: z.object({ number: z.int(), digest: z.string() }).optional(),
  digest: z.string(),
});

/** A value with what it rests on, as `baophu figures --json` prints it. */
export const figureShape = z.object({
  expression: z.string(),
  value: z.number(),
  as_of: dayJson.nullable(),
  known_at: z.string(),
  evidence: evidenceShape,
});

/** Why a value is missing (`indicators/problem.ts`). */
const problemShape = z.custom<IndicatorProblem>();

/** A value, or every reason why there is none. */
export const answerShape = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: z.array(problemShape) }),
  ]);

export const seriesShape = z.object({
  values: z.array(
    z.object({ month: monthJson.nullable(), area: areaShape.nullable(), answer: answerShape(z.number()) }),
  ),
  extent_changed_on: z.array(dayJson),
});

/** What a reader of the portal chooses. */
export const chosenShape = z.object({
  indicator: z.enum(CHOICES),
  scheme: z.enum(SCHEMES),
  area: z.string(),
  on: dayJson,
});

const listedAreaShape = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(AREA_LEVELS).exclude(['village']),
  parent: z.string().nullable(),
});

const areaValueShape = listedAreaShape.extend({ value: z.number().nullable(), pending: z.number() });

/** One indicator over time and over the areas below; null where the province has no such area on that day. */
export const statisticsShape = z
  .object({
    chosen: chosenShape,
    area: listedAreaShape,
    choosable: z.array(listedAreaShape),
    began: dayJson.nullable(),
    value: z.number().nullable(),
    pending: z.number(),
    months: z.array(z.object({ month: monthJson, value: z.number().nullable(), pending: z.number() })),
    parts: z.array(areaValueShape),
  })
  .nullable();

/** An area’s figures, and its province’s districts whatever area is chosen. */
export const statisticsPageShape = z.object({
  /** Of the whole province where it has no such area. */
  statistics: statisticsShape,
  areaFound: z.boolean(),
  heir: z.object({ code: z.string(), name: z.string() }).nullable(),
  absent: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      validFrom: boundJson,
      validTo: boundJson,
      successors: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
  districts: z.array(areaValueShape),
});
