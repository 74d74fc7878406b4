import type { Language } from '#base/words.ts';

/** What the forms say by which the SI office's answer to a batch is recorded. */
interface AnswerTexts {
  answerFile: string;
  answerFileLead: string;
  file: string;
  fileSubmit: string;
  broken: string;
  noFile: string;
  answerByHand: string;
  answerByHandLead: string;
  answeredOn: string;
  documentNo: string;
  reasonOf: (name: string, receipt: string) => string;
  answerSubmit: string;
}

export const BATCH_ANSWER_TEXTS: Readonly<Record<Language, AnswerTexts>> = {
  vi: {
    answerFile: 'Đọc tệp kết quả',
    answerFileLead:
      'Tệp XLSX hoặc CSV có cột Kết quả (chấp nhận, từ chối), Lý do, và Mã hồ sơ hoặc Biên lai với Mã số BHXH. Tệp danh sách của đợt tải ở trên đã có sẵn các cột ấy. Có gì sai thì mọi lý do hiện cùng lúc và không ghi gì.',
    file: 'Tệp kết quả',
    fileSubmit: 'Đọc tệp và ghi kết quả',
    broken: 'Không đọc được tệp gửi lên: hãy chọn lại và gửi lần nữa.',
    noFile: 'Chưa chọn tệp.',
    answerByHand: 'Ghi kết quả bằng tay',
    answerByHandLead: 'Để trống lý do là được chấp nhận. Ghi lý do của cơ quan BHXH là bị từ chối.',
    answeredOn: 'Ngày trả lời',
    documentNo: 'Số văn bản, nếu có',
    reasonOf: (name, receipt) => `${name}, ${receipt}: lý do từ chối`,
    answerSubmit: 'Ghi kết quả của cả đợt',
  },
  en: {
    answerFile: 'Read the file of results',
    answerFileLead:
      'An XLSX or CSV file with the columns Kết quả (chấp nhận or từ chối), Lý do, and Mã hồ sơ, or Biên lai with Mã số BHXH. The list of the batch, above, has these columns. Where anything is wrong, every reason is told at once and nothing is recorded.',
    file: 'File of results',
    fileSubmit: 'Read the file and record the results',
    broken: 'The file that was sent cannot be read: choose it and send it once more.',
    noFile: 'No file was chosen.',
    answerByHand: 'Record the results by hand',
    answerByHandLead: 'Without a reason a record is accepted; with what the SI office says it is refused.',
    answeredOn: 'Answered on',
    documentNo: 'Number of the document, if any',
    reasonOf: (name, receipt) => `${name}, ${receipt}: why it is refused`,
    answerSubmit: 'Record the results of the whole batch',
  },
};
