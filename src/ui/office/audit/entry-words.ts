import type { ActorThen, AuditEntry } from '#access/audit.ts';
import { isUuid } from '#base/ids.ts';
import type { Language } from '#base/words.ts';
import { formatCount } from '../../format.ts';
import { OFFICE_TEXTS } from '../../frame/office-texts.ts';
import { AUDIT_TEXTS } from './texts.ts';

/** What an action is called, by the titles of operations. */
export const actionWords = (action: string, titles: Readonly<Record<string, string>>, lang: Language): string =>
  titles[action] ?? AUDIT_TEXTS[lang].otherActions[action] ?? action;

/** Who it was; machines by their names. */
export const actorWords = ({ actor, actorName }: Pick<ActorThen, 'actor' | 'actorName'>): string => actorName ?? actor;

/** Role, office and stand-in as they were then. */
export const officeWords = ({ role, organisationName, inSteadOf }: ActorThen, lang: Language): string =>
  [role && OFFICE_TEXTS[lang].roles[role], organisationName, inSteadOf && AUDIT_TEXTS[lang].inSteadOfName(inSteadOf)]
    .filter(Boolean)
    .join(' · ');

/** Ids of the people that an entry names. */
export function peopleOf({ detail }: Pick<AuditEntry, 'detail'>): string[] {
  const { person, people } = detail;
  return [person, ...(Array.isArray(people) ? people : [])].filter(
    (each): each is string => typeof each === 'string' && isUuid(each),
  );
}

/** What an entry is about, short. */
export function aboutWords({ detail }: Pick<AuditEntry, 'detail'>, lang: Language): string {
  const t = AUDIT_TEXTS[lang];
  const people = peopleOf({ detail });
  if (Array.isArray(detail.people)) return people.length === 0 ? t.nobody : t.people(formatCount(people.length, lang));
  if (people.length > 0) return t.onePerson;
  const named = [detail.slug, detail.kind, detail.areaCode].find((each) => typeof each === 'string');
  return typeof named === 'string' ? named : '';
}
