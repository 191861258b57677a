import type { JudgementOutcome } from '../../contract/Judgement.ts';
import type { Stage } from '../../domain/judgement/columns.ts';
import type { Bilingual } from '../../domain/text/Language.ts';

const within = (most: string) => (most === '' ? '' : ` (0–${most})`);

/** Texts of the three judgements in Phiếu điểm. */
const vi = {
  heading: 'Tự chấm, thẩm định, điểm chốt',
  about: 'Chỉ điểm chốt được tính. Điểm chốt do người có thẩm quyền ghi, không tự lấy từ hai cột kia.',
  stages: { self: 'Tự chấm', appraisal: 'Thẩm định', final: 'Điểm chốt' } satisfies Record<Stage, string>,
  none: 'Chưa có dữ liệu',
  differ: 'Các lần chấm khác nhau.',
  enter: (stage: string, most: string) => `${stage}: ghi giá trị mới${within(most)}`,
  reason: 'Lý do (không bắt buộc)',
  save: (stage: string) => `Ghi ${stage.toLowerCase()}`,
  saving: 'Đang ghi…',
  saved: 'Đã ghi, có trong Nhật ký.',
  obstacles: {
    gone: () => 'Chưa ghi: dòng này không còn trong bảng. Đọc lại phiếu điểm.',
    notJudged: () => 'Chưa ghi: cột này không có đủ ba cột tự chấm, thẩm định, điểm chốt.',
    elsewhere: () => 'Chưa ghi: tiêu chí này không áp dụng cho dòng này.',
    fault: (why: string) => `Chưa ghi: ${why}.`,
    notYours: (_, tab) =>
      `Chưa ghi: chỉ chính người được chấm ghi tự chấm của mình. E-mail đang dùng phải có ở cột E-mail của tab ${tab}.`,
    own: () => 'Chưa ghi: không thẩm định hay chốt điểm của chính mình. Nhờ cấp trên ghi.',
    notAllowed: () =>
      'Chưa ghi: tài khoản này chưa được sửa tab này. Nhờ quản trị thêm e-mail vào «Người nhập liệu» (tab Cấu hình) rồi thiết lập lại, hoặc ghi giúp.',
    changed: (now: string) =>
      `Chưa ghi: có người vừa đổi ô này thành «${now === '' ? 'để trống' : now}». Xem lại rồi ghi.`,
  } satisfies Record<Exclude<JudgementOutcome['obstacle'], ''>, (detail: string, staffTab: string) => string>,
};

const en: typeof vi = {
  heading: 'Self-score, appraisal, final',
  about:
    'Only the final one counts. It is entered by whoever has the authority, and never taken from the other two.',
  stages: { self: 'Self-score', appraisal: 'Appraisal', final: 'Final' },
  none: 'No data yet',
  differ: 'The judgements differ.',
  enter: (stage, most) => `${stage}: enter a new value${within(most)}`,
  reason: 'Reason (optional)',
  save: stage => `Enter the ${stage.toLowerCase()}`,
  saving: 'Entering…',
  saved: 'Entered, and told in Nhật ký.',
  obstacles: {
    gone: () => 'Not entered: the row is gone. Read the score sheet again.',
    notJudged: () => 'Not entered: the column has not the three of self-score, appraisal and final.',
    elsewhere: () => 'Not entered: this criterion does not apply to this row.',
    fault: why => `Not entered: ${why}.`,
    notYours: (_, tab) =>
      `Not entered: only the person who is judged enters their self-score. Their e-mail has to stand in the column E-mail of the tab ${tab}.`,
    own: () => 'Not entered: nobody appraises or decides on themselves. Ask your superior.',
    notAllowed: () =>
      'Not entered: this account may not edit the tab yet. Ask an admin to add its e-mail to «Người nhập liệu» (tab Cấu hình) and set up again, or to enter it.',
    changed: now =>
      `Not entered: somebody has just changed the cell to «${now === '' ? 'blank' : now}». Look again.`,
  },
};

export const judgementTexts: Bilingual<typeof vi> = { vi, en };
