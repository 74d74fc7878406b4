import type { Language } from '#base/words.ts';

interface Said {
  title: string;
  text: string;
}

/** What the office says where a page cannot be shown: what is wrong, and what to do. */
interface OfficeErrors {
  forbidden: Said;
  notFound: Said;
  away: Said;
  refused: Said;
  broken: Said;
  back: string;
  reference: string;
}

export const OFFICE_ERRORS: Readonly<Record<Language, OfficeErrors>> = {
  vi: {
    forbidden: {
      title: 'Vai trò này không mở được trang',
      text: 'Nếu công việc của bạn cần trang này, hãy báo người quản trị của đơn vị.',
    },
    notFound: {
      title: 'Không tìm thấy',
      text: 'Không có gì ở địa chỉ này trong phạm vi bạn được giao. Hãy tìm lại theo tên, 4 số cuối hoặc mã số.',
    },
    away: {
      title: 'Cơ sở dữ liệu chưa trả lời',
      text: 'Chưa có gì được ghi dở. Xin chờ ít giây rồi tải lại trang.',
    },
    refused: { title: 'Yêu cầu không nhận được', text: 'Xin mở lại trang từ mục lục rồi làm lại.' },
    broken: {
      title: 'Có lỗi ở phía hệ thống',
      text: 'Xin thử lại sau ít phút. Nếu vẫn vậy, hãy báo mã tra cứu dưới đây.',
    },
    back: 'Về việc hôm nay',
    reference: 'Mã tra cứu',
  },
  en: {
    forbidden: {
      title: 'This role does not open the page',
      text: 'If your work needs it, tell the administrator of your organisation.',
    },
    notFound: {
      title: 'Not found',
      text: 'There is nothing at this address within what is assigned to you. Search by name, last 4 digits or number.',
    },
    away: {
      title: 'The database does not answer',
      text: 'Nothing is half written. Please wait some seconds and load the page again.',
    },
    refused: { title: 'The request was not understood', text: 'Please open the page from the menu and try again.' },
    broken: {
      title: 'Something broke on our side',
      text: 'Please try again in a few minutes. If it stays, report the reference below.',
    },
    back: 'To today’s work',
    reference: 'Reference',
  },
};
