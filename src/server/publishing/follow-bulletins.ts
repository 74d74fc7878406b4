import type { FollowedBulletin } from '#bulletins/followed-bulletin.ts';
import { worded } from '#bulletins/placeholders.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { allBulletins } from './data/bulletins.ts';
import { figuresOf } from './data/figures.ts';

/** Every published bulletin, the newest first, with the figures that are counted otherwise `now`. */
export async function followBulletins(desk: Desk, now: Date): Promise<FollowedBulletin[]> {
  const published = await desk.read(async (tx) => {
    const found = [];
    for (const bulletin of await allBulletins(tx)) found.push({ bulletin, bound: await figuresOf(tx, bulletin.slug) });
    return found;
  });
  const expressions = published.flatMap(({ bound }) => bound.map(({ expression }) => expression));
  const counted = (await evaluateTexts(desk, expressions, now)).values();
  return published.map(({ bulletin: { slug, title, publishedAt }, bound }) => {
    const today = bound.map((each) => {
      const answer = counted.next().value;
      return { ...each, today: answer?.ok ? answer.value.value : null };
    });
    const moved = today.filter((each) => each.today !== each.value);
    return {
      slug,
      title: worded(title, (name) => bound.find((each) => each.name === name)?.wording),
      publishedAt,
      figures: bound.length,
      moved: moved.map(({ name, expression, wording, value, today }) => ({
        ...{ name, expression, wording, published: value, today },
      })),
    };
  });
}
