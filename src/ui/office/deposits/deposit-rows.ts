import type { Language } from '#base/words.ts';
import {
  type DepositedClosing,
  depositState,
  type ListedDeposit,
  MONEY_PLACES,
  type PlacedMoney,
  type WaitingMoney,
} from '#register/money/deposit.ts';
import { formatDate } from '../../format.ts';
import { holderWords } from '../closings/closing-words.ts';
import { DEPOSIT_TEXTS } from './deposit-texts.ts';

/** The heads of a file of slips. */
export function depositHeads(lang: Language): string[] {
  const t = DEPOSIT_TEXTS[lang];
  return [t.slip, t.organisation, t.scheme, t.depositedOn, t.amount, t.arrived, t.state, t.by];
}

/** A slip as a row of a file. */
export function depositRow(each: ListedDeposit, lang: Language): string[] {
  const t = DEPOSIT_TEXTS[lang];
  return [
    `${each.number}/${each.year}`,
    holderWords(each, lang),
    t.schemes[each.scheme],
    formatDate(each.depositedOn),
    ...[each.amount, each.arrived].map(String),
    t.states[depositState(each)],
    each.byName,
  ];
}

/** The heads of a file of the closings of a slip. */
export function depositedHeads(lang: Language): string[] {
  const t = DEPOSIT_TEXTS[lang];
  return [t.closings, t.day, t.by, t.lines, t.amount];
}

/** A closing of a slip as a row of a file. */
export const depositedRow = (each: DepositedClosing): string[] => [
  String(each.number),
  formatDate(each.day),
  each.name,
  ...[each.lines, each.amount].map(String),
];

/** The heads of a file that says where money is, day by day. */
export function placedHeads(lang: Language): string[] {
  const t = DEPOSIT_TEXTS[lang];
  return [t.day, t.scheme, t.lines, t.taken, ...MONEY_PLACES.map((place) => t.places[place]), t.receipted, t.batched];
}

/** The money of a day as a row of a file. */
export const placedRow = (each: PlacedMoney, lang: Language): string[] => [
  formatDate(each.day),
  DEPOSIT_TEXTS[lang].schemes[each.scheme],
  ...[each.lines, each.amount, ...MONEY_PLACES.map((place) => each.places[place]), each.receipted, each.batched].map(
    String,
  ),
];

/** The heads of a file of money that is not confirmed. */
export function waitingHeads(lang: Language): string[] {
  const t = DEPOSIT_TEXTS[lang];
  return [t.day, t.scheme, t.receipt, t.amount, t.place, t.person, t.organisation];
}

/** Money that is not confirmed as a row of a file. */
export const waitingRow = (each: WaitingMoney, lang: Language): string[] => [
  formatDate(each.day),
  DEPOSIT_TEXTS[lang].schemes[each.scheme],
  each.receiptNo ?? DEPOSIT_TEXTS[lang].none,
  String(each.amount),
  DEPOSIT_TEXTS[lang].places[each.place],
  each.person,
  holderWords(each, lang),
];
