import type { AuditSearch, FoundEntries } from '#access/audit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { chosenEntries, namesInLog } from './data/audit-log.ts';

const PAGE_SIZE = 50;

/** A page of the entries that somebody asks for, the newest first, with every action and actor that there is. */
export const listEntries = (desk: Desk, { page, ...search }: AuditSearch & { page: number }): Promise<FoundEntries> =>
  desk.readPeople(async (tx) => ({
    ...(await chosenEntries(tx, search, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })),
    ...(await namesInLog(tx)),
  }));
