import type { ClaimScheme } from '../claim.ts';
import { BRANCHES, NARROWING, OFFICE_AFTER, OFFICE_BEFORE, PLAIN_SCHEME, SHORT_SCHEMES } from '../lexicon/schemes.ts';
import { each, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';

/** Schemes that a text names at a place; several where they are listed: `BHXH, BHYT`. */
export interface Mention {
  at: number;
  next: number;
  schemes: readonly ClaimScheme[];
}

const readBranch = phraseReader(BRANCHES);
const readNarrowing = phraseReader(NARROWING);
const readShort = phraseReader(SHORT_SCHEMES);
const readOffice = phraseReader(each(true, OFFICE_AFTER));
const readOfficeBefore = phraseReader(each(true, OFFICE_BEFORE));
const JOINTS = [',', 'và', '-', '/', '&', '+', 'hoặc', 'cùng'];

/** Where a text names schemes of insurance; offices, laws and days that bear the name are left out. */
export function findMentions(tokens: readonly TextToken[]): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = readOne(tokens, at, mentions.at(-1) ?? null);
    if (found?.scheme) add(mentions, tokens, { at, next: found.next, schemes: [found.scheme] });
    at = found?.next ?? at + 1;
  }
  return mentions;
}

/** A scheme that follows another with no more than a joint between them makes one mention of several. */
function add(mentions: Mention[], tokens: readonly TextToken[], mention: Mention): void {
  const last = mentions.at(-1);
  const joined = last && mention.at - last.next <= 2 && isJoint(tokens, last.next, mention.at);
  if (!joined) mentions.push(mention);
  else mentions[mentions.length - 1] = { ...last, next: mention.next, schemes: united(last.schemes, mention.schemes) };
}

/** `BHXH, BHYT`, `sổ BHXH, thẻ BHYT`. */
function isJoint(tokens: readonly TextToken[], from: number, to: number): boolean {
  const [joint, noun] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? ''];
  return JOINTS.includes(joint) && (to === from + 1 || noun === 'thẻ' || noun === 'sổ');
}

const united = (one: readonly ClaimScheme[], other: readonly ClaimScheme[]): readonly ClaimScheme[] =>
  other.every((scheme) => one.includes(scheme)) ? one : [...new Set([...one, ...other])];

function readOne(
  tokens: readonly TextToken[],
  at: number,
  last: Mention | null,
): { scheme: ClaimScheme | null; next: number } | null {
  const short = readShort(tokens, at);
  if (short) return { scheme: short.meaning, next: short.next };
  const branch = readBranch(tokens, at);
  if (!branch) return readAlone(tokens, at, last);
  const narrowing = readNarrowing(tokens, branch.next);
  if (narrowing?.meaning.branch === branch.meaning)
    return { scheme: narrowing.meaning.scheme, next: afterShort(tokens, narrowing.next) };
  if (narrowing) return { scheme: PLAIN_SCHEME[branch.meaning], next: narrowing.next };
  const office = isOffice(tokens, at, branch.next);
  return { scheme: office ? null : PLAIN_SCHEME[branch.meaning], next: branch.next };
}

/**
 * `tự nguyện`, `bắt buộc` or `hộ gia đình` before a number, as in `bắt buộc 199.511 người, tự nguyện 7.299 người`. The branch named
 * before decides: after health insurance `tự nguyện` is of that.
 */
function readAlone(
  tokens: readonly TextToken[],
  at: number,
  last: Mention | null,
): { scheme: ClaimScheme; next: number } | null {
  const alone = readNarrowing(tokens, at);
  if (!alone || alone.next < at + 2 || tokens[at - 1]?.kind === 'number' || !isBeforeNumber(tokens, alone.next))
    return null;
  const ofHealth = last?.schemes.every((scheme) => scheme.startsWith('BHYT')) === true;
  const { branch, scheme } = alone.meaning;
  if (branch === 'health') return ofHealth ? { scheme, next: alone.next } : null;
  return { scheme: ofHealth ? PLAIN_SCHEME.health : scheme, next: alone.next };
}

const BEFORE_NUMBER = ['có', 'là', ':', 'đạt', 'gần', 'hơn', 'trên', 'khoảng', 'mới', 'chỉ', 'ước'];

/** A number within three words that may stand between. */
function isBeforeNumber(tokens: readonly TextToken[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    if (tokens[i]?.kind === 'number') return true;
    if (!BEFORE_NUMBER.includes(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** `bảo hiểm xã hội tự nguyện (BHXH TN)`. */
function afterShort(tokens: readonly TextToken[], at: number): number {
  if (tokens[at]?.text !== '(' || !readBranch(tokens, at + 1)) return at;
  for (let i = at + 2; i < at + 6; i += 1) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

function isOffice(tokens: readonly TextToken[], at: number, next: number): boolean {
  if (readOffice(tokens, next)) return true;
  const before = readOfficeBefore(tokens, at - 1)?.next === at || readOfficeBefore(tokens, at - 2)?.next === at;
  return before || (tokens[next]?.capital === 'first' && tokens[next]?.kind === 'word');
}
