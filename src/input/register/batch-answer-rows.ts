import { plainName } from '#base/vietnamese.ts';
import type { SheetRow } from '../files/sheet-row.ts';

/** A row of a file in which the SI office answers a batch, as it was written. */
export interface BatchAnswerRow {
  no: number;
  batch: string;
  record: string;
  receipt: string;
  siCode: string;
  result: 'accepted' | 'refused' | null;
  written: string;
  reason: string;
}

/** What the columns are called, in both languages; without accents. A record is named by its code, or by receipt and SI code. */
const HEADS: Readonly<Record<keyof AnswerPlaces, readonly string[]>> = {
  batch: ['ma dot', 'dot ke khai', 'batch'],
  record: ['ma ho so', 'record'],
  receipt: ['bien lai', 'so bien lai', 'receipt'],
  siCode: ['ma so bhxh', 'si code'],
  result: ['ket qua', 'result'],
  reason: ['ly do', 'ly do tu choi', 'reason'],
};

const RESULTS: Readonly<Record<'accepted' | 'refused', readonly string[]>> = {
  accepted: ['chap nhan', 'duoc chap nhan', 'dat', 'accepted'],
  refused: ['tu choi', 'bi tu choi', 'tra lai', 'khong dat', 'refused'],
};

/** In which column each stands; below nought where it does not. */
export type AnswerPlaces = Readonly<Record<'batch' | 'record' | 'receipt' | 'siCode' | 'result' | 'reason', number>>;

/** The heads of such a file; undefined where a row has none: results, and records by their codes or receipts. */
export function answerPlaces({ cells }: SheetRow): AnswerPlaces | undefined {
  const names = cells.map((cell) => plainName(cell));
  const at = (name: keyof AnswerPlaces): number => names.findIndex((each) => HEADS[name].includes(each));
  const places = {
    ...{ batch: at('batch'), record: at('record'), receipt: at('receipt') },
    ...{ siCode: at('siCode'), result: at('result'), reason: at('reason') },
  };
  return places.result >= 0 && (places.record >= 0 || places.receipt >= 0) ? places : undefined;
}

/** A row below that head; undefined where it names no record, as totals and signatures do. */
export function answerRow({ no, cells }: SheetRow, places: AnswerPlaces): BatchAnswerRow | undefined {
  const at = (name: keyof AnswerPlaces): string => cells[places[name]]?.trim() ?? '';
  const [record, receipt, written] = [at('record'), at('receipt'), at('result')];
  if (record === '' && (receipt === '' || written === '')) return undefined;
  return {
    no,
    batch: at('batch'),
    record,
    receipt,
    siCode: at('siCode'),
    result: resultOf(written),
    written,
    reason: at('reason'),
  };
}

function resultOf(written: string): BatchAnswerRow['result'] {
  const name = plainName(written);
  return (['accepted', 'refused'] as const).find((each) => RESULTS[each].includes(name)) ?? null;
}
