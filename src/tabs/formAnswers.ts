import type { Columns } from './Column.ts';
import { initiativesTab } from './initiatives.ts';

const { kind, title, field, authorCodes, shares, starts, evidence, before, now, expected } =
  initiativesTab.columns;

/**
 * The columns of a tab of answers that a Google Form fills (câu trả lời biểu mẫu): when it was sent, then questions that are
 * called as columns of Sáng kiến. The tab is people's: it is only read, but where personal data is erased.
 */
export const formColumns = {
  at: { header: 'Dấu thời gian', otherNames: ['Timestamp'], note: 'Google ghi khi biểu mẫu được gửi' },
  ...{ kind, title, field, shares, starts, evidence, before, now, expected },
  authorCodes: { ...authorCodes, otherNames: ['Họ tên', 'Họ và tên', 'Tác giả'] },
} satisfies Columns<string>;

export type FormId = keyof typeof formColumns;
