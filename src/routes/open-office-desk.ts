import type { RequestEvent } from '@sveltejs/kit';
import type { SignedIn } from '#access/membership.ts';
import { type Desk, type DeskPlace, openDesk } from '#server/desk/desk.ts';

/** A reader waits so long for one statement, in seconds. */
export const READ_WITHIN = 15;

/** Where somebody asks: under their own account, in one of the offices that they hold. */
export const placeAtOffice = (
  { request }: RequestEvent,
  { account, membership }: Pick<SignedIn, 'account' | 'membership'>,
): DeskPlace => ({
  provinceId: membership.provinceId,
  actor: {
    kind: 'person',
    name: account.id,
    ownName: account.name,
    role: membership.role,
    organisation: membership.organisation,
    inSteadOf: membership.insteadOf,
    reason: membership.emergency?.reason ?? null,
  },
  areas: membership.areas,
  readWithin: READ_WITHIN,
  signal: request.signal,
});

/** The desk of whoever works here, in the office that they hold; null for everybody else. */
export function openOfficeDesk(event: RequestEvent): Desk | null {
  const { locals, platform } = event;
  if (!locals.signedIn || !platform) return null;
  const place = placeAtOffice(event, locals.signedIn);
  const provedAt = locals.session?.provedAt ?? null;
  return openDesk(platform.req.db, { ...place, actor: { ...place.actor, provedAt } });
}
