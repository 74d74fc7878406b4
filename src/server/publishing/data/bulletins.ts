import type { ProvinceId, Queryable } from '#server/database/connect.ts';

/** An article of the portal. `{{name}}` in title, lead or body is the place of the figure of that name. */
export interface Bulletin {
  /** Its place in the address: small letters, digits, hyphens. */
  slug: string;
  title: string;
  lead: string;
  /** Paragraphs, with an empty line between them. */
  body: string;
  /** Name of a picture that the portal has; null for none. */
  picture: string | null;
  caption: string | null;
  author: string;
  publishedAt: Date;
}

const COLUMNS = `slug, title, lead, body, picture, caption, author, published_at as "publishedAt"`;

/** Writes a bulletin. Answers false where its slug is taken. */
export async function addBulletin(db: Queryable, provinceId: ProvinceId, bulletin: Bulletin): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into bulletins (province_id, slug, title, lead, body, picture, caption, author, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict do nothing`,
    [
      provinceId,
      bulletin.slug,
      bulletin.title,
      bulletin.lead,
      bulletin.body,
      bulletin.picture,
      bulletin.caption,
      bulletin.author,
      bulletin.publishedAt,
    ],
  );
  return rowCount === 1;
}

/** All bulletins of a register, the newest first. */
export async function allBulletins(db: Queryable, provinceId: ProvinceId): Promise<Bulletin[]> {
  const { rows } = await db.query<Bulletin>(
    `select ${COLUMNS} from bulletins where province_id = $1 order by published_at desc, slug`,
    [provinceId],
  );
  return rows;
}

export async function bulletinOf(db: Queryable, provinceId: ProvinceId, slug: string): Promise<Bulletin | null> {
  const { rows } = await db.query<Bulletin>(`select ${COLUMNS} from bulletins where province_id = $1 and slug = $2`, [
    provinceId,
    slug,
  ]);
  return rows[0] ?? null;
}
