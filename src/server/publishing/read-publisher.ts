import type { RecordedPublisher } from '#bulletins/publisher.ts';
import type { Desk } from '#server/desk/desk.ts';
import { newestPublisher } from './data/publishers.ts';

/** Who answers for the portal; null where nobody was recorded yet. */
export const readPublisher = (desk: Desk): Promise<RecordedPublisher | null> => desk.read(newestPublisher);
