import { isDeepStrictEqual } from 'node:util';
import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { CampaignTerms } from '#drive/campaign.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import {
  addCampaignVersion,
  type CampaignVersionRow,
  campaignOfVersion,
  campaignVersions,
  listedCampaigns,
  lockCampaign,
} from '../data/campaign-records.ts';
import { addCampaigns } from '../data/campaigns.ts';
import { type CampaignProblem, campaignProblem } from './campaign-problem.ts';

/** A campaign as somebody hands it in, or its next version. */
export interface HandedCampaign extends CampaignTerms {
  id: Uuid;
  code: string;
  /** Its communes, by their names; none for the whole province. */
  communes: readonly string[];
  /** The version that was seen, 0 of a campaign that a file brought; null for a new campaign. */
  seen: number | null;
  reason: string | null;
}

type Recorded = { outcome: 'recorded' | 'unchanged'; code: string };

/** Records a campaign, or the next version of one with its reason. Sent twice with one id, it is recorded once. */
export function recordCampaign(
  desk: Desk,
  handed: HandedCampaign,
  now: Date,
): Promise<Result<Recorded, CampaignProblem[]>> {
  return desk.write('campaign.record', async (tx): Promise<Result<Recorded, CampaignProblem[]>> => {
    const { id, code, communes, seen, reason, ...terms } = handed;
    await lockCampaign(tx, code);
    const there = await campaignOfVersion(tx, id);
    if (there !== undefined)
      return there === code ? ok({ outcome: 'unchanged', code }) : err([campaignProblem('id-taken', {})]);
    const [last] = await campaignVersions(tx, code);
    const { areaIds, problems: unknown } = await areasOf(tx, communes, dayInVietNam(now));
    const problems = [
      ...(await againstCode(tx, handed, last)),
      ...(terms.from > terms.to ? [campaignProblem('days-reversed', { from: terms.from, to: terms.to }, 'from')] : []),
      ...unknown,
      ...(last && unknown.length === 0 && saysSame(last, { ...terms, areaIds })
        ? [campaignProblem('campaign-said-so', {})]
        : []),
    ];
    if (problems.length > 0) return err(problems);
    const version = (last?.version ?? 0) + 1;
    await addCampaigns(tx, [{ code, title: terms.title }]);
    await addCampaignVersion(tx, code, {
      ...{ ...terms, id, version, areaIds, reason: version === 1 ? null : reason },
      ...{ by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name },
    });
    tx.audit({ campaign: code, version }, reason ?? undefined);
    return ok({ outcome: 'recorded', code });
  });
}

/** What is against a first or next version under that code, whatever it says. */
async function againstCode(
  tx: Transaction,
  { code, seen, reason }: HandedCampaign,
  last: CampaignVersionRow | undefined,
): Promise<CampaignProblem[]> {
  const isThere = (await listedCampaigns(tx, code)).length > 0;
  if (seen === null) {
    if (!/^[A-Za-z0-9-]{1,40}$/.test(code)) return [campaignProblem('code-not-plain', { code }, 'code')];
    return isThere ? [campaignProblem('code-taken', { code }, 'code')] : [];
  }
  if (!isThere) return [campaignProblem('campaign-unknown', { code })];
  if (seen !== (last?.version ?? 0)) return [campaignProblem('changed-meanwhile', {})];
  return last && reason === null ? [campaignProblem('reason-missing', {}, 'reason')] : [];
}

/** The communes of these names as they stand today, each once; or which of them there are not. */
async function areasOf(
  tx: Transaction,
  names: readonly string[],
  today: Day,
): Promise<{ areaIds: AreaId[]; problems: CampaignProblem[] }> {
  const communes = await listCommunes(tx, { areas: null, on: today, today });
  const found = names.map((text) => ({ text, areas: chosenAreas(text, communes) }));
  return {
    areaIds: [...new Set(found.flatMap(({ areas }) => areas.map(({ id }) => id)))].toSorted((a, b) => a - b),
    problems: found
      .filter(({ areas }) => areas.length === 0)
      .map(({ text }) => campaignProblem('commune-unknown', { text }, 'communes')),
  };
}

/** Whether terms are those of a version. */
const saysSame = (
  { title, from, to, goal, inCharge, areaIds }: CampaignVersionRow,
  terms: CampaignTerms & { areaIds: AreaId[] },
): boolean => isDeepStrictEqual({ title, from, to, goal, inCharge, areaIds }, terms);
