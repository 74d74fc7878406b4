import type { Day } from '#base/dates.ts';
import { dayInVietNam } from '#base/dates.ts';
import { worded } from '#bulletins/placeholders.ts';
import type { Desk } from '#server/desk/desk.ts';
import { allBulletins } from './data/bulletins.ts';
import { figuresOf } from './data/figures.ts';

/** A bulletin as plain prose, with its figures in their wordings. */
export interface BulletinText {
  text: string;
  published: Day;
}

/** The newest bulletin's text; null where none is published. */
export function readNewestText(desk: Desk): Promise<BulletinText | null> {
  return desk.read(async (tx) => {
    const [newest] = await allBulletins(tx);
    if (!newest) return null;
    const figures = await figuresOf(tx, newest.slug);
    const wordingOf = (name: string) => figures.find((each) => each.name === name)?.wording;
    const { title, lead, body, publishedAt } = newest;
    return { text: worded([title, lead, body].join('\n\n'), wordingOf), published: dayInVietNam(publishedAt) };
  });
}
