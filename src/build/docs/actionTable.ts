import { actions } from '../../domain/initiative/actions.ts';
import { markdownTable } from './markdownTable.ts';

const ROLES = { author: 'Tác giả · author', reviewer: 'Hội đồng · council' };

/** Who may take which step in the life of an initiative. */
export function actionTable(): string {
  return markdownTable(
    ['Bước · Step', 'Ai · Who', 'Khi đang · From', 'Thành · To', 'Lý do · Reason'],
    actions.map(({ label, by, from, to, needsReason }) => [
      label,
      ROLES[by],
      from.join(', '),
      to || 'như trước · as before',
      needsReason ? 'phải ghi · needed' : '',
    ]),
  );
}
