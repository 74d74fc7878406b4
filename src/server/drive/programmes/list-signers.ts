import type { Desk } from '#server/desk/desk.ts';
import { type ChosenOrganisation, listedOrganisations } from '../data/organisations.ts';

/** Who can sign a programme. */
export const listSigners = (desk: Desk): Promise<ChosenOrganisation[]> => desk.read((tx) => listedOrganisations(tx));
