import { ACTIVITIES } from './data/activities.ts';
import { OBSERVATIONS } from './data/observations.ts';
import { TARGETS } from './data/targets.ts';

/** The tables of the drive that rows of a file go to, by the kind of the file. */
export const importedTables = { activities: [ACTIVITIES], targets: [TARGETS], observations: [OBSERVATIONS] } as const;
