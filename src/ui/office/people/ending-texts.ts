import type { Language } from '#base/words.ts';

/** What the pages say on which an ending or a move is recorded. */
interface EndingTexts {
  ending: string;
  endingTitle: (name: string) => string;
  endingLead: string;
  scheme: string;
  reason: string;
  endedOn: string;
  endedHint: string;
  move: string;
  moveTitle: (name: string) => string;
  moveLead: (place: string) => string;
  commune: string;
  communeHint: string;
  movedOn: string;
  movedHint: string;
}

export const ENDING_TEXTS: Readonly<Record<Language, EndingTexts>> = {
  vi: {
    ending: 'Ghi việc dừng tham gia',
    endingTitle: (name) => `Dừng tham gia: ${name}`,
    endingLead:
      'Chỉ ghi khi dừng trước hạn vì một lý do dưới đây. Hết hạn mà không đóng tiếp thì sổ tự biết, không cần ghi.',
    scheme: 'Loại hình',
    reason: 'Lý do',
    endedOn: 'Ngày dừng',
    endedHint: 'Ngày đầu tiên không còn tham gia.',
    move: 'Ghi việc chuyển nơi ở',
    moveTitle: (name) => `Chuyển nơi ở: ${name}`,
    moveLead: (place) => `Sổ đang ghi: ${place}. Từ ngày chuyển, người này được tính cho xã, phường mới.`,
    commune: 'Xã, phường chuyển đến',
    communeHint: 'Tên của ngày chuyển; trùng tên thì thêm tỉnh sau dấu phẩy: Kim Liên, Nghệ An.',
    movedOn: 'Ngày chuyển',
    movedHint: 'Ngày đầu tiên ở nơi mới.',
  },
  en: {
    ending: 'Record that cover ends',
    endingTitle: (name) => `Cover ends: ${name}`,
    endingLead: 'Only where it ends early, for one of these reasons. Cover that nobody pays on lapses by itself.',
    scheme: 'Scheme',
    reason: 'Reason',
    endedOn: 'Ends on',
    endedHint: 'The first day without it.',
    move: 'Record a move',
    moveTitle: (name) => `Move: ${name}`,
    moveLead: (place) =>
      `The register has ${place}. From the day of the move on this person counts in the new commune.`,
    commune: 'New commune',
    communeHint: 'By its name of that day; where several have it, with the province after a comma: Kim Liên, Nghệ An.',
    movedOn: 'Moved on',
    movedHint: 'The first day at the new place.',
  },
};
