import type { Language } from '#base/words.ts';

/** What the page says about what an activity cost, and about the village in which it was. */
interface CostTexts {
  opens: string;
  title: (what: string) => string;
  answer: (sum: string, each: string) => string;
  none: string;
  caption: string;
  item: string;
  amount: string;
  documentNo: string;
  documentDay: string;
  by: string;
  withdrawn: (reason: string) => string;
  record: string;
  withdraw: string;
  withdrawItem: (item: string, amount: string) => string;
  reason: string;
  recorded: string;
  village: string;
  population: string;
  populationOf: (village: string) => string;
  people: string;
  on: string;
  source: string;
  recordPopulation: string;
  known: (people: string, on: string, source: string) => string;
  unknown: string;
  noVillage: string;
}

export const COST_TEXTS: Readonly<Record<Language, CostTexts>> = {
  vi: {
    opens: 'Chi phí, dân số thôn',
    title: (what) => `Hoạt động này tốn bao nhiêu? ${what}`,
    answer: (sum, each) => `Chi phí ${sum}; một lượt tham gia ${each}.`,
    none: 'Chưa ghi khoản chi nào: chi phí chưa biết, không phải 0.',
    caption: 'Các khoản chi theo chứng từ',
    item: 'Khoản chi',
    amount: 'Số tiền',
    documentNo: 'Số chứng từ',
    documentDay: 'Ngày chứng từ',
    by: 'Người ghi',
    withdrawn: (reason) => `đã rút lại: ${reason}`,
    record: 'Ghi khoản chi này',
    withdraw: 'Rút lại khoản chi',
    withdrawItem: (item, amount) => `Rút lại: ${item}, ${amount}`,
    reason: 'Lý do rút lại',
    recorded: 'Đã ghi.',
    village: 'Dân số của thôn',
    population: 'Dân số của thôn',
    populationOf: (village) => `${village} có bao nhiêu người?`,
    people: 'Số người',
    on: 'Vào ngày',
    source: 'Nguồn số liệu',
    recordPopulation: 'Ghi dân số này',
    known: (people, on, source) => `${people} người ngày ${on} (${source})`,
    unknown: 'chưa biết',
    noVillage: 'Hoạt động chưa ghi thôn, tổ.',
  },
  en: {
    opens: 'Costs, people in the village',
    title: (what) => `What did this activity cost? ${what}`,
    answer: (sum, each) => `It cost ${sum}; an enrolment ${each}.`,
    none: 'Nobody recorded a cost: it is not known, which is not 0.',
    caption: 'Costs by their documents',
    item: 'For what',
    amount: 'Amount',
    documentNo: 'Document',
    documentDay: 'Day of the document',
    by: 'Recorded by',
    withdrawn: (reason) => `withdrawn: ${reason}`,
    record: 'Record this cost',
    withdraw: 'Withdraw the cost',
    withdrawItem: (item, amount) => `Withdraw: ${item}, ${amount}`,
    reason: 'Why it is withdrawn',
    recorded: 'It is recorded.',
    village: 'People in the village',
    population: 'People in the village',
    populationOf: (village) => `How many people live in ${village}?`,
    people: 'People',
    on: 'On',
    source: 'Source',
    recordPopulation: 'Record this number',
    known: (people, on, source) => `${people} on ${on} (${source})`,
    unknown: 'not known',
    noVillage: 'The activity does not say its village.',
  },
};
