import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { campaignList } from '#server/drive/operations.ts';
import { campaignHeads, campaignRow } from '#ui/office/campaigns/campaign-words.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';

/** All campaigns on their way into a file. */
export async function campaignsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, campaignList, {});
  if (!answer.ok) return answer;
  return ok({
    name: 'chien-dich',
    heads: campaignHeads(event.locals.settings.lang),
    parts: inParts(answer.value, campaignRow),
  });
}
