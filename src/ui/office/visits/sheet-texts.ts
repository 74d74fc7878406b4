/** What is printed on the sheet of a round. It is Vietnamese whatever its reader chose: papers of an office are. */
export const SHEET_TEXTS = {
  title: 'PHIẾU ĐI TỪNG HỘ',
  number: 'STT',
  household: 'Hộ',
  schemes: 'TN / HGĐ',
  day: 'Ngày',
  print: 'In bằng lệnh in của trình duyệt, khổ A4.',
  legend: 'Mỗi bước chỉ đánh dấu khi đã có bước trước. TN: BHXH tự nguyện; HGĐ: BHYT hộ gia đình.',
  signatures: ['Người đi hộ', 'Người phụ trách'],
} as const;
