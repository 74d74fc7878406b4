import type { Transaction } from '#server/database/connect.ts';
import { type OrganisationRow, organisationRows } from '../data/organisations.ts';

/** Every organisation with what it is part of, offices first. */
export const listOrganisationTree = (tx: Transaction): Promise<OrganisationRow[]> => organisationRows(tx);
