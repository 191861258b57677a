/** Who may take a step: an author of the initiative, or one of the council (Hội đồng sáng kiến), never on their own. */
export type Role = 'author' | 'reviewer';

export type ActionId =
  | 'edit'
  | 'withdraw'
  | 'start'
  | 'apply'
  | 'approve'
  | 'return'
  | 'refuse'
  | 'confirm'
  | 'recognise'
  | 'deny'
  | 'undo';

/** A step in the life of an initiative; Nhật ký names it by `label`. */
export interface Action {
  readonly id: ActionId;
  readonly label: string;
  readonly by: Role;
  readonly from: readonly string[];
  /** Blank where the state stays, or is that of before (Hoàn tác). */
  readonly to: string;
  readonly needsReason: boolean;
  /** Whether the day on which it was first applied is asked for. */
  readonly needsDay?: true;
}

/**
 * Every step that is allowed; everything else reads this table. An edit of what was sent back sends it again, so it ends
 * at Đã đăng ký. Source: 3-initiatives.md «States».
 */
export const actions: readonly Action[] = [
  step('edit', 'Sửa nội dung', 'author', ['Đã đăng ký', 'Cần bổ sung'], 'Đã đăng ký'),
  { ...step('withdraw', 'Rút', 'author', ['Đã đăng ký', 'Cần bổ sung'], 'Đã rút'), needsReason: true },
  step('start', 'Bắt đầu triển khai', 'author', ['Đã duyệt'], 'Đang triển khai'),
  { ...step('apply', 'Báo đã áp dụng', 'author', ['Đang triển khai'], 'Đã áp dụng'), needsDay: true },
  step('approve', 'Duyệt', 'reviewer', ['Đã đăng ký'], 'Đã duyệt'),
  { ...step('return', 'Yêu cầu bổ sung', 'reviewer', ['Đã đăng ký'], 'Cần bổ sung'), needsReason: true },
  { ...step('refuse', 'Không duyệt', 'reviewer', ['Đã đăng ký'], 'Không duyệt'), needsReason: true },
  step('confirm', 'Xác nhận có hiệu quả', 'reviewer', ['Đã áp dụng'], 'Có hiệu quả'),
  step('recognise', 'Công nhận', 'reviewer', ['Có hiệu quả'], 'Được công nhận'),
  { ...step('deny', 'Không công nhận', 'reviewer', ['Có hiệu quả'], 'Không công nhận'), needsReason: true },
  step(
    'undo',
    'Hoàn tác',
    'reviewer',
    ['Đã duyệt', 'Cần bổ sung', 'Không duyệt', 'Có hiệu quả', 'Được công nhận', 'Không công nhận'],
    '',
  ),
];

function step(id: ActionId, label: string, by: Role, from: readonly string[], to: string): Action {
  return { id, label, by, from, to, needsReason: false };
}
