import { type Day, day, earliest, latest } from '#base/dates.ts';
import { type ProgrammePromise, type ProgrammeVersion, promiseExpression } from '#drive/programmes/programme.ts';
import { isStockReport, type ProgrammeReport, type ReportKind, reportedExpression } from '#drive/programmes/report.ts';

/** A signed programme with everything that its yearly review tells. */
export interface ReviewedProgramme {
  code: string;
  title: string;
  host: string;
  partner: string;
  /** The newest signed version. */
  terms: ProgrammeVersion & { signedOn: Day };
  reports: readonly ProgrammeReport[];
  /** The last day of the review; it begins with the year of that day, or with the programme. */
  on: Day;
}

/** A promise with the names of its figures. */
export interface PromiseFigures {
  promise: ProgrammePromise;
  promised: string;
  delivered: string;
  share: string;
  missing: string;
}

/** What a sender reported of one kind, with the name of its figure. */
export interface ReportFigure {
  sender: string;
  kind: ReportKind;
  name: string;
}

/** Every figure of a review by its name, as an expression of the indicator language. */
export interface ReviewFigures {
  from: Day;
  to: Day;
  promises: PromiseFigures[];
  reports: ReportFigure[];
  expressions: Map<string, string>;
}

/** What a review asks of the register. */
export function reviewFigures({ code, terms, reports, on }: ReviewedProgramme): ReviewFigures {
  const to = earliest(on, terms.to);
  const from = latest(terms.from, day(`${to.slice(0, 4)}-01-01`));
  const days = `programme=${code}, from=${from}, to=${to}`;
  const expressions = new Map([
    ['activities', `activities(${days})`],
    ['attendance', `attendance(${days})`],
    ['vsi', `enrolments(vsi, ${days})`],
    ['hhi', `enrolments(hhi, ${days})`],
  ]);
  const promises = terms.promises.map((promise, index): PromiseFigures => {
    const [promised, delivered, share, missing] = ['promised', 'delivered', 'share', 'missing'].map(
      (name) => `${name}_${index + 1}`,
    ) as [string, string, string, string];
    const given = `promised(${promise.indicator}, programme=${code}, on=${promise.dueOn})`;
    const done = promiseExpression({ code, from: terms.from }, promise, to) ?? '';
    expressions.set(promised, given).set(delivered, done);
    expressions.set(share, `ratio(${done}, ${given})`).set(missing, `difference(${given}, ${done})`);
    return { promise, promised, delivered, share, missing };
  });
  const told = Map.groupBy(
    reports.filter(
      (each) =>
        each.decided?.decision === 'validated' && each.to <= to && (isStockReport(each.kind) || each.to >= from),
    ),
    ({ senderCode, kind }) => `${senderCode} ${kind}`,
  );
  const reported = [...told.values()].flatMap(([first], index): ReportFigure[] => {
    if (!first) return [];
    const { sender, senderCode, kind } = first;
    const name = `reported_${index + 1}`;
    expressions.set(name, reportedExpression({ code, senderCode, kind }, { from, to }));
    return [{ sender, kind, name }];
  });
  return { from, to, promises, reports: reported, expressions };
}
