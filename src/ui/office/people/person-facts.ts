import { formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import type { PersonFact, PersonPage } from '#register/person.ts';
import {
  askChangeAddress,
  attributeAddress,
  correctAddress,
  incidentAddress,
  receiptAddress,
  reverseAddress,
} from '../../addresses.ts';
import { formatCount, formatDate, formatMonth } from '../../format.ts';
import type { ShownFact } from '../../kit/record/record.ts';
import { acceptanceWords } from '../batches/acceptance-words.ts';
import { CORRECT_TEXTS } from '../correcting/correct-texts.ts';
import { REVERSE_TEXTS } from '../correcting/reverse-texts.ts';
import { ENROL_TEXTS } from '../enrolling/enrol-texts.ts';
import { INCIDENT_TEXTS } from '../incidents/incident-texts.ts';
import { placeWords } from './cover-words.ts';
import { PEOPLE_TEXTS } from './texts.ts';

/** What whoever looks may do about the facts of a person: whoever may take money may take it back too. */
interface Acts {
  mayReverse: boolean;
  /** A change of a payment is asked for, and what is asked for is looked at. */
  mayAsk: boolean;
  mayReadIncidents: boolean;
  /** Enrolments are owed to somebody else. */
  mayAttribute: boolean;
}

/** The facts of a person in words. */
export const shownFacts = (
  { id, facts }: Pick<PersonPage, 'id' | 'facts'>,
  { lang, ...may }: Acts & { lang: Language },
): ShownFact[] => facts.map((fact) => shownFact(fact, actsOf(fact, { personId: id, ...may, lang }), lang));

const shownFact = (fact: PersonFact, acts: NonNullable<ShownFact['acts']>, lang: Language): ShownFact => ({
  acts,
  id: fact.id,
  day: formatDate(fact.on),
  recorded: formatInstant(fact.recordedAt),
  undone: fact.undone && {
    on: PEOPLE_TEXTS[lang].undoneOn(formatInstant(fact.undone.at)),
    reason: fact.undone.reason,
  },
  ...wordsOf(fact, lang),
});

/** One fact by itself, on a page of its own: nothing is done to it there but what the page is for. */
export const factAlone = (fact: PersonFact, lang: Language): ShownFact => shownFact(fact, [], lang);

/** What stands beside its name. */
export const besideFact = ({ day, details }: ShownFact): string => [day, ...details].join(' · ');

/** Its receipt stays to be seen, also where the contribution was taken back. */
function actsOf(
  fact: PersonFact,
  { personId, mayReverse, mayAsk, mayReadIncidents, mayAttribute, lang }: Acts & { personId: string; lang: Language },
): NonNullable<ShownFact['acts']> {
  const { id, undone } = fact;
  if (fact.kind === 'enrolment' && mayAttribute && !undone) {
    return [{ href: attributeAddress(personId, id), text: ENROL_TEXTS[lang].attribute }];
  }
  if (fact.kind !== 'contribution') return [];
  const { receiptCode, incident } = fact;
  const t = INCIDENT_TEXTS[lang];
  return [
    ...(receiptCode === null ? [] : [{ href: receiptAddress(receiptCode), text: PEOPLE_TEXTS[lang].openReceipt }]),
    ...(incident && mayReadIncidents ? [{ href: incidentAddress(incident.incidentId), text: t.openLink }] : []),
    ...(mayAsk && !undone && !incident ? [{ href: askChangeAddress(personId, id), text: t.link }] : []),
    ...(mayReverse && !undone && !incident && fact.scheme === 'vsi'
      ? [{ href: correctAddress(personId, id), text: CORRECT_TEXTS[lang].link }]
      : []),
    ...(mayReverse && !undone && !incident
      ? [{ href: reverseAddress(personId, id), text: REVERSE_TEXTS[lang].link }]
      : []),
  ];
}

/** What there is to tell. */
const told = (...texts: (string | null)[]): string[] => texts.flatMap((text) => text || []);

function wordsOf(fact: PersonFact, lang: Language): Pick<ShownFact, 'what' | 'details'> {
  const t = PEOPLE_TEXTS[lang];
  switch (fact.kind) {
    case 'contribution': {
      const by = told(fact.receiptNo && t.receipt(fact.receiptNo), fact.agentCode && t.agent(fact.agentCode));
      const details = told(
        t.paid(formatCount(fact.paid, lang)),
        fact.support === 0 ? null : t.supported(formatCount(fact.support, lang)),
        fact.income === null ? null : t.income(formatCount(fact.income, lang)),
        ...by,
        ...acceptanceWords(fact, lang),
        fact.incident && INCIDENT_TEXTS[lang].openOn(fact.incident.by, formatDate(fact.incident.on)),
      );
      return {
        what: t.contribution(t.shortSchemes[fact.scheme], formatMonth(fact.fromMonth), fact.months),
        details,
      };
    }
    case 'enrolment':
      return {
        what: t.enrolment(t.shortSchemes[fact.scheme]),
        details: told(
          fact.channel && ENROL_TEXTS[lang].channels[fact.channel],
          fact.activity && t.activity(fact.activity),
          fact.agentCode && t.agent(fact.agentCode),
        ),
      };
    case 'ending':
      return { what: t.endingFact(t.shortSchemes[fact.scheme], t.reasons[fact.reason]), details: [] };
    case 'move':
      return { what: t.move(placeWords(fact.place, lang)), details: [] };
  }
}
