import type { Campaign } from '../../../campaigns/Campaign.ts';
import type { Tone, Tones } from '../../../tabs/Column.ts';
import { criteriaTab, resultSheetTab, settingsTab } from '../../../tabs/fixed.ts';
import { staffTab } from '../../../tabs/staff.ts';
import { tasksTab } from '../../../tabs/tasks.ts';
import { texts } from '../../menu/texts.ts';
import { settings } from '../../settings/settings.ts';
import type { Filler } from '../content/fillers.ts';
import type { Layout } from '../content/Layout.ts';
import { RANKING } from '../content/ranking/rankingContent.ts';
import { givenName, saidIn, settingValue } from '../content/references.ts';
import { headers, type Paint, tones as toneColors } from '../look/colors.ts';
import { SAMPLE_LINE, SAMPLE_MARK } from '../sample/marks.ts';
import { figuresOf } from './figures.ts';
import type { Page, PageRow, Piece, PieceKind } from './Page.ts';

/** The rows of Hướng dẫn; `tones` are those of the ratings. */
export function guidePage(campaign: Campaign, withSample: boolean, layout: Layout, tones: Tones): Page {
  const isThere = (tab: string | undefined) =>
    tab !== tasksTab.name || campaign.tabs.some(({ name }) => name === tab);
  return {
    rows: [
      ...head(campaign, layout),
      withSample ? { height: 30, pieces: [wide('notice', notice(layout))] } : space,
      ...tiles(campaign, layout),
      space,
      section('Chọn việc của mình'),
      ...roles(layout).map(([who, does, ...where]) =>
        list(30, [
          piece('role', who, 1),
          piece('text', does, 2, 4),
          ...where
            .filter(({ leadsTo }) => isThere(leadsTo))
            .map((one, at) => ({ ...one, from: 5 + at, to: 5 + at })),
        ]),
      ),
      space,
      section('Ba bước để có kết quả'),
      ...steps(campaign, layout),
      space,
      section('Màu và cách ghi'),
      ...legend(tones),
      ...(campaign.guide.length === 0 ? [] : [space, section('Riêng của phong trào này')]),
      ...campaign.guide
        .map(text => saidIn(text, campaign, layout))
        .map(text => list(text.length > LINE ? 42 : 26, [wide('text', text)])),
      space,
      { height: 20, pieces: [wide('footer', footer(layout))] },
    ],
  };
}

/** About so many letters fill a line from margin to margin. */
const LINE = 140;
/** So many in the size of the title. */
const TITLE = 68;

const piece = (kind: PieceKind, text: string, from: number, to = from): Piece => ({ kind, text, from, to });
const wide = (kind: PieceKind, text: string) => piece(kind, text, 1, 8);
const space: PageRow = { height: 14, pieces: [] };
const section = (title: string): PageRow => ({
  height: 30,
  pieces: [wide('section', title)],
  line: 'section',
});
const list = (height: number, pieces: readonly Piece[]): PageRow => ({ height, pieces, line: 'list' });

/** Organisation, campaign, and what holds for everybody, as the tab Cấu hình has it. */
function head(campaign: Campaign, layout: Layout): readonly PageRow[] {
  const { organisation, campaign: title, period, deadline, contact } = settings;
  const value = ({ name }: { name: string }) => settingValue(name, layout);
  const or = (found: string, blank: string, given = found) => `IF(${found}=""; "${blank}"; ${given})`;
  const inSettings = `(ghi ở tab ${settingsTab.name})`;
  const named = ({ name }: { name: string }, blank: string, given?: string) =>
    `"${name}: "&${or(value({ name }), blank, given)}`;
  const facts = [
    `"Kỳ: "&${or(value(period), 'chưa ghi')}`,
    named(deadline, `chưa đặt ${inSettings}`, `TEXT(${value(deadline)}; "dd/mm/yyyy")`),
    named(contact, 'chưa ghi'),
  ].join('&"   ·   "&');
  const band = (height: number, kind: PieceKind, text: string): PageRow => ({
    height,
    pieces: [wide(kind, text)],
    isBand: true,
  });
  return [
    band(
      30,
      'organisation',
      `=${or(value(organisation), `${organisation.name}: chưa ghi ${inSettings}`, `UPPER(${value(organisation)})`)}`,
    ),
    band(
      36,
      campaign.name.length > TITLE ? 'longTitle' : 'title',
      `=${or(value(title), `${title.name}: chưa ghi ${inSettings}`)}`,
    ),
    { ...band(30, 'facts', `=${facts}`), line: 'band' },
  ];
}

/** Goes with the row of Cấu hình that says that there is sample data, and comes back with it. */
function notice(layout: Layout): string {
  return `=IF(${settingValue(SAMPLE_MARK, layout)}=""; ""; "${SAMPLE_LINE} Dùng thật: ${itemsOf(admin)} → Xóa dữ liệu mẫu.")`;
}

/** Tình hình: a tile of two columns for each figure. */
function tiles(campaign: Campaign, layout: Layout): readonly PageRow[] {
  const figures = figuresOf(campaign, layout);
  const tile = (kind: PieceKind, text: string, at: number) => piece(kind, text, 1 + 2 * at, 2 + 2 * at);
  return [
    section('Tình hình'),
    {
      height: 44,
      line: 'tiles',
      pieces: figures.map(({ figure, isAlarm }, at) => tile(isAlarm ? 'alarm' : 'figure', figure, at)),
    },
    {
      height: 22,
      line: 'tiles',
      pieces: figures.map(({ caption }, at) => tile('caption', caption, at)),
    },
    {
      height: 28,
      line: 'tiles',
      pieces: figures.map(({ tab }, at) => ({
        ...tile('open', `Mở tab ${tab}`, at),
        leadsTo: tab,
        until: `Cách tạo tab ${tab}`,
      })),
    },
  ];
}

const { menu, register, scores, review, dashboard, admin } = texts.vi;
const path = (text: string) => piece('path', text, 0);
const itemsOf = (...items: readonly string[]) => `${menu} → ${items.join(' · ')}`;
const inTabs = (first: string, second: string, named = first): readonly Piece[] => [
  { ...path(`Tab ${named}`), leadsTo: first },
  { ...path(second), leadsTo: second },
];

/** Who, what they do, and where: tabs to click, then words. */
const roles = (
  layout: Layout,
): readonly (readonly [who: string, does: string, ...where: readonly Piece[]])[] => [
  ['Cán bộ', 'Đăng ký sáng kiến; xem điểm và lý do của mình', path(`Menu ${itemsOf(register, scores)}`)],
  [
    'Người đứng đầu',
    'Ghi số liệu, chấm điểm người của mình',
    ...inTabs(staffTab.name, tasksTab.name, givenName(staffTab.name, layout)),
    path('chỉ ghi vào cột có tiêu đề xanh nhạt'),
  ],
  [
    'Lãnh đạo',
    'Xem ai đang ở đâu, vì sao; in để ký',
    ...inTabs(resultSheetTab.name, RANKING),
    path(itemsOf(dashboard)),
  ],
  ['Người xét duyệt', 'Xét duyệt sáng kiến', path(`Menu ${itemsOf(review)}`)],
  [
    'Quản trị',
    'Đặt tiêu chí, cấu hình; kiểm tra trước khi chốt',
    ...inTabs(criteriaTab.name, settingsTab.name),
    path(itemsOf(admin)),
  ],
];

function steps({ tabs }: Campaign, layout: Layout): readonly PageRow[] {
  const typed = tabs
    .filter(({ access, coded, ofRound, usedBy }) => access !== 'warned' && !usedBy && (coded || ofRound))
    .map(({ name }) => givenName(name, layout));
  const told: readonly (readonly [title: string, text: string, tellsOf?: string])[] = [
    [
      'Đặt tiêu chí',
      'Tab Tiêu chí: sửa điểm, chỉ tiêu, mức xếp loại cho đúng quy định của đơn vị (đang là bảng mẫu).',
    ],
    ['Ghi số liệu', `Tab ${typed.join(', ')}. Trỏ vào tiêu đề cột để xem cách ghi.`],
    [
      'Đọc kết quả',
      `Bảng xếp hạng tự tính lại; Kết quả: bấm «Cập nhật tab Kết quả» ở ${dashboard}. Mỗi điểm mất đều có lý do.`,
      resultSheetTab.name,
    ],
  ];
  return told.map(([title, text, tellsOf], at) =>
    list(34, [
      piece('number', String(at + 1), 1),
      piece('step', title, 2, 3),
      { ...piece('text', text, 4, 8), ...(tellsOf === undefined ? {} : { tellsOf }) },
    ]),
  );
}

const fillers: readonly (readonly [Filler, string])[] = [
  ['identity', 'Ai, đơn vị nào: quản trị ghi một lần'],
  ['typed', 'Người ghi: ô bên dưới nền trắng'],
  ['calculated', 'Công thức tự tính: ô nền xám, không ghi'],
  ['result', 'Kết quả chấm'],
];
const habits = [
  'Ô trống là chưa biết, không phải 0.',
  'Không áp dụng thì ghi «Không áp dụng».',
  '«Chưa đủ dữ liệu»: xem cột Lý do.',
  'Ô có mũi tên: chọn trong danh sách.',
];

/** The colours of headers and of ratings, the first of each tone; beside them how one types. */
function legend(tones: Tones): readonly PageRow[] {
  const ratings = [0, 1, 2, 3, 4].flatMap(tone => {
    const name = Object.keys(tones).find(one => tones[one] === tone);
    return name === undefined ? [] : [[name, toneColors[tone as Tone]] as const];
  });
  const painted = (text: string, paint: Paint, from: number, to: number): Piece => ({
    ...piece('legend', text, from, to),
    paint,
  });
  return Array.from({ length: Math.max(fillers.length, ratings.length) }, (_, at): PageRow => {
    const [filler, rating, habit] = [fillers[at], ratings[at], habits[at]];
    return {
      height: 26,
      line: 'legend',
      pieces: [
        ...(filler ? [painted(filler[1], headers[filler[0]], 1, 3)] : []),
        ...(rating ? [painted(...rating, 4, 5)] : []),
        ...(habit === undefined ? [] : [piece('text', habit, 6, 8)]),
      ],
    };
  });
}

function footer(layout: Layout): string {
  const { name } = settings.version;
  const found = settingValue(name, layout);
  return `="Thi Đua Cải Cách Hành Chính   ·   ${name}: "&IF(${found}=""; "chưa ghi"; ${found})`;
}
