import type { RequestEvent } from '@sveltejs/kit';
import { type Desk, openDesk } from '#server/desk/desk.ts';

/** A reader waits so long for one statement, in seconds. */
export const READ_WITHIN = 15;

/** The desk of whoever works here, under their own account and in the office that they hold; null for everybody else. */
export function openOfficeDesk({ locals, platform, request }: RequestEvent): Desk | null {
  if (!locals.signedIn || !platform) return null;
  const { account, membership } = locals.signedIn;
  return openDesk(platform.req.db, {
    provinceId: membership.provinceId,
    actor: {
      kind: 'person',
      name: account.id,
      ownName: account.name,
      role: membership.role,
      organisation: membership.organisation,
      inSteadOf: membership.insteadOf,
      reason: membership.emergency?.reason ?? null,
      provedAt: locals.session?.provedAt ?? null,
    },
    areas: membership.areas,
    readWithin: READ_WITHIN,
    signal: request.signal,
  });
}
