import type { ListedProgramme, ProgrammeActivity, ProgrammeVersion } from '#drive/programmes/programme.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Desk } from '#server/desk/desk.ts';
import { activitiesOfProgramme, listedProgrammes, programmeVersions } from '../data/programme-records.ts';
import { signerOf } from './signer-of.ts';

/** A programme with everything that was agreed, and the activities behind what it delivered. */
export interface ReadProgramme {
  programme: ListedProgramme;
  /** The newest first; none where a file brought the programme. */
  versions: ProgrammeVersion[];
  activities: ProgrammeActivity[];
}

/** A programme by its code; null where there is none, or others signed it. */
export function readProgramme(desk: Desk, code: string): Promise<ReadProgramme | null> {
  return desk.countLines(async (tx) => {
    const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
    if (!programme) return null;
    const tree = await areaTree(tx);
    const activities = await activitiesOfProgramme(tx, code);
    return {
      programme,
      versions: await programmeVersions(tx, code),
      activities: activities.map(({ areaId, ...each }) => ({ ...each, area: tree.area(areaId).name })),
    };
  });
}
