/** What is printed on an attendance sheet. It is Vietnamese whatever its reader chose: papers of an office are. */
export const ATTENDANCE_TEXTS = {
  title: 'DANH SÁCH NGƯỜI DỰ',
  number: 'STT',
  name: 'Họ và tên',
  born: 'Năm sinh',
  village: 'Thôn, tổ',
  phone: 'Điện thoại',
  interest: 'Muốn tham gia',
  sign: 'Ký tên',
  invited: (count: string) => `Mời ${count} người`,
  scan: 'Quét mã để mở trang đăng ký tham gia với hoạt động này đã chọn sẵn (người có tài khoản văn phòng).',
  qr: 'Mã QR mở trang đăng ký tham gia qua hoạt động này',
  print: 'In bằng lệnh in của trình duyệt, khổ A4.',
  signatures: ['Người ghi', 'Người phụ trách'],
} as const;
