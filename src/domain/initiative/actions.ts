/**
 * Who may take a step: an author of the initiative; a reviewer (người xét duyệt), never on their own; either of them; the council
 * (Hội đồng sáng kiến) by whoever leads it, where there is one, else a reviewer.
 */
export type Role = 'author' | 'reviewer' | 'either' | 'council';

export type ActionId =
  | 'edit'
  | 'withdraw'
  | 'restore'
  | 'start'
  | 'apply'
  | 'approve'
  | 'return'
  | 'refuse'
  | 'askMore'
  | 'confirm'
  | 'disprove'
  | 'recognise'
  | 'deny'
  | 'rescore'
  | 'undo';

/** A step in the life of an initiative; Nhật ký names it by `label`. */
export interface Action {
  readonly id: ActionId;
  readonly label: string;
  readonly by: Role;
  readonly from: readonly string[];
  /** Blank where it leads back to the state of before. */
  readonly to: string;
  readonly needsReason: boolean;
  /** Whether the day on which it was first applied is asked for. */
  readonly needsDay?: true;
  /** The steps that it takes back, as long as nothing has happened since. */
  readonly undoes?: readonly ActionId[];
  /** Whether it is possible only until the last day of registration. */
  readonly inRound?: true;
  /** Whether the sheets of the council that were handed in before it count no more. */
  readonly scoresAnew?: true;
}

const withdrawal = needsReason('withdraw', 'Rút', 'author', ['Đã đăng ký', 'Cần bổ sung'], 'Đã rút');

const decisions = [
  step('approve', 'Duyệt', 'reviewer', ['Đã đăng ký'], 'Đã duyệt'),
  needsReason('return', 'Yêu cầu bổ sung', 'reviewer', ['Đã đăng ký'], 'Cần bổ sung'),
  needsReason('refuse', 'Không duyệt', 'reviewer', ['Đã đăng ký'], 'Không duyệt'),
  step('confirm', 'Xác nhận có hiệu quả', 'reviewer', ['Đã áp dụng'], 'Có hiệu quả'),
  needsReason('askMore', 'Yêu cầu bổ sung', 'reviewer', ['Đã áp dụng'], 'Đang triển khai'),
  needsReason('disprove', 'Không hiệu quả', 'reviewer', ['Đã áp dụng'], 'Không hiệu quả'),
  step('recognise', 'Công nhận', 'council', ['Có hiệu quả'], 'Được công nhận'),
  needsReason('deny', 'Không công nhận', 'council', ['Có hiệu quả'], 'Không công nhận'),
];

/**
 * Every step that is allowed; everything else reads this table. An edit of what was sent back sends it again, so it ends
 * at Đã đăng ký. Source: 3-initiatives.md «States».
 */
export const actions: readonly Action[] = [
  step('edit', 'Sửa nội dung', 'author', ['Đã đăng ký', 'Cần bổ sung'], 'Đã đăng ký'),
  withdrawal,
  { ...takingBack('restore', 'Hoàn tác rút', 'either', [withdrawal]), inRound: true },
  step('start', 'Bắt đầu triển khai', 'author', ['Đã duyệt'], 'Đang triển khai'),
  { ...step('apply', 'Báo đã áp dụng', 'author', ['Đang triển khai'], 'Đã áp dụng'), needsDay: true },
  ...decisions,
  { ...needsReason('rescore', 'Chấm lại', 'council', ['Có hiệu quả'], 'Có hiệu quả'), scoresAnew: true },
  takingBack('undo', 'Hoàn tác', 'reviewer', decisions),
];

function step(id: ActionId, label: string, by: Role, from: readonly string[], to: string): Action {
  return { id, label, by, from, to, needsReason: false };
}

function needsReason(...given: Parameters<typeof step>): Action {
  return { ...step(...given), needsReason: true };
}

function takingBack(id: ActionId, label: string, by: Role, steps: readonly Action[]): Action {
  const from = steps.map(({ to }) => to);
  return { ...step(id, label, by, from, ''), undoes: steps.map(one => one.id) };
}

/** Whether a step is for those who decide, not for authors. */
export const isForDeciders = ({ by }: Pick<Action, 'by'>): boolean => by === 'reviewer' || by === 'council';

/** What may be decided on initiatives, in the order of the table; taking back and scoring anew are no decisions. */
export const decisionIds: readonly ActionId[] = decisions.map(({ id }) => id);
