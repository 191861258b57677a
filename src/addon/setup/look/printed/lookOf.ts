import type {
  PrintedColumn,
  PrintedRow,
  PrintedRowKind,
  PrintedTone,
} from '../../../../domain/overview/printed/PrintedRow.ts';
import type { Tone } from '../../../../tabs/Column.ts';
import { band, fault, type Paint, second, tones, unknown } from '../colors.ts';

/** How a cell that is printed looks. */
export interface CellLook {
  readonly family: string;
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
const [TEXT, WARNING] = ['#1f1f1f', '#b3261e'];
const { text: NAVY, fill: TINT } = band;

const plain: CellLook = {
  family: 'Times New Roman',
  ...{ size: 11, weight: 'normal', style: 'normal', color: TEXT!, background: null },
  ...{ align: 'left', wrap: true, format: '@' },
};
const centred = { align: 'center' } as const;
const bold = { weight: 'bold' } as const;
const italic = { style: 'italic' } as const;

/** What sets a kind of rows apart; sizes are those of Nghị định 30, Phụ lục I. */
const kinds: Readonly<Record<PrintedRowKind, Partial<CellLook>>> = {
  parent: { size: 12, ...centred },
  organisation: { size: 12, ...bold, ...centred },
  number: { size: 12, ...centred },
  blank: {},
  title: { size: 14, ...bold, ...centred, color: NAVY },
  campaign: { size: 12, ...bold, ...centred },
  period: { ...italic, ...centred, color: second },
  asOf: { ...italic, color: second },
  header: { ...bold, ...centred, color: NAVY, background: TINT },
  section: { ...bold, color: '#ffffff', background: NAVY, wrap: false },
  unit: { ...bold, color: NAVY, background: TINT, wrap: false },
  person: {},
  place: {},
  signers: { size: 12, ...bold, ...centred },
  signing: { ...italic, ...centred, color: second },
  room: {},
  names: { size: 12, ...bold, ...centred },
};

/** The heights of rows in pixels: what their texts need is added to those of people. */
export const heights: Readonly<Record<PrintedRowKind, number>> = {
  ...{ parent: 26, organisation: 22, number: 22, blank: 14, title: 28, campaign: 22, period: 38, asOf: 22 },
  ...{
    header: 34,
    section: 24,
    unit: 24,
    person: 42,
    place: 24,
    signers: 40,
    signing: 20,
    room: 80,
    names: 24,
  },
};

/** What a result shows in a column that is no text. */
const holding: Readonly<Record<NonNullable<PrintedColumn['holds']>, Partial<CellLook>>> = {
  rank: { ...centred, format: '0' },
  score: { ...centred, ...bold, format: '0.00' },
  bar: { family: 'Arial', size: 9, color: NAVY, wrap: false },
  rating: { ...centred, ...bold },
};

/** The look of each cell of a row. */
export function looksOf(row: PrintedRow, columns: readonly PrintedColumn[]): readonly CellLook[] {
  const all = { ...plain, ...(row.live ? { format: 'General' } : {}), ...kinds[row.kind] };
  return columns.map((column, at) => ({ ...all, ...own(row, column, at) }));
}

function own({ kind, tone }: PrintedRow, { holds }: PrintedColumn, at: number): Partial<CellLook> {
  if (kind === 'parent' && at === 3) return bold;
  if (kind === 'organisation' && at === 3) return { size: 13 };
  if (kind === 'number' && at === 3) return italic;
  // A formula, which no cell of texts calculates.
  if (kind === 'asOf' && at === 3) return { ...bold, style: 'normal', color: WARNING!, format: 'General' };
  if (kind === 'header' && holds !== undefined) return { wrap: false };
  if ((kind !== 'person' && kind !== 'place') || holds === undefined) return {};
  if (holds !== 'rating' || tone === undefined) return holding[holds];
  const { text, fill } = paintOf(tone);
  return { ...holding[holds], color: text, background: fill };
}

/** What is behind the last tone looks like it. */
function paintOf(tone: PrintedTone): Paint {
  if (tone === 'none') return unknown;
  return tone === 'fault' ? fault : tones[Math.min(tone, 4) as Tone];
}
