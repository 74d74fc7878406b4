import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { NormBase } from '#drive/programmes/norms.ts';

/** A question in figures that are written already. */
interface AskedFigures {
  sender: string;
  scheme: string;
  reported: string;
  counted: string;
  norm: string;
  expected: string;
  document: string;
  days: string;
}

/** What the page asks where reports lie below a norm of a plan. */
interface NormTexts {
  none: string;
  asked: (open: string, all: string) => string;
  schemes: Readonly<Record<Scheme, string>>;
  document: (no: string, owner: string) => string;
  days: (from: string, to: string) => string;
  kinds: Readonly<Record<NormBase, (figures: AskedFigures) => string>>;
}

export const NORM_TEXTS: Readonly<Record<Language, NormTexts>> = {
  vi: {
    none: 'Báo cáo của các bên không thấp hơn định mức nào của kế hoạch đã duyệt: không có gì phải hỏi.',
    asked: (open, all) =>
      `${open} trên ${all} điều chưa có lời giải thích. Hỏi để hai bên cùng hiểu, không chặn báo cáo nào.`,
    schemes: { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' },
    document: (no, owner) => `${no} của ${owner}`,
    days: (from, to) => `${from} – ${to}`,
    kinds: {
      activity: (f) =>
        `${f.sender} báo cáo ${f.reported} người tham gia ${f.scheme} từ ${f.counted} hội nghị (${f.days}); theo định mức ${f.norm} người mỗi hội nghị (${f.document}) thì ít nhất là ${f.expected}.`,
      head: (f) =>
        `${f.sender} báo cáo ${f.reported} người tham gia ${f.scheme} với ${f.counted} nhân viên thu (${f.days}); theo định mức ${f.norm} người mỗi nhân viên thu (${f.document}) thì ít nhất là ${f.expected}.`,
      month: (f) =>
        `${f.sender} báo cáo ${f.reported} người tham gia ${f.scheme} trong ${f.counted} tháng (${f.days}); theo định mức ${f.norm} người mỗi tháng (${f.document}) thì ít nhất là ${f.expected}.`,
      conversion: (f) =>
        `${f.sender} báo cáo ${f.reported} người tham gia ${f.scheme} trong ${f.counted} lượt người dự (${f.days}); theo tỷ lệ ${f.norm}% người dự đăng ký (${f.document}) thì ít nhất là ${f.expected}.`,
    },
  },
  en: {
    none: 'No report is below a norm of an approved plan: there is nothing to ask.',
    asked: (open, all) =>
      `${open} of ${all} questions wait for an answer. They are for both sides, and stop no report.`,
    schemes: { vsi: 'voluntary SI', hhi: 'household HI' },
    document: (no, owner) => `${no} by ${owner}`,
    days: (from, to) => `${from} – ${to}`,
    kinds: {
      activity: (f) =>
        `${f.sender} reports ${f.reported} people in ${f.scheme} from ${f.counted} conferences (${f.days}); by the norm of ${f.norm} a conference (${f.document}) they are ${f.expected} at least.`,
      head: (f) =>
        `${f.sender} reports ${f.reported} people in ${f.scheme} with ${f.counted} collectors (${f.days}); by the norm of ${f.norm} a collector (${f.document}) they are ${f.expected} at least.`,
      month: (f) =>
        `${f.sender} reports ${f.reported} people in ${f.scheme} in ${f.counted} months (${f.days}); by the norm of ${f.norm} a month (${f.document}) they are ${f.expected} at least.`,
      conversion: (f) =>
        `${f.sender} reports ${f.reported} people in ${f.scheme} of ${f.counted} present (${f.days}); at a rate of ${f.norm} % (${f.document}) they are ${f.expected} at least.`,
    },
  },
};
