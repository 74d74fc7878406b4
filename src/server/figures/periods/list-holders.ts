import { reachOf } from '#access/permissions.ts';
import type { Actor } from '#access/roles.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { Named } from '#drive/organisations/organisation.ts';
import { type PeriodProblem, periodProblem } from '#drive/period-problem.ts';
import { rowsFor } from '#drive/period-rows.ts';
import type { PeriodRows } from '#drive/period-table.ts';
import type { Transaction } from '#server/database/connect.ts';
import { listOrganisationTree } from '#server/drive/organisations/list-organisation-tree.ts';
import { collectorNames } from '../data/held-entries.ts';

/** Who can be a row: an organisation, a point of one, or a collector. */
export interface Holder extends Named {
  id: string;
  worksFor: string | null;
  /** Where an organisation lies; null of collectors, and of those of whom nothing is recorded. */
  areaId: AreaId | null;
}

/** The holders of a table. */
export interface Holders {
  /** Whether whoever asks works for an organisation, and sees its own rows. */
  isOwn: boolean;
  /** What the rows are within; null where they are all of an area. */
  within: Named | null;
  /** Which unit each organisation’s code stands for. */
  units: ReadonlyMap<string, string>;
  /** Those who stand in the table also where they hold nobody. */
  always: readonly string[];
  /** The account that alone is shown; null for all. */
  account: string | null;
  /** Who a unit is that holds somebody. */
  describe: (unit: string) => Holder;
}

/** Whom the rows are about; or that they are of others, or that there is no such organisation. */
export async function listHolders(
  tx: Transaction,
  { actor, rows, within }: { actor: Actor; rows: PeriodRows; within: string | null },
): Promise<Result<Holders, PeriodProblem[]>> {
  if (!rowsFor(actor).includes(rows)) return err([periodProblem('rows-of-others', {}, 'rows')]);
  const tree = new Map((await listOrganisationTree(tx)).map((each) => [each.code, each]));
  const own = reachOf(actor.role, 'period.read') === 'organisation' ? actor.organisation : null;
  const isPartOf = (code: string, whole: string): boolean => {
    const above = tree.get(code)?.partOf?.code;
    return code === whole || (above !== undefined && isPartOf(above, whole));
  };
  const isThere = within === null || (own === null ? tree.has(within) : isPartOf(within, own));
  if (!isThere) return err([periodProblem('organisation-not-there', { code: within }, 'within')]);
  const base = within ?? own;
  const nameOf = (code: string): Named => ({ code, name: tree.get(code)?.name ?? code });
  /** A point works for the nearest organisation above it that is none. */
  const employer = (code: string): string => {
    const row = tree.get(code);
    return row?.kind === 'collection_point' && row.partOf ? employer(row.partOf.code) : code;
  };
  const codes =
    base === null ? [...tree.keys()] : [...new Set([base, ...tree.keys()])].filter((code) => isPartOf(code, base));
  const unitOf = (code: string): string => (rows === 'organisations' ? (base ?? employer(code)) : code);
  const kind = rows === 'points' ? 'collection_point' : 'collection_service';
  const listed = codes.filter((code) => tree.get(code)?.kind === kind || code === base).map(unitOf);
  const names = rows === 'collectors' ? await collectorNames(tx) : new Map<string, string>();
  return ok({
    isOwn: own !== null,
    within: base === null ? null : nameOf(base),
    units: new Map(codes.map((code) => [code, unitOf(code)])),
    always: rows === 'collectors' ? [] : [...new Set(listed)],
    account: actor.role === 'collector' ? actor.name : null,
    describe: (unit) => {
      const [code = '', account] = unit.split('|');
      const organisation = nameOf(code);
      if (account !== undefined) {
        const name = names.get(account) ?? account;
        return { id: unit, code, name, worksFor: organisation.name, areaId: null };
      }
      const above = employer(code);
      const worksFor = above === code ? null : nameOf(above).name;
      return { id: unit, ...organisation, worksFor, areaId: tree.get(code)?.areaId ?? null };
    },
  });
}
