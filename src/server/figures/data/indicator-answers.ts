import type { AreaId } from '#coverage/facts.ts';
import type { WithdrawnObservation } from '#indicators/figure.ts';
import type { OfferedTarget } from '#indicators/problem.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Standing } from '#server/journal/standing.ts';
import type { CountedPlace } from '../list-places.ts';
import type { AskedLeaf } from '../look-up-values.ts';
import type { Reading } from '../plan-readings.ts';
import { type StatementParts, statement, statementName } from './indicator-statement.ts';

interface Wanted {
  leaves: readonly AskedLeaf[];
  places: readonly CountedPlace[];
  readings: readonly Reading[];
  /** Each line of that standing by itself, in place of sums. */
  standing: Standing | undefined;
}

/** What the database says of everything that was asked. */
export interface Answers {
  /** What a reading adds in an area between two of its days; `nth` is the place of the later one, from 1. */
  counted: { reading: number; area: AreaId; nth: number; amount: number; through: Date | null }[];
  planned: { leaf: number; period: number; area: AreaId; targets: OfferedTarget[]; through: Date }[];
  observed: ({ leaf: number; period: number; area: AreaId; value: number; through: Date } & ObservationDetail)[];
  /** Keys whose value names nothing that there is. */
  unknown: { leaf: number; keys: string[] }[];
  /** The area of the register; undefined where there is no such register. */
  home: AreaId | undefined;
  /** The last position of the register. */
  position: number;
}

interface ObservationDetail {
  source: string;
  withdrawn?: WithdrawnObservation[] | null;
}

interface Row {
  part: 'counted' | 'planned' | 'observed' | 'unknown' | 'register';
  leaf: number;
  period: number;
  area: AreaId;
  nth: number;
  amount: number;
  through: Date;
  detail: unknown;
}

/** Asks for everything in one statement. */
export async function readAnswers(tx: Transaction, { leaves, places, readings, standing }: Wanted): Promise<Answers> {
  const asked = leaves.map((leaf, number) => ({ ...leaf, leaf: number }));
  const targets = asked.filter(({ source }) => source === 'targets');
  const observations = asked.filter(({ source }) => source === 'observations');
  const promises = asked.filter(({ source }) => source === 'promises');
  const reports = asked.filter(({ source }) => source === 'reports');
  const codes = asked.filter(namesCodes);
  const parts: StatementParts = {
    counting: standing ? 'lines' : 'sums',
    sources: [...new Set(readings.map(({ source }) => source))].toSorted(),
    whole: readings.some(({ area_ids }) => area_ids === null),
    within: readings.some(({ area_ids }) => area_ids !== null),
    targets: targets.length > 0,
    observations: observations.length > 0,
    promises: promises.length > 0,
    reports: reports.length > 0,
    codes: codes.length > 0,
  };
  const looked = new Set([...targets, ...observations, ...promises, ...reports].map(({ leaf }) => leaf));
  const { rows } = await tx.query<Row>({
    name: statementName(parts), // prepared once for each connection: planning takes longer than counting
    text: statement(parts),
    values: [
      tx.provinceId,
      JSON.stringify(readings.map((each, reading) => ({ ...each, reading }))),
      JSON.stringify({
        targets: targets.map(only('leaf', 'indicator', 'target_kind', 'schemes', 'organisation', 'until')),
        observations: observations.map(only('leaf', 'series', 'until')),
        promises: promises.map(only('leaf', 'series', 'programme', 'until')),
        reports: reports.map(only('leaf', 'series', 'target_kind', 'programme', 'organisation', 'until')),
        codes: codes.map(codesOf),
        places: places.flatMap(({ leaf, period, area }) => {
          const window = leaves[leaf]?.windows[period];
          return looked.has(leaf) && area && window
            ? [{ leaf, period, id: area.id, from: window.from, to: window.to, plans: window.plans }]
            : [];
        }),
      }),
      ...(standing ? [standing.position, standing.knownAt] : []),
    ],
  });
  return answersOf(rows);
}

function answersOf(rows: readonly Row[]): Answers {
  const answers: Answers = { counted: [], planned: [], observed: [], unknown: [], home: undefined, position: 0 };
  for (const { part, leaf, period, area, nth, amount, through, detail } of rows) {
    if (part === 'counted') answers.counted.push({ reading: leaf, area, nth, amount, through });
    if (part === 'planned') answers.planned.push({ leaf, period, area, through, targets: detail as OfferedTarget[] });
    if (part === 'observed')
      answers.observed.push({ leaf, period, area, value: amount, through, ...(detail as ObservationDetail) });
    if (part === 'unknown') answers.unknown.push({ leaf, keys: detail as string[] });
    if (part === 'register') [answers.home, answers.position] = [area, amount];
  }
  return answers;
}

type Numbered = AskedLeaf & { leaf: number };

/** Elsewhere an organisation is an owner of plans, who may be nobody that is listed. */
const namesOrganisation = ({ source }: AskedLeaf): boolean => ['enrolments', 'activities', 'reports'].includes(source);

const namesCodes = (leaf: AskedLeaf): boolean =>
  [leaf.activity, leaf.campaign, leaf.programme].some((code) => code !== null) ||
  (leaf.organisation !== null && namesOrganisation(leaf));

const codesOf = (leaf: Numbered) => ({
  leaf: leaf.leaf,
  activity: leaf.activity,
  campaign: leaf.campaign,
  programme: leaf.programme,
  organisation: namesOrganisation(leaf) ? leaf.organisation : null,
});

const only =
  (...names: (keyof Numbered)[]) =>
  (leaf: Numbered) =>
    Object.fromEntries(names.map((name) => [name, leaf[name]]));
