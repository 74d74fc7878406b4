import { z } from 'zod';
import { LINK_PURPOSES } from '#access/links.ts';
import { OFFICE_ROLES } from '#access/roles.ts';
import { TOKEN_PERMISSIONS } from '#access/tokens.ts';

const ROLE = z.enum(OFFICE_ROLES);

const HELD_OFFICE = z.object({
  id: z.string(),
  role: ROLE,
  organisation: z.object({ code: z.string(), name: z.string() }).nullable(),
  areas: z.array(z.string()).nullable(),
  from: z.string(),
  to: z.string().nullable(),
  insteadOf: z.string().nullable(),
  emergency: z.string().nullable(),
  endsAt: z.string().nullable(),
  state: z.enum(['holds', 'waits', 'over']),
});

export const ACCOUNT_LIST = z.object({
  accounts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      hasSecondFactor: z.boolean(),
      forDemonstration: z.boolean(),
      sessions: z.int(),
      offices: z.array(HELD_OFFICE),
    }),
  ),
  links: z.array(
    z.object({
      id: z.string(),
      purpose: z.enum(LINK_PURPOSES),
      name: z.string().nullable(),
      email: z.string().nullable(),
      role: ROLE.nullable(),
      expiresAt: z.string(),
      isExpired: z.boolean(),
    }),
  ),
  organisations: z.array(z.object({ code: z.string(), name: z.string() })),
  areas: z.array(z.object({ id: z.int(), name: z.string() })),
});

export const MADE_LINK = z.object({
  token: z.string(),
  expiresAt: z.string(),
  name: z.string(),
  email: z.string(),
});

export const TOKEN_LIST = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    role: ROLE,
    permissions: z.array(z.enum(TOKEN_PERMISSIONS)),
    madeAt: z.string(),
    expiresAt: z.string(),
    usedAt: z.string().nullable(),
    state: z.enum(['holds', 'over', 'office-over']),
  }),
);

export const FEED_LIST = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    role: ROLE,
    madeAt: z.string(),
    readAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    state: z.enum(['holds', 'over', 'office-over']),
  }),
);
