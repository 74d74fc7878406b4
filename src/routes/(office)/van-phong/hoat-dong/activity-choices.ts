import { campaignList, programmeList, programmeListSigners } from '#server/drive/operations.ts';
import type { ActivityChoices } from '#ui/office/activities/activity-choices.ts';
import { askAtOffice, may, placeOf } from '../../office.ts';

/** What can be chosen in the form of an activity, as far as whoever fills it in may see it. */
export async function activityChoices(locals: App.Locals): Promise<ActivityChoices> {
  const { communes } = await placeOf(locals);
  const readsProgrammes = may(locals, 'programme.read');
  const programmes = readsProgrammes ? await askAtOffice(locals, programmeList, {}) : [];
  const organisations = readsProgrammes ? await askAtOffice(locals, programmeListSigners, {}) : [];
  return {
    communes,
    campaigns: may(locals, 'campaign.read') ? await askAtOffice(locals, campaignList, {}) : [],
    programmes: programmes.filter(({ signedOn }) => signedOn !== null),
    organisations: organisations.filter(({ hasEnded }) => !hasEnded),
  };
}
