import type { ActionId } from '../../domain/initiative/actions.ts';
import type { Bilingual } from '../../domain/text/Language.ts';

const vi = {
  /** What the button of a step says. */
  actions: {
    edit: 'Sửa nội dung',
    withdraw: 'Rút sáng kiến',
    restore: 'Hoàn tác rút',
    start: 'Báo bắt đầu triển khai',
    apply: 'Báo đã áp dụng',
    approve: 'Duyệt',
    return: 'Yêu cầu bổ sung',
    refuse: 'Không duyệt',
    askMore: 'Yêu cầu bổ sung',
    confirm: 'Xác nhận có hiệu quả',
    disprove: 'Không hiệu quả',
    recognise: 'Công nhận',
    deny: 'Không công nhận',
    rescore: 'Chấm lại',
    undo: 'Hoàn tác quyết định',
  } satisfies Record<ActionId, string>,
  reason: 'Lý do',
  /** What may be said where no reason is asked for. */
  note: 'Ghi chú',
  noReason: 'Ghi lý do',
  day: 'Ngày áp dụng đầu tiên',
  noDay: 'Nhập ngày áp dụng đầu tiên, ví dụ 03/02/2020',
  cancel: 'Để sau',
  done: (action: string, number: string) => `Đã ghi: ${action} · ${number}`,
  /** Names of states in other languages; none: as the register has them. */
  states: {} as Readonly<Record<string, string>>,
};

const en: typeof vi = {
  actions: {
    edit: 'Change the content',
    withdraw: 'Withdraw',
    restore: 'Take the withdrawal back',
    start: 'Report the start',
    apply: 'Report first use',
    approve: 'Approve',
    return: 'Ask for more',
    refuse: 'Refuse',
    askMore: 'Ask for more',
    confirm: 'Confirm the effect',
    disprove: 'Find no effect',
    recognise: 'Recognise',
    deny: 'Do not recognise',
    rescore: 'Score anew',
    undo: 'Undo the decision',
  },
  reason: 'Reason',
  note: 'Note',
  noReason: 'Give a reason',
  day: 'First day of use',
  noDay: 'Type the first day of use, e.g. 03/02/2020',
  cancel: 'Not now',
  done: (action, number) => `Noted: ${action} · ${number}`,
  states: {
    'Đã đăng ký': 'Registered',
    'Cần bổ sung': 'More is needed',
    'Không duyệt': 'Refused',
    'Đã rút': 'Withdrawn',
    'Đã duyệt': 'Approved',
    'Đang triển khai': 'In progress',
    'Đã áp dụng': 'In use',
    'Không hiệu quả': 'Not effective',
    'Có hiệu quả': 'Effective',
    'Không công nhận': 'Not recognised',
    'Được công nhận': 'Recognised',
  },
};

export const stepTexts: Bilingual<typeof vi> = { vi, en };
