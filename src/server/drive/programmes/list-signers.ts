import type { Desk } from '#server/desk/desk.ts';
import { listedOrganisations } from '../data/organisations.ts';

/** Who can sign a programme. */
export const listSigners = (desk: Desk): Promise<{ code: string; name: string }[]> =>
  desk.read((tx) => listedOrganisations(tx));
