import { z } from 'zod';
import { ok } from '#base/result.ts';
import type { ListedCampaign } from '#drive/campaign.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { CAMPAIGN_WORDS } from './campaign-problem.ts';
import { listCampaigns } from './list-campaigns.ts';
import { type ReadCampaign, readCampaign } from './read-campaign.ts';
import { recordCampaign } from './record-campaign.ts';

const MOST_COMMUNES = 400;
const MOST_PEOPLE = 100_000_000;
const text = z.string().trim().min(1).max(200);

export const campaignList = operation({
  id: 'campaign.list',
  title: { vi: 'Các chiến dịch và kết quả', en: 'Campaigns, and what came of them' },
  may: 'campaign.read',
  route: { method: 'POST', path: '/campaigns/list' },
  input: z.strictObject({}),
  output: z.array(z.custom<ListedCampaign>()),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listCampaigns(desk)),
});

export const campaignRead = operation({
  id: 'campaign.read',
  title: {
    vi: 'Một chiến dịch: thời gian, chỉ tiêu, địa bàn, kết quả từng xã',
    en: 'One campaign: days, goal, areas, what came of it commune by commune',
  },
  may: 'campaign.read',
  route: { method: 'POST', path: '/campaigns/{code}/record' },
  input: z.strictObject({ code: codeJson }),
  output: z.custom<ReadCampaign | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { code }) => ok(await readCampaign(desk, code, now)),
});

export const campaignRecord = operation({
  id: 'campaign.record',
  title: { vi: 'Ghi chiến dịch, hoặc bản mới của nó', en: 'Record a campaign, or its next version' },
  may: 'campaign.record',
  route: { method: 'POST', path: '/campaigns' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    code: text,
    seen: z.int().min(0).max(1000).nullable(),
    title: text,
    from: dayJson,
    to: dayJson,
    goal: z.int().min(1).max(MOST_PEOPLE).nullable().default(null),
    inCharge: text.nullable().default(null),
    communes: z.array(text).max(MOST_COMMUNES).readonly().default([]),
    reason: text.nullable().default(null),
  }),
  output: z.object({ outcome: z.enum(['recorded', 'unchanged']), code: z.string() }),
  problems: CAMPAIGN_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordCampaign(desk, given, now),
});

export const CAMPAIGN_OPERATIONS = { campaignList, campaignRead, campaignRecord };
