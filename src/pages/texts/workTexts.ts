import type { Bilingual } from '../../domain/text/Language.ts';

/** Where no period is running the day is left to be written. */
const until = (day: string) => (day === '' ? 'trước ngày …/…/……' : `chậm nhất ngày ${day}`);

const vi = {
  heading: 'Việc của tôi',
  looking: 'Đang xem có việc gì…',
  none: 'Không có việc nào đang chờ.',
  groups: {
    drafts: (count: number) => `${count} nội dung đã gõ, chưa gửi`,
    returned: (count: number) => `${count} sáng kiến cần bổ sung`,
    approved: (count: number) => `${count} sáng kiến đã duyệt, chờ bắt đầu triển khai`,
    running: (count: number) => `${count} sáng kiến đang triển khai, chờ báo đã áp dụng`,
    judgements: (count: number) => `${count} điểm chốt trong đơn vị chưa chấm`,
    blanks: (count: number) => `${count} ô của đơn vị chưa ghi`,
    overdue: (count: number) => `${count} nhiệm vụ của đơn vị quá hạn`,
    queue: (count: number) => `${count} sáng kiến chờ xét duyệt`,
    unscored: (count: number) => `${count} sáng kiến chờ bạn chấm ở Hội đồng`,
    concludable: (count: number) => `${count} sáng kiến đủ phiếu, chờ kết luận`,
    untotalled: (count: number) => `${count} dòng chưa có điểm tổng`,
    typed: (count: number) => `${count} sáng kiến nhập tay chưa có số tiếp nhận`,
    uncoded: (count: number) => `${count} dòng có tên mà chưa có mã`,
  },
  newDraft: 'Đăng ký sáng kiến mới',
  draftOf: (number: string) => `${number}: nội dung đang gõ`,
  leftDraft: (number: string) => `${number}: không gửi được nữa. Đã gõ:`,
  named: (code: string, name: string) => [code, name].filter(text => text !== '').join('. '),
  notJudged: (criteria: string, who: string, title: string) => `${criteria}: ${who} chưa chấm «${title}»`,
  notFilled: (criteria: string, who: string, title: string) => `${criteria}: ${who} chưa ghi «${title}»`,
  late: (task: string, due: string, days: number) => `${task}: hạn ${due}, quá ${days} ngày`,
  waits: (number: string, days: number) => `${number}: chờ ${days} ngày`,
  untitled: 'Chưa có tên',
  more: (count: number) => `và ${count} dòng khác`,
  open: (number: string) => `Mở ${number}`,
  register: 'Mở Đăng ký',
  review: 'Mở Xét duyệt',
  council: 'Mở Hội đồng',
  scores: 'Mở Phiếu điểm',
  check: 'Kiểm tra bảng tính',
  spot: (tab: string, cell: string) => `Xem ô ${cell} · ${tab}`,
  reminder: 'Lời nhắc để chép',
  copy: 'Chép lời nhắc',
  reminders: {
    judgements: (unit: string, day: string) =>
      `Kính gửi người chấm điểm chốt của ${unit}: đề nghị chấm ${until(day)} các mục sau.`,
    blanks: (unit: string, day: string) =>
      `Kính gửi người ghi số liệu của ${unit}: đề nghị ghi ${until(day)} các ô sau.`,
    overdue: (people: string, day: string) =>
      `Kính gửi ${people || 'người chủ trì'}: đề nghị hoàn thành và ghi Ngày hoàn thành ${until(day)} cho các nhiệm vụ đã quá hạn sau.`,
    queue: (day: string) =>
      `Kính gửi Hội đồng sáng kiến: đề nghị xem và ghi quyết định ${until(day)} cho các sáng kiến sau.`,
    untotalled: (day: string) =>
      `Kính gửi các đơn vị: đề nghị bổ sung số liệu ${until(day)} cho các dòng chưa có điểm tổng sau.`,
    typed: (day: string) =>
      `Kính gửi Hội đồng sáng kiến: đề nghị bấm Tiếp nhận dòng nhập tay ở Xét duyệt ${until(day)} cho các sáng kiến sau.`,
    uncoded: (day: string) => `Kính gửi quản trị bảng tính: đề nghị tạo mã ${until(day)} cho các dòng sau.`,
  },
  thanks: 'Trân trọng cảm ơn.',
};

const by = (day: string) => (day === '' ? 'by …/…/……' : `by ${day}`);
const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;

const en: typeof vi = {
  heading: 'My work',
  looking: 'Looking what there is to do…',
  none: 'Nothing is waiting.',
  groups: {
    drafts: count => `${many(count, 'text')} typed and not sent`,
    returned: count => `${many(count, 'initiative')} to be completed`,
    approved: count => `${many(count, 'initiative')} approved and not begun`,
    running: count => `${many(count, 'initiative')} under way, to be reported as applied`,
    judgements: count => `${many(count, 'final score')} missing in the unit`,
    blanks: count => `${many(count, 'blank cell')} of the unit`,
    overdue: count => `${many(count, 'overdue task')} of the unit`,
    queue: count => `${many(count, 'initiative')} waiting for review`,
    unscored: count => `${many(count, 'initiative')} waiting for your points in Council`,
    concludable: count => `${many(count, 'initiative')} with enough sheets, to be concluded on`,
    untotalled: count => `${many(count, 'row')} without a total`,
    typed: count => `${many(count, 'initiative')} typed by hand, without a number`,
    uncoded: count => `${many(count, 'row')} with a name and no code`,
  },
  newDraft: 'A new registration',
  draftOf: number => `${number}: what was being typed`,
  leftDraft: number => `${number}: it can be sent no more. What was typed:`,
  named: vi.named,
  notJudged: (criteria, who, title) => `${criteria}: ${who} has no «${title}»`,
  notFilled: (criteria, who, title) => `${criteria}: ${who} has no «${title}»`,
  late: (task, due, days) => `${task}: due ${due}, ${many(days, 'day')} ago`,
  waits: (number, days) => `${number}: waiting for ${many(days, 'day')}`,
  untitled: 'No title yet',
  more: count => `and ${count} more`,
  open: number => `Open ${number}`,
  register: 'Open Register',
  review: 'Open Review',
  council: 'Open Council',
  scores: 'Open Score',
  check: 'Check the workbook',
  spot: (tab, cell) => `Show cell ${cell} · ${tab}`,
  reminder: 'Reminder to copy',
  copy: 'Copy the reminder',
  reminders: {
    judgements: (unit, day) => `To whoever gives the final scores of ${unit}: kindly enter these ${by(day)}.`,
    blanks: (unit, day) => `To whoever enters the figures of ${unit}: kindly fill in these cells ${by(day)}.`,
    overdue: (people, day) =>
      `To ${people || 'whoever is in charge'}: kindly finish these overdue tasks and enter their day of completion ${by(day)}.`,
    queue: day => `To the council: kindly decide on these initiatives ${by(day)}.`,
    untotalled: day => `To the units: kindly complete the figures of these rows without a total ${by(day)}.`,
    typed: day =>
      `To the council: kindly press Take in rows typed by hand in Review ${by(day)} for these initiatives.`,
    uncoded: day => `To the admin of the workbook: kindly make codes for these rows ${by(day)}.`,
  },
  thanks: 'With thanks.',
};

export type WorkTexts = typeof vi;
export const workTexts: Bilingual<WorkTexts> = { vi, en };
