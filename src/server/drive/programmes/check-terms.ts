import type { Day } from '#base/dates.ts';
import type { ProgrammePromise, ProgrammeTerms } from '#drive/programmes/programme.ts';
import { type ProgrammeProblem, programmeProblem } from './programme-problem.ts';

interface Around {
  /** The version before. */
  before: Pick<ProgrammeTerms, 'signedOn'> | undefined;
  isNew: boolean;
  today: Day;
}

const DOCUMENT = ['hostDocumentNo', 'hostDocumentDay', 'partnerDocumentNo', 'partnerDocumentDay'] as const;

/** Everything that is against the terms of a programme by themselves, each at its field. */
export const checkTerms = (terms: ProgrammeTerms, around: Around): ProgrammeProblem[] => [
  ...(terms.hostCode === terms.partnerCode ? [programmeProblem('one-signer', {}, 'partnerCode')] : []),
  ...(terms.from > terms.to ? [programmeProblem('days-reversed', { from: terms.from, to: terms.to }, 'from')] : []),
  ...againstSigning(terms, around),
  ...againstEnding(terms, around),
  ...againstPromises(terms),
];

function againstSigning(terms: ProgrammeTerms, { before, isNew, today }: Around): ProgrammeProblem[] {
  const { signedOn, promises } = terms;
  if (signedOn === null) {
    const wasSigned = !isNew && before?.signedOn !== null;
    return wasSigned ? [programmeProblem('no-draft-again', {}, 'signedOn')] : [];
  }
  return [
    ...DOCUMENT.flatMap((field) => (terms[field] === null ? [programmeProblem('document-missing', {}, field)] : [])),
    ...(signedOn > today ? [programmeProblem('day-to-come', { day: signedOn }, 'signedOn')] : []),
    ...(promises.length === 0 ? [programmeProblem('promises-missing', {}, 'promises')] : []),
  ];
}

function againstEnding({ signedOn, endedOn }: ProgrammeTerms, { today }: Around): ProgrammeProblem[] {
  if (endedOn === null) return [];
  if (signedOn === null) return [programmeProblem('ended-unsigned', {}, 'endedOn')];
  return [
    ...(endedOn < signedOn ? [programmeProblem('ended-before-signing', { signedOn }, 'endedOn')] : []),
    ...(endedOn > today ? [programmeProblem('day-to-come', { day: endedOn }, 'endedOn')] : []),
  ];
}

/** Each promise falls due within the programme, and there is one of a kind for a day. */
function againstPromises({ from, to, promises }: ProgrammeTerms): ProgrammeProblem[] {
  const isSame = (one: ProgrammePromise, other: ProgrammePromise): boolean =>
    one.indicator === other.indicator && one.dueOn === other.dueOn;
  return promises.flatMap((promise, index) => {
    const due = promise.dueOn;
    return [
      ...(from <= to && (due < from || due > to)
        ? [programmeProblem('due-outside', { due, from, to }, `dueOn-${index + 1}`)]
        : []),
      ...(promises.slice(0, index).some((each) => isSame(each, promise))
        ? [programmeProblem('promise-twice', { due }, `dueOn-${index + 1}`)]
        : []),
    ];
  });
}
