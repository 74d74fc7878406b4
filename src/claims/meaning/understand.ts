import type { ClaimIndicator, ClaimScheme } from '../claim.ts';
import { meaningOf } from './indicator.ts';
import { type ReadText, type Scene, sceneOf } from './scene.ts';
import { carriedScheme, isOfNoScheme, ownScheme, type SchemeRead } from './scheme.ts';
import { findMentions, type Mention } from './schemes.ts';
import type { Told } from './told.ts';

/** More of a sentence than this is never looked back on. */
const MOST_TOLD = 40;

/** What every number of a text means, in its order. */
export function understand(text: ReadText): Told[] {
  const mentions = findMentions(text.tokens);
  const topics = topicsOf(text, mentions);
  const all: Told[] = [];
  let sentence: Told[] = [];
  text.quantities.forEach((quantity, index) => {
    const standing = text.standings[quantity.first] ?? { sentence: 0, clause: 0 };
    if (sentence[0]?.sentence !== standing.sentence) sentence = [];
    const scene = sceneOf(text, index);
    const { unit, indicator } = meaningOf(scene, sentence);
    const own = ownScheme(text, mentions, index);
    const topic = topics(quantity.first);
    const scheme = own ?? (isOfNoScheme(unit, indicator) ? null : carried(scene, sentence, topic));
    const told = { quantity, unit, indicator: again(all, { scene, indicator }), scheme, ...standing };
    sentence = [told, ...sentence].slice(0, MOST_TOLD);
    all.push(told);
  });
  return all;
}

/** What the sentence is about before its own words, or no scheme for what attends a target of events. */
function carried(scene: Scene, sentence: readonly Told[], topic: readonly ClaimScheme[]): SchemeRead {
  const host = sentence.find((told) => !isOfNoScheme(told.unit, told.indicator)) ?? null;
  const attending = scene.after.slice(0, 2).some(({ cues }) => cues.has('attend'));
  return attending ? null : carriedScheme(host, topic);
}

/** The same number of the same unit, told firmly before, means the same again. */
function again(all: readonly Told[], now: { scene: Scene; indicator: ClaimIndicator }): ClaimIndicator {
  const { value, counted } = now.scene.quantity;
  if (now.indicator !== 'flow' || value < 100) return now.indicator;
  const before = all
    .slice(-MOST_TOLD)
    .find(
      ({ quantity, indicator }) =>
        quantity.value === value && quantity.counted?.unit === counted?.unit && indicator === 'stock',
    );
  return before ? 'stock' : now.indicator;
}

/** Schemes that were named by the last sentence that named any, before a token. */
function topicsOf({ standings }: ReadText, mentions: readonly Mention[]): (at: number) => readonly ClaimScheme[] {
  const bySentence = new Map<number, Set<ClaimScheme>>();
  for (const { at, schemes } of mentions) {
    const sentence = standings[at]?.sentence ?? 0;
    const named = bySentence.get(sentence) ?? new Set();
    for (const scheme of schemes) named.add(scheme);
    bySentence.set(sentence, named);
  }
  const sentences = [...bySentence.keys()];
  let last = -1;
  return (at) => {
    const now = standings[at]?.sentence ?? 0;
    while (last + 1 < sentences.length && (sentences[last + 1] ?? 0) < now) last += 1;
    return last < 0 ? (mentions.length === 0 ? ['BHXH_TN'] : []) : [...(bySentence.get(sentences[last] ?? 0) ?? [])];
  };
}
