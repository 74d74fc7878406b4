import type { Transaction } from '#server/database/connect.ts';

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
export async function addBulletin(tx: Transaction, bulletin: Bulletin): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into bulletins (province_id, slug, title, lead, body, picture, caption, author, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict do nothing`,
    [
      tx.provinceId,
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
export async function allBulletins(tx: Transaction): Promise<Bulletin[]> {
  const { rows } = await tx.query<Bulletin>(
    `select ${COLUMNS} from bulletins where province_id = $1 order by published_at desc, slug`,
    [tx.provinceId],
  );
  return rows;
}

export async function bulletinOf(tx: Transaction, slug: string): Promise<Bulletin | null> {
  const { rows } = await tx.query<Bulletin>(`select ${COLUMNS} from bulletins where province_id = $1 and slug = $2`, [
    tx.provinceId,
    slug,
  ]);
  return rows[0] ?? null;
}
