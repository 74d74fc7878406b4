import { err, ok, type Result } from '#base/result.ts';
import { linkShown, type ShownLink } from '../data/links.ts';
import type { Door } from './door.ts';
import { type LinkProblem, linkProblem } from './link-problem.ts';

/** The link that somebody shows, as long as it leads in. */
export async function readLink({ db }: Pick<Door, 'db'>, token: string): Promise<Result<ShownLink, LinkProblem>> {
  const link = await linkShown(db.accounts, token);
  if (!link || link.withdrawnAt) return err(linkProblem('no-such-link', {}));
  if (link.usedAt) return err(linkProblem('link-used', {}));
  return link.expiresAt <= new Date() ? err(linkProblem('link-expired', {})) : ok(link);
}
