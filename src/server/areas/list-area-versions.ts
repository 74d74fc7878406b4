import type { AreaVersion } from '#indicators/problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { versionsOfArea } from './data/areas.ts';

/** Every version of the areas with that code, the oldest first, and what took each over; empty where there never was one. */
export const listAreaVersions = (desk: Desk, code: string): Promise<AreaVersion[]> =>
  desk.read((tx) => versionsOfArea(tx, code));
