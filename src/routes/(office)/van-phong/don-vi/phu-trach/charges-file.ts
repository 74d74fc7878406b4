import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { organisationCharges } from '#server/drive/operations.ts';
import { CHARGING_TEXTS } from '#ui/office/organisations/charging/charging-texts.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice, placeOf } from '../../../office.ts';

/** Which base office is in charge of which commune, on its way into a file that can be handed in again. */
export async function chargesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const locals = atOffice(event.locals);
  const answer = await askForProgram({ ...event, locals }, organisationCharges, { on: (await placeOf(locals)).day });
  if (!answer.ok) return answer;
  const t = CHARGING_TEXTS[event.locals.settings.lang];
  return ok({
    name: 'xa-phu-trach',
    heads: [t.communeCode, t.commune, t.office, t.since],
    parts: inParts(answer.value.communes, ({ code, name, charge }) => [
      ...[code, name, charge ? `${charge.code} (${charge.name})` : '', ''],
    ]),
  });
}
