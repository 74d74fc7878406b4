import type { Language } from '#base/words.ts';
import type { Acceptance } from '#register/money/batch.ts';
import { formatCount } from '../../format.ts';
import { batchTitle } from './batch-words.ts';

/** What the history of a person says of a payment that a support organisation took. */
interface AcceptanceTexts {
  states: Readonly<Record<Acceptance['state'], string>>;
  insteadOf: (money: string) => string;
  more: (money: string) => string;
  less: (money: string) => string;
}

const TEXTS: Readonly<Record<Language, AcceptanceTexts>> = {
  vi: {
    states: {
      waits: 'chờ cơ quan BHXH chấp nhận',
      accepted: 'cơ quan BHXH đã chấp nhận',
      refused: 'cơ quan BHXH từ chối',
    },
    insteadOf: (money) => `thu lại thay khoản ${money} đồng bị từ chối`,
    more: (money) => `nay nhiều hơn ${money} đồng`,
    less: (money) => `nay ít hơn ${money} đồng`,
  },
  en: {
    states: {
      waits: 'waits for the SI office',
      accepted: 'accepted by the SI office',
      refused: 'refused by the SI office',
    },
    insteadOf: (money) => `collected again in place of ${money} đồng that were refused`,
    more: (money) => `now ${money} đồng more`,
    less: (money) => `now ${money} đồng less`,
  },
};

/** Whether a payment is accepted, in which batch, and which refused one it takes the place of, at what difference. */
export function acceptanceWords(
  { acceptance, insteadOf, paid }: { acceptance: Acceptance | null; insteadOf: number | null; paid: number },
  lang: Language,
): string[] {
  const t = TEXTS[lang];
  const n = (value: number): string => formatCount(value, lang);
  const words: string[] = [];
  if (acceptance) {
    const { state, batch } = acceptance;
    words.push([t.states[state], batch && batchTitle(batch, lang)].filter(Boolean).join(': '));
  }
  if (insteadOf !== null) {
    words.push(t.insteadOf(n(insteadOf)));
    if (paid !== insteadOf) words.push(paid > insteadOf ? t.more(n(paid - insteadOf)) : t.less(n(insteadOf - paid)));
  }
  return words;
}
