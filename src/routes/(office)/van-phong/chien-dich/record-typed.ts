import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { CAMPAIGN_NAMES, readCampaignForm } from '#input/drive/campaign-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { campaignRead, campaignRecord } from '#server/drive/operations.ts';
import { campaignAddress, RECORDED_NAME, VERSION_NAME } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../office.ts';

/** A campaign of the address; 404 where there is none. */
export async function campaignOfAddress(locals: App.Locals, code: string) {
  if (!may(locals, 'campaign.read')) error(403);
  const isCode = /^[^\s|]{1,100}$/.test(code);
  return (isCode ? await askAtOffice(locals, campaignRead, { code }) : null) ?? error(404);
}

/** Records what was typed, of a new campaign or the one of a code; leads to its page, or says why not. */
export async function recordTyped(locals: App.Locals, request: Request, code: string | null) {
  const fields = await textFieldsOf(request);
  const { typed, problems, value } = readCampaignForm((name) =>
    code !== null && name === CAMPAIGN_NAMES.code ? code : fields.get(name),
  );
  const given = fields.get('id') ?? '';
  const once = isUuid(given) ? given : randomUUID();
  const { lang } = locals.settings;
  const seen = code === null ? null : Number(fields.get(VERSION_NAME));
  if (!value) return fail(400, { typed, once, seen, problems: shownFieldProblems(problems, lang) });
  const answer = await answerAtOffice(locals, campaignRecord, { ...value, id: uuid(once), seen });
  if (answer.ok) redirect(303, `${campaignAddress(answer.value.code)}?${RECORDED_NAME}=1`);
  return fail(400, {
    ...{ typed, once, seen },
    problems: atNames(shownProblems(campaignRecord, answer.error, lang), CAMPAIGN_NAMES),
  });
}
