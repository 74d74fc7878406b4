/** What somebody answered to a question about figures that hardly go together. */
export interface GivenReason {
  answer: string;
  by: string;
}

/** The last answer to a question, as long as it is to the figures that are asked about; null where the question waits for one. */
export function lastAnswer<Answer extends GivenReason>(
  answers: readonly Answer[],
  isTo: (answer: Answer) => boolean,
  holds: (answer: Answer) => boolean,
): GivenReason | null {
  const last = answers.findLast(isTo);
  return last && holds(last) ? { answer: last.answer, by: last.by } : null;
}
