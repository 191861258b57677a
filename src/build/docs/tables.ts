import type { CellFunction } from '../../addon/functions/CellFunction.ts';
import { criteriaContent } from '../../addon/setup/content/criteriaContent.ts';
import { workbookContent } from '../../addon/setup/content/workbookContent.ts';
import { cchc2020 as campaign } from '../../campaigns/cchc-2020/cchc-2020.ts';
import { criteriaTable } from '../../campaigns/criteriaTable.ts';
import {
  type CriteriaColumn,
  criteriaColumns,
  criteriaIds,
  namesOf,
} from '../../domain/criteria/criteriaColumns.ts';
import type { Rule } from '../../domain/criteria/Rule.ts';
import { actions, type Role } from '../../domain/initiative/actions.ts';
import { views } from '../../domain/scoring/views.ts';
import { criteriaTab } from '../../tabs/fixed.ts';
import type { Access } from '../../tabs/Tab.ts';
import { scopes } from './scopes.ts';

/** A table in Markdown; cells hold no `|`. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** The functions as a Markdown table, Vietnamese beside English. */
export function functionTable(cellFunctions: readonly CellFunction[]): string {
  return markdownTable(
    ['function', 'what it does', 'example'],
    cellFunctions.map(described => [
      `\`${call(described)}\``,
      `${described.summary.vi}<br>${described.summary.en}`,
      `\`${described.example}\``,
    ]),
  );
}

/** `NAME(one; [another])`: square brackets around what may be left out. */
export function call({ name, parameters }: CellFunction): string {
  const list = parameters.map(parameter => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${list.join('; ')})`;
}

/** The rules by name, in one paragraph. */
export function ruleNames(rules: readonly Rule[]): string {
  return rules.map(({ label, id }) => `${label} (\`${id}\`)`).join(' · ');
}

/** What each view shows, by its English name. */
const shows: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  score: [
    'Điểm trên thang 100; «Chưa đủ dữ liệu» khi còn thiếu, «Không áp dụng» khi không tiêu chí nào áp dụng',
    'the total on 100; «Chưa đủ dữ liệu» while data are missing, «Không áp dụng» where no criterion applies',
  ],
  rating: ['Loại theo các dòng Xếp loại', 'the band'],
  rank: ['Thứ hạng; bằng nhau thì đồng hạng; cũng là `xếp hạng`', 'the rank; ties share it'],
  reason: ['Mất điểm ở đâu, vì sao', 'what cost points, and why'],
  next: ['Còn thiếu gì để lên loại trên', 'what is missing for the next band'],
  provisional: ['Điểm trên các tiêu chí đã có dữ liệu', 'the total on the criteria that have data'],
  details: ['Mỗi tiêu chí một cột', 'one column per criterion'],
};

/** The views as a Markdown table; one that is not described here is an error. */
export function viewTable(): string {
  return markdownTable(
    ['View', 'Cho biết · Shows'],
    views.map(view => {
      const words = shows[view.en];
      if (!words) throw new Error(`src/build/docs/tables.ts does not describe the view «${view.en}»`);
      return [`\`${view.vi}\`<br>\`${view.en}\``, `${words[0]}<br>*${words[1]}*`];
    }),
  );
}

const english: Readonly<Record<CriteriaColumn, string>> = {
  code: 'a code of its own',
  appliesTo: 'to whom it applies, separated by `;`',
  group: 'a group; only «Tổng nhóm» reads it',
  content: "the words of the criterion, or the band's name",
  rule: 'the rule, see below',
  data: 'a column of the scored table, or a sum of columns',
  outOf: 'then the value is Dữ liệu ÷ Mẫu số; 0 means not applicable',
  target: 'the condition, in signs or words',
  max: 'points, also as a fraction; those of the sample are yours to change',
  scale: 'depends on the rule',
  basis: 'where the criterion comes from',
};

/** The columns of the tab Tiêu chí: what its notes say, with the English beside. */
export function columnTable(): string {
  const { columns } = criteriaContent(criteriaTab, criteriaTable(campaign));
  return markdownTable(
    ['Cột · Column', 'Ghi gì · What it holds'],
    criteriaIds.map((name, at) => [
      `**${criteriaColumns[name][0]}**<br>${criteriaColumns[name][1]}`,
      `${columns[at]!.note}<br>*${english[name]}*`,
    ]),
  );
}

/** What forms may call the columns of the criteria table. */
export function wordTable(): string {
  const rows = criteriaIds.map(id => [`**${criteriaColumns[id][0]}**`, namesOf(id).slice(2).join(' · ')]);
  return markdownTable(
    ['Cột · Column', 'Biểu mẫu có thể gọi là · A form may call it'],
    rows.filter(([, words]) => words !== ''),
  );
}

/** The permissions as a Markdown table, each with its reason and the calls that lead to what needs it. */
export function scopeTable(): string {
  return markdownTable(
    ['Quyền · Permission', 'Để làm gì · What for', 'Lệnh dẫn đến · Calls that lead to it'],
    scopes.map(({ address, vi, en, calls }) => [
      `\`${address.replace('https://www.googleapis.com/auth/', '')}\``,
      `${vi}<br>*${en}*`,
      calls.map(call => `\`${call}\``).join(', '),
    ]),
  );
}

/** The permissions with what those are told who review a published add-on. */
export function reasonTable(): string {
  return markdownTable(
    ['Quyền · Permission', 'Lý do · Reason'],
    scopes.map(({ address, reason }) => [`\`${address}\``, `${reason.vi}<br>*${reason.en}*`]),
  );
}

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

const ROLES: Record<Role, string> = {
  author: 'Tác giả · author',
  reviewer: 'Người xét duyệt · reviewer',
  either: 'Tác giả, người xét duyệt · author, reviewer',
  council:
    'Chủ tịch Hội đồng; không có Hội đồng thì người xét duyệt · chair of the council, without one a reviewer',
};

/** Who may take which step in the life of an initiative. */
export function actionTable(): string {
  return markdownTable(
    ['Bước · Step', 'Ai · Who', 'Khi đang · From', 'Thành · To', 'Lý do · Reason'],
    actions.map(({ label, by, from, to, needsReason, inRound }) => [
      label,
      ROLES[by],
      from.join(', ') + (inRound ? ' (còn hạn đăng ký · while the round is open)' : ''),
      to || 'như trước · as before',
      needsReason ? 'phải ghi · needed' : '',
    ]),
  );
}
