import {
  printedColumns,
  type SheetRow,
  type SheetRowKind,
  type Tone,
} from '../../../domain/overview/resultSheet/SheetRow.ts';

/** How a cell of the tab Kết quả looks. */
export interface CellLook {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly style: 'italic' | 'normal';
  readonly color: string;
  readonly background: string | null;
  readonly align: 'left' | 'center';
  readonly wrap: boolean;
  readonly format: string;
}

/** Letters on a fill; the contrast of each pair is at least 4.5 (WCAG 2.2 AA). */
const [TEXT, SECOND, NAVY, TINT, WARNING] = ['#1f1f1f', '#444746', '#123b6d', '#e8eef7', '#b3261e'];

const NONE = [SECOND, '#e8eaed'] as const;
const FAULT = ['#ffffff', WARNING] as const;
/** Best to worst; what is behind the last one looks like it. */
const BANDS = [
  ['#0f5223', '#c4eed0'],
  ['#0842a0', '#d3e3fd'],
  ['#5c4300', '#fff0c2'],
  ['#7a3300', '#ffddbf'],
  ['#8c1d18', '#f9dedc'],
] as const;

const plain: CellLook = {
  ...{ size: 11, weight: 'normal', style: 'normal', color: TEXT!, background: null },
  ...{ align: 'left', wrap: true, format: '@' },
};
const centred = { align: 'center' } as const;
const bold = { weight: 'bold' } as const;
const italic = { style: 'italic' } as const;

/** What sets a kind of rows apart; sizes are those of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const kinds: Readonly<Record<SheetRowKind, Partial<CellLook>>> = {
  parent: { size: 12, ...centred },
  organisation: { size: 12, ...bold, ...centred },
  number: { size: 12, ...centred },
  blank: {},
  title: { size: 14, ...bold, ...centred, color: NAVY! },
  campaign: { size: 12, ...bold, ...centred },
  period: { ...italic, ...centred, color: SECOND! },
  asOf: { ...italic, color: SECOND! },
  header: { ...bold, ...centred, color: NAVY!, background: TINT! },
  section: { ...bold, color: '#ffffff', background: NAVY!, wrap: false },
  unit: { ...bold, color: NAVY!, background: TINT!, wrap: false },
  person: {},
  signers: { size: 12, ...bold, ...centred },
  signing: { ...italic, ...centred, color: SECOND! },
  room: {},
  names: { size: 12, ...bold, ...centred },
};

/** The heights of rows in pixels: what their texts need is added to those of people. */
export const heights: Readonly<Record<SheetRowKind, number>> = {
  ...{ parent: 26, organisation: 22, number: 22, blank: 14, title: 28, campaign: 22, period: 38, asOf: 22 },
  ...{ header: 34, section: 24, unit: 24, person: 42, signers: 24, signing: 20, room: 80, names: 24 },
};

/** The look of each cell of a row. */
export function looksOf({ kind, tone }: SheetRow): readonly CellLook[] {
  return printedColumns.map((_, column) => ({ ...plain, ...kinds[kind], ...own(kind, column, tone) }));
}

function own(kind: SheetRowKind, column: number, tone: Tone | undefined): Partial<CellLook> {
  if (kind === 'parent' && column === 3) return bold;
  if (kind === 'organisation' && column === 3) return { size: 13 };
  if (kind === 'number' && column === 3) return italic;
  // A formula, which no cell of texts calculates.
  if (kind === 'asOf' && column === 3)
    return { ...bold, style: 'normal', color: WARNING!, format: 'General' };
  if (kind !== 'person') return {};
  if (column === 0) return { ...centred, format: '0' };
  if (column === 3) return { ...centred, ...bold, format: '0.00' };
  if (column !== 4) return {};
  const [color, background] = paintOf(tone);
  return { ...centred, ...bold, color, background };
}

function paintOf(tone: Tone = 'none'): readonly [color: string, background: string] {
  if (tone === 'none') return NONE;
  return tone === 'fault' ? FAULT : BANDS[Math.min(tone, BANDS.length - 1)]!;
}
