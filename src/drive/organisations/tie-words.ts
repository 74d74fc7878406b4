import type { Bilingual } from '#base/words.ts';
import type { TieKind } from './organisation.ts';

/** What has to be settled before an organisation can be ended, after its number. */
export const TIE_WORDS: Readonly<Record<TieKind, Bilingual>> = {
  accounts: { vi: 'tài khoản đang làm cho đơn vị', en: 'accounts that work for it' },
  activities: { vi: 'hoạt động sắp tới có đơn vị', en: 'coming activities that it takes part in' },
  assigned: { vi: 'người đang giao cho nhân viên thu của đơn vị', en: 'people assigned to its collectors' },
  'bank-accounts': { vi: 'tài khoản ngân hàng đang dùng', en: 'bank accounts in use' },
  batches: { vi: 'đợt kê khai chưa gửi hoặc chưa có kết quả', en: 'batches not sent or not answered' },
  books: { vi: 'quyển, dải biên lai còn số chưa dùng', en: 'books or series of receipts with numbers left' },
  charges: { vi: 'xã đang phụ trách', en: 'communes in its charge' },
  money: { vi: 'khoản thu chưa tới cơ quan BHXH', en: 'payments that have not reached the SI office' },
  parts: { vi: 'đơn vị trực thuộc đang hoạt động', en: 'organisations that are part of it' },
  programmes: { vi: 'chương trình phối hợp đang chạy', en: 'running programmes that it signed' },
  records: { vi: 'hồ sơ chưa vào đợt kê khai nào', en: 'records in no batch yet' },
  reports: { vi: 'hoạt động đã báo, chờ xác nhận', en: 'reported activities that wait' },
  rounds: { vi: 'đợt đi từng hộ chưa xong', en: 'rounds from house to house that are not over' },
};
