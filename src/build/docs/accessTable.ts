import { workbookContent } from '../../addon/setup/content/workbookContent.ts';
import { campaign } from '../../domain/campaigns/campaigns.ts';
import type { Access } from '../../tabs/Tab.ts';
import { markdownTable } from './markdownTable.ts';

const who: Readonly<Record<Access, string>> = {
  everybody: 'Ai sửa được bảng tính · every editor',
  warned: 'Ai sửa được bảng tính, sau lời nhắc · every editor, after a warning',
  entry: 'Quản trị và Người nhập liệu · admins and data entry',
  admins: 'Chỉ Quản trị · admins alone',
};

/** Who may write into which tabs, once set-up has protected them. */
export function accessTable(): string {
  const tabs = workbookContent(campaign, false);
  return markdownTable(
    ['Tab', 'Ai ghi được · Who may write'],
    (Object.keys(who) as Access[]).map(access => [
      tabs.flatMap(tab => (tab.access === access ? [tab.name] : [])).join(', '),
      who[access],
    ]),
  );
}
