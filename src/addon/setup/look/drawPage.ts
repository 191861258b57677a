import { runsOf } from '../../sheet/removeRows.ts';
import { PAGE_COLUMNS, type Page, type PieceKind, type RowLine } from '../guide/Page.ts';
import { SAMPLE_LINE } from '../sample/marks.ts';
import { lines, notice, type Paint, page as paints } from './colors.ts';
import { runs } from './runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels: of each margin, of each column between them. */
const [MARGIN, COLUMN] = [16, 122];

/** How a cell looks. */
interface CellLook {
  readonly paint: Paint;
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly align: 'left' | 'center';
  readonly wrap: boolean;
}

const plain: CellLook = { paint: paints.body, size: 10, weight: 'normal', align: 'left', wrap: false };
const bold = { weight: 'bold' } as const;
const centred = { align: 'center' } as const;
const wrapped = { wrap: true } as const;

const kinds: Readonly<Record<PieceKind, Partial<CellLook>>> = {
  organisation: { ...bold, paint: paints.underBand },
  title: { ...bold, paint: paints.band, size: 18 },
  longTitle: { ...bold, paint: paints.band, size: 14 },
  facts: { paint: paints.underBand },
  notice: { ...wrapped },
  section: { ...bold, paint: paints.title, size: 13 },
  figure: { ...bold, ...centred, paint: paints.figure, size: 22 },
  alarm: { ...bold, ...centred, paint: paints.alarm, size: 22 },
  caption: { ...centred, paint: paints.tile },
  open: { ...centred, paint: paints.tile },
  role: { ...bold, paint: paints.title },
  text: { ...wrapped },
  path: { paint: paints.second },
  number: { ...bold, ...centred, paint: paints.figure, size: 16 },
  step: { ...bold, size: 11 },
  legend: { ...bold, ...centred },
  footer: { paint: paints.second, size: 9 },
};

type Sides = [
  top: true | null,
  left: null,
  bottom: true | null,
  right: null,
  vertical: true | null,
  horizontal: true | null,
];
const below: Sides = [null, null, true, null, null, null];

/** Where lines are drawn around neighbouring rows, in which columns, and how. */
const drawn: Readonly<
  Record<
    RowLine,
    {
      readonly from: number;
      readonly count: number;
      readonly sides: Sides;
      readonly color: string;
      readonly style: 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK';
    }
  >
> = {
  band: { from: 0, count: PAGE_COLUMNS, sides: below, color: lines.accent, style: 'SOLID_MEDIUM' },
  section: { from: 1, count: 8, sides: below, color: lines.section, style: 'SOLID_MEDIUM' },
  list: { from: 1, count: 8, sides: [null, null, true, null, null, true], color: lines.list, style: 'SOLID' },
  tiles: {
    from: 1,
    count: 8,
    sides: [null, null, null, null, true, null],
    color: lines.gap,
    style: 'SOLID_THICK',
  },
  legend: {
    from: 1,
    count: 5,
    sides: [null, null, null, null, true, true],
    color: lines.gap,
    style: 'SOLID_MEDIUM',
  },
};

/** Gives a blank tab the look of a page, in calls that do not grow with its cells. */
export function drawPage(sheet: Sheet, page: Page): void {
  const { rows } = page;
  sheet.setHiddenGridlines(true).setColumnWidths(1, PAGE_COLUMNS, MARGIN);
  sheet.setColumnWidths(2, PAGE_COLUMNS - 2, COLUMN);
  for (const { kind, from, count } of runs(rows, ({ height }) => height))
    sheet.setRowHeights(from + 1, count, kind);
  const looks = looksOf(page);
  const each = <Value>(of: (look: CellLook) => Value) => looks.map(line => line.map(of));
  const all = sheet.getRange(1, 1, rows.length, PAGE_COLUMNS);
  all.setFontFamily('Arial').setVerticalAlignment('middle');
  all.setFontSizes(each(({ size }) => size)).setFontWeights(each(({ weight }) => weight));
  all.setFontColors(each(({ paint }) => paint.text)).setBackgrounds(each(({ paint }) => paint.fill));
  all.setHorizontalAlignments(each(({ align }) => align)).setWraps(each(({ wrap }) => wrap));
  mergePieces(sheet, page);
  for (const { kind, from, count } of runs(rows, ({ line }) => line)) {
    if (kind === undefined) continue;
    const { from: first, count: width, sides, color, style } = drawn[kind];
    const cells = sheet.getRange(from + 1, first + 1, count, width);
    cells.setBorder(...sides, color, SpreadsheetApp.BorderStyle[style]);
  }
  sheet.setConditionalFormatRules(marksOf(sheet, page));
}

function looksOf({ rows }: Page): readonly (readonly CellLook[])[] {
  return rows.map(({ pieces, isBand }) =>
    Array.from({ length: PAGE_COLUMNS }, (_, at) => {
      const piece = pieces.find(({ from, to }) => from <= at && at <= to) ?? (isBand && pieces[0]);
      if (!piece) return plain;
      const { kind, paint } = piece;
      return { ...plain, ...kinds[kind], ...(paint && { paint }) };
    }),
  );
}

/** Equal pieces below each other in one call. */
function mergePieces(sheet: Sheet, { rows }: Page): void {
  const wide = rows.flatMap(({ pieces }) => pieces.filter(({ from, to }) => to > from));
  for (const span of new Set(wide.map(({ from, to }) => `${from} ${to}`))) {
    const [first, last] = span.split(' ').map(Number) as [number, number];
    const hasIt = rows.map(({ pieces }) => pieces.some(({ from, to }) => from === first && to === last));
    for (const { from, count } of runsOf(hasIt))
      sheet.getRange(from + 1, first + 1, count, last - first + 1).mergeAcross();
  }
}

/** What is coloured by what it says: a notice that is there, an alarm that is none. */
function marksOf(sheet: Sheet, { rows }: Page): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const cellsOf = (wanted: PieceKind) =>
    rows.flatMap(({ pieces }, row) =>
      pieces
        .filter(({ kind }) => kind === wanted)
        .map(({ from, to }) => sheet.getRange(row + 1, from + 1, 1, to - from + 1)),
    );
  const when = () => SpreadsheetApp.newConditionalFormatRule();
  const { text, fill } = notice;
  const marks = [
    [when().whenTextStartsWith(SAMPLE_LINE).setFontColor(text).setBackground(fill), cellsOf('notice')],
    [when().whenTextEqualTo('0').setFontColor(paints.figure.text), cellsOf('alarm')],
  ] as const;
  return marks.flatMap(([rule, cells]) => (cells.length > 0 ? [rule.setRanges(cells).build()] : []));
}
