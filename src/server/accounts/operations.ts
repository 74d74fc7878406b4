import { z } from 'zod';
import { OFFICE_ROLES } from '#access/roles.ts';
import { TOKEN_DAYS, TOKEN_PERMISSIONS } from '#access/tokens.ts';
import type { Day } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { ACCOUNT_WORDS } from './account-problem.ts';
import { endOffice } from './end-office.ts';
import { endToken } from './end-token.ts';
import { FEED_WORDS } from './entrance/feed-problem.ts';
import { TOKEN_WORDS } from './entrance/token-problem.ts';
import { endFeed } from './feeds/end-feed.ts';
import { listFeeds } from './feeds/list-feeds.ts';
import { makeFeed } from './feeds/make-feed.ts';
import { giveOffice, substituteOffice, takeEmergency } from './give-office.ts';
import { inviteAccount, recoverAccount, withdrawLink } from './invite-account.ts';
import { listAccounts } from './list-accounts.ts';
import { listTokens } from './list-tokens.ts';
import { makeToken } from './make-token.ts';
import { ACCOUNT_LIST, FEED_LIST, MADE_LINK, TOKEN_LIST } from './shapes.ts';

const MANAGES = { may: 'account.manage', again: 'same-id', isDangerous: true, problems: ACCOUNT_WORDS } as const;
const DAY = z.iso.date().transform((text) => text as Day);
const TEXT = z.string().max(1000);
const OFFICE = {
  role: z.enum(OFFICE_ROLES),
  organisation: z.string().max(100).nullable(),
  areas: z.array(z.int()).max(1000).nullable(),
  from: DAY,
  to: DAY.nullable(),
};
const ONE = z.strictObject({ id: z.uuid() });
const MADE = z.object({ id: z.uuid() });

export const accountList = operation({
  may: 'account.list',
  problems: {},
  id: 'account.list',
  title: { vi: 'Ai được vào, giữ vai trò gì', en: 'Who may come in, in which offices' },
  input: z.strictObject({ id: z.uuid().nullable() }),
  output: ACCOUNT_LIST,
  run: async ({ desk, now }: DeskContext, { id }) => ok(await listAccounts(desk, id, now)),
});

export const accountInvite = operation({
  ...MANAGES,
  id: 'account.invite',
  title: { vi: 'Mời một người vào một vai trò', en: 'Invite somebody into an office' },
  input: z.strictObject({ name: TEXT, email: TEXT, ...OFFICE }),
  output: MADE_LINK,
  run: ({ desk, now }: DeskContext, invitation) => inviteAccount(desk, invitation, now),
});

export const accountRecover = operation({
  ...MANAGES,
  id: 'account.recover',
  title: { vi: 'Tạo đường dẫn đặt lại mật khẩu', en: 'Make a link to set a password again' },
  input: ONE,
  output: MADE_LINK,
  run: ({ desk, now }: DeskContext, { id }) => recoverAccount(desk, id, now),
});

export const accountWithdrawLink = operation({
  ...MANAGES,
  isDangerous: false,
  id: 'account.withdraw-link',
  title: { vi: 'Thu hồi một đường dẫn', en: 'Withdraw a link' },
  input: ONE,
  output: z.null(),
  run: ({ desk }: DeskContext, { id }) => withdrawLink(desk, id),
});

export const accountGiveOffice = operation({
  ...MANAGES,
  id: 'account.give-office',
  title: { vi: 'Giao thêm một vai trò', en: 'Give a further office' },
  input: z.strictObject({ account: z.uuid(), ...OFFICE }),
  output: MADE,
  run: ({ desk, now }: DeskContext, { account, ...office }) => giveOffice(desk, account, office, now),
});

export const accountSubstitute = operation({
  ...MANAGES,
  id: 'account.substitute',
  title: { vi: 'Cử người làm thay', en: 'Let somebody stand in' },
  input: z.strictObject({ office: z.uuid(), account: z.uuid(), from: DAY, to: DAY }),
  output: MADE,
  run: ({ desk, now }: DeskContext, { office, account, from, to }) =>
    substituteOffice(desk, { officeId: office, accountId: account, from, to }, now),
});

export const accountEndOffice = operation({
  ...MANAGES,
  id: 'account.end-office',
  title: { vi: 'Thu hồi một vai trò', en: 'Take an office away' },
  input: ONE,
  output: z.null(),
  run: ({ desk, now }: DeskContext, { id }) => endOffice(desk, id, now),
});

/** As what somebody may work in need, and for how many hours at most. */
export const IN_NEED = ['officer', 'auditor', 'approver'] as const;
export const MOST_HOURS = 8;

export const accountTakeEmergency = operation({
  ...MANAGES,
  id: 'account.take-emergency',
  title: { vi: 'Truy cập khẩn cấp', en: 'Emergency access' },
  may: 'account.emergency',
  input: z.strictObject({ role: z.enum(IN_NEED), reason: TEXT, hours: z.int().min(1).max(MOST_HOURS) }),
  output: MADE,
  run: ({ desk, now }: DeskContext, emergency) => takeEmergency(desk, emergency, now),
});

export const tokenList = operation({
  id: 'token.list',
  title: { vi: 'Mã truy cập của chương trình của mình', en: 'The tokens of one’s own programs' },
  may: 'office.enter',
  input: z.strictObject({}),
  output: TOKEN_LIST,
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listTokens(desk)),
});

export const tokenMake = operation({
  id: 'token.make',
  title: { vi: 'Tạo mã truy cập cho một chương trình', en: 'Make a token for a program' },
  may: 'token.own',
  again: 'same-id',
  isDangerous: true,
  input: z.strictObject({
    id: z.uuid(),
    office: z.uuid(),
    name: TEXT,
    permissions: z.array(z.enum(TOKEN_PERMISSIONS)).max(TOKEN_PERMISSIONS.length),
    days: z.literal(TOKEN_DAYS),
  }),
  output: z.object({ secret: z.string(), expiresAt: z.string() }),
  problems: TOKEN_WORDS,
  run: ({ desk, now }: DeskContext, wanted) => makeToken(desk, wanted, now),
});

export const tokenEnd = operation({
  id: 'token.end',
  title: { vi: 'Thu hồi một mã truy cập', en: 'Take a token back' },
  may: 'token.own',
  again: 'same-id',
  input: ONE,
  output: z.null(),
  problems: TOKEN_WORDS,
  run: ({ desk }: DeskContext, { id }) => endToken(desk, id),
});

export const feedList = operation({
  id: 'feed.list',
  title: { vi: 'Các địa chỉ lịch của mình', en: 'The secret addresses of one’s own calendars' },
  may: 'office.enter',
  input: z.strictObject({}),
  output: FEED_LIST,
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listFeeds(desk)),
});

export const feedMake = operation({
  id: 'feed.make',
  title: { vi: 'Tạo địa chỉ lịch hoạt động', en: 'Make a secret address of the calendar of activities' },
  may: 'token.own',
  again: 'same-id',
  isDangerous: true,
  input: z.strictObject({ id: z.uuid(), office: z.uuid(), name: TEXT }),
  output: z.object({ secret: z.string() }),
  problems: FEED_WORDS,
  run: ({ desk }: DeskContext, wanted) => makeFeed(desk, wanted),
});

export const feedEnd = operation({
  id: 'feed.end',
  title: { vi: 'Thu hồi một địa chỉ lịch', en: 'Take a secret address of the calendar back' },
  may: 'token.own',
  again: 'same-id',
  input: ONE,
  output: z.null(),
  problems: FEED_WORDS,
  run: ({ desk }: DeskContext, { id }) => endFeed(desk, id),
});

export const ACCOUNT_OPERATIONS = {
  accountList,
  accountInvite,
  accountRecover,
  accountWithdrawLink,
  accountGiveOffice,
  accountSubstitute,
  accountEndOffice,
  accountTakeEmergency,
  tokenList,
  tokenMake,
  tokenEnd,
  feedList,
  feedMake,
  feedEnd,
};
