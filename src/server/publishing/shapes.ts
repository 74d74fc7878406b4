import { z } from 'zod';
import { TOPICS } from '#bulletins/archive.ts';
import { REUSE_TERMS } from '#bulletins/publisher.ts';
import { dayJson } from '#input/json.ts';
import { listPage } from '#server/desk/list-page.ts';
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

const placeShape = z.object({ code: z.string(), name: z.string() });

/** A bulletin in the archive (`bulletins/archive.ts`). */
const archivedShape = bulletinShape.omit({ caption: true }).extend({
  topics: z.array(z.enum(TOPICS)).readonly(),
  places: z.array(placeShape).readonly(),
});

/** A text cut where a found word begins and ends. */
const markedShape = z.array(z.object({ text: z.string(), isFound: z.boolean() }));

/** A page of the archive (`list-bulletins.ts`). */
export const bulletinListShape = z.object({
  bulletins: z.array(z.object({ bulletin: archivedShape, title: markedShape, excerpt: markedShape })),
  total: z.int(),
  topics: z.array(z.enum(TOPICS)),
  places: z.array(placeShape),
  years: z.array(z.int()),
});

const lineShape = z.string().trim().min(1).max(300);

/** Who answers for a portal (`bulletins/publisher.ts`), with the number of what was seen before; 0 for none. */
export const newPublisherShape = z.strictObject({
  name: lineShape,
  governedBy: lineShape.nullable(),
  responsible: lineShape,
  address: lineShape,
  telephone: lineShape,
  email: z.email().max(254),
  permit: lineShape.nullable(),
  reuse: z.enum(REUSE_TERMS),
  seen: z.int().min(0),
});

export const publisherShape = z
  .object({
    ...newPublisherShape.omit({ seen: true }).shape,
    number: z.int(),
    recordedByName: z.string(),
    recordedAt: z.date(),
  })
  .nullable();

/** What may be looked for in the archive; what is left out does not restrict. */
export const soughtBulletinsShape = z.strictObject({
  search: z.string().max(200).default(''),
  topic: z.enum(TOPICS).nullable().default(null),
  place: z.string().max(20).nullable().default(null),
  year: z.int().min(1000).max(9998).nullable().default(null),
  page: listPage.default(1),
});

export const homeShape = z.object({
  bulletins: z.array(archivedShape),
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
    related: z.array(archivedShape),
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
