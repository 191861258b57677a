import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  heading: 'Xét duyệt',
  waiting: (count: number) => (count === 0 ? 'Không còn sáng kiến nào chờ.' : `Đang chờ: ${count}`),
  place: (at: number, count: number) => `${at}/${count}, cũ nhất trước`,
  decision: 'Quyết định',
  noDecision: 'Chọn một quyết định',
  needsReason: (label: string) => `${label} (cần lý do)`,
  write: 'Ghi quyết định',
  later: 'Xem cái sau',
  history: 'Diễn biến',
  decided: (count: number) => `Quyết định, rút gần đây (${count})`,
  undo: 'Hoàn tác',
  undoOne: (number: string) => `Hoàn tác ${number}`,
  typed: (count: number) => `Dòng nhập tay (${count})`,
  typedAbout:
    'Dòng gõ thẳng vào tab Sáng kiến, chưa có số tiếp nhận. Dòng đủ thông tin được cấp số và ghi Nhật ký.',
  untitled: 'Chưa có tên',
  lacks: (headers: string) => `Còn thiếu: ${headers}`,
  complete: 'Đủ thông tin',
  accept: 'Tiếp nhận dòng nhập tay',
  accepted: (count: number, left: number) =>
    `Đã tiếp nhận ${count} dòng${left === 0 ? '' : `, còn ${left} dòng thiếu thông tin`}`,
  gone: (number: string) =>
    `${number} đã có người khác quyết định, không còn chờ. Quyết định ở đây không được ghi.`,
  left: (number: string) => `${number} không còn chờ quyết định. Lý do đã gõ:`,
  reload: 'Tải lại danh sách',
};

const en: typeof vi = {
  heading: 'Review',
  waiting: count => (count === 0 ? 'No initiative is waiting.' : `Waiting: ${count}`),
  place: (at, count) => `${at}/${count}, oldest first`,
  decision: 'Decision',
  noDecision: 'Choose a decision',
  needsReason: label => `${label} (needs a reason)`,
  write: 'Write the decision',
  later: 'Show the next',
  history: 'What has happened',
  decided: count => `Decided or withdrawn lately (${count})`,
  undo: 'Undo',
  undoOne: number => `Undo ${number}`,
  typed: count => `Rows typed by hand (${count})`,
  typedAbout:
    'Rows typed straight into the tab Sáng kiến, without a number yet. Complete rows get a number and a line in the history.',
  untitled: 'No title yet',
  lacks: headers => `Still lacks: ${headers}`,
  complete: 'Complete',
  accept: 'Take in rows typed by hand',
  accepted: (count, left) => `Took in ${count}${left === 0 ? '' : `; ${left} still lack something`}`,
  gone: number =>
    `Somebody else has decided on ${number}; it waits no more. The decision here was not written.`,
  left: number => `${number} waits no more. The reason that was typed:`,
  reload: 'Load the list again',
};

export const reviewTexts: Bilingual<typeof vi> = { vi, en };
