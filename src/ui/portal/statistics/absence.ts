import { addDays, type Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import type { Chosen } from '#indicators/language/choices.ts';
import type { AreaVersion } from '#indicators/problem.ts';
import { formatDate } from '../../format.ts';
import { texts } from '../../texts/index.ts';
import { addressOf } from './choice.ts';

/** What became of an area that is not in force on the chosen day, and where the reader can go from here. */
export interface Absence {
  sentence: string;
  offers: readonly { href: string; text: string }[];
}

/** Of the last version before the day, or of the first one after it; null where there never was such an area. */
export function absenceOf(versions: readonly AreaVersion[], chosen: Chosen, lang: Language): Absence | null {
  const t = texts[lang].statistics.absent;
  const at = (on: Day, area = chosen.area): string => addressOf({ ...chosen, area, on });
  const ended = versions.findLast(({ validTo }) => validTo <= chosen.on);
  if (ended) {
    const last = addDays(ended.validTo, -1);
    const heirs = ended.successors.filter(({ code }) => code !== ended.code);
    return {
      sentence: t.ended(
        ended.name,
        heirs.map(({ name }) => withinSentence(name)),
        formatDate(ended.validTo),
      ),
      offers: [
        { href: at(last), text: t.onDay(ended.name, formatDate(last)) },
        ...heirs.map(({ code, name }) => ({ href: at(chosen.on, code), text: t.onDay(name, formatDate(chosen.on)) })),
      ],
    };
  }
  const [first] = versions;
  if (!first) return null;
  return {
    sentence: t.begins(first.name, formatDate(first.validFrom)),
    offers: [{ href: at(first.validFrom), text: t.onDay(first.name, formatDate(first.validFrom)) }],
  };
}

/** `Tỉnh Thái Nguyên` is `tỉnh Thái Nguyên` within a sentence. */
const withinSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
