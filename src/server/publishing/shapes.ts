import { z } from 'zod';
import { dayJson } from '#input/json.ts';
import { chosenShape, evidenceShape } from '#server/figures/shapes.ts';

/** A published article (`data/bulletins.ts`). */
export const bulletinShape = z.object({
  slug: z.string(),
  title: z.string(),
  lead: z.string(),
  body: z.string(),
  picture: z.string().nullable(),
  caption: z.string().nullable(),
  author: z.string(),
  publishedAt: z.date(),
});

/** A figure as it was bound at publication (`data/figures.ts`). */
export const boundFigureShape = z.object({
  name: z.string(),
  expression: z.string(),
  wording: z.string(),
  value: z.number(),
  asOf: dayJson.nullable(),
  knownAt: z.date(),
  evidence: evidenceShape,
});

/** Of wordings by the name of their figure. */
const wordingsShape = z.record(z.string(), z.string());

export const homeShape = z.object({
  bulletins: z.array(bulletinShape),
  wordings: z.array(wordingsShape),
  headlines: z.array(
    z.object({
      chosen: chosenShape,
      value: z.number().nullable(),
      pending: z.number(),
      months: z.array(z.number().nullable()),
    }),
  ),
});

export const readBulletinShape = z
  .object({
    bulletin: bulletinShape,
    figures: z.array(boundFigureShape.extend({ today: z.number().nullable() })),
    target: z
      .object({
        target: z.number(),
        covered: z.number(),
        growth: z.number(),
        needed: z.number(),
        contradictsAsStock: z.boolean(),
        year: z.string(),
      })
      .nullable(),
  })
  .nullable();

export const evidencePageShape = z
  .object({
    bulletin: bulletinShape,
    figure: boundFigureShape,
    today: z.number().nullable(),
    wordings: wordingsShape,
  })
  .nullable();

export const communeValuesShape = z.array(
  z.object({ code: z.string(), name: z.string(), value: z.number().nullable() }),
);

/** A bulletin as its author hands it in. */
export const bulletinDraftShape = z.strictObject({
  ...bulletinShape.shape,
  slug: z.string().regex(/^[a-z0-9-]+$/),
  figures: z.record(z.string().regex(/^[a-z0-9_]+$/), z.strictObject({ expression: z.string(), wording: z.string() })),
});
