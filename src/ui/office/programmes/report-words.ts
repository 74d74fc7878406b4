import type { Language } from '#base/words.ts';
import { isStockReport, type ProgrammeReport } from '#drive/programmes/report.ts';
import { formatDate } from '../../format.ts';
import { REPORT_TEXTS } from './report-texts.ts';

/** The heads of a file of reports. */
export function reportHeads(lang: Language): string[] {
  const t = REPORT_TEXTS[lang];
  return [
    ...[t.sender, t.kind, t.measured, t.from, t.to, t.versionHead, t.value, t.documentNo, t.documentDay],
    ...[t.sentBy, t.sentOn, t.state, t.decidedBy, t.decidedOn, t.reason],
  ];
}

/** A report as a row of a file. */
export function reportRow(each: ProgrammeReport, lang: Language): string[] {
  const t = REPORT_TEXTS[lang];
  const { decided } = each;
  return [
    ...[each.sender, t.kinds[each.kind], isStockReport(each.kind) ? t.isStock : t.isFlow],
    ...[formatDate(each.from), formatDate(each.to), String(each.version), String(each.value)],
    ...[each.documentNo, formatDate(each.documentDay), each.sentByName, formatDate(each.sentOn)],
    ...[decided ? t.decisions[decided.decision] : t.pending, decided?.by ?? ''],
    ...[decided ? formatDate(decided.on) : '', decided?.reason ?? ''],
  ];
}
