import type { Day } from '#base/dates.ts';
import type { ArchivedFigure } from '#bulletins/archive.ts';
import type { Evidence } from '#indicators/figure.ts';
import type { Transaction } from '#server/database/connect.ts';

/** An indicator's value bound into a bulletin, as it was at publication. */
export interface BoundFigure {
  /** Its name in the bulletin's text. */
  name: string;
  expression: string;
  /** What the reader sees: `trên 7.500`. */
  wording: string;
  value: number;
  asOf: Day | null;
  knownAt: Date;
  evidence: Evidence;
}

/** Freezes the figures of a bulletin that was just written. */
export async function addFigures(tx: Transaction, slug: string, figures: readonly BoundFigure[]): Promise<void> {
  await tx.query(
    `insert into figures (province_id, bulletin_slug, name, expression, wording, value, as_of, known_at, evidence)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::numeric[], $7::date[], $8::timestamptz[], $9::jsonb[])`,
    [
      tx.provinceId,
      slug,
      figures.map((each) => each.name),
      figures.map((each) => each.expression),
      figures.map((each) => each.wording),
      figures.map((each) => each.value),
      figures.map((each) => each.asOf),
      figures.map((each) => each.knownAt),
      figures.map((each) => JSON.stringify(each.evidence)),
    ],
  );
}

/** Every figure of a bulletin, by name. */
export async function figuresOf(tx: Transaction, slug: string): Promise<BoundFigure[]> {
  const { rows } = await tx.query<BoundFigure>(
    `select name, expression, wording, value, as_of as "asOf", known_at as "knownAt", evidence
       from figures where province_id = $1 and bulletin_slug = $2 order by name`,
    [tx.provinceId, slug],
  );
  return rows;
}

/** What the figures of all bulletins say of them, by the slug of the bulletin. */
export async function archivedFigures(tx: Transaction): Promise<Map<string, ArchivedFigure[]>> {
  const { rows } = await tx.query<ArchivedFigure & { slug: string }>(
    `select bulletin_slug as slug, name, expression, wording,
            (select coalesce(jsonb_agg(distinct (part -> 'area') - array['valid_from', 'valid_to']), '[]')
               from jsonb_array_elements(evidence -> 'parts') as part) as places
       from figures where province_id = $1`,
    [tx.provinceId],
  );
  return Map.groupBy(rows, ({ slug }) => slug);
}

/** The newest day that a published figure is about and that was over when its bulletin was published. */
export async function newestFigureDay(tx: Transaction): Promise<Day | null> {
  const { rows } = await tx.query<{ day: Day | null }>(
    `select max(figures.as_of) as day from figures
       join bulletins on bulletins.province_id = figures.province_id and bulletins.slug = figures.bulletin_slug
      where figures.province_id = $1
        and figures.as_of <= (bulletins.published_at at time zone 'Asia/Ho_Chi_Minh')::date`,
    [tx.provinceId],
  );
  return rows[0]?.day ?? null;
}
