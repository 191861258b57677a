import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { core } from '../engine/univer.ts';

const { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } = core;
const ACROSS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const DOWN = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINES = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

type BorderStyle = NonNullable<CellStyle['border']>;
type BorderSide = NonNullable<BorderStyle['top']>;

/** A style of a file as the engine has it; undefined for none. */
export function fromFileStyle(
  style: CellStyle | undefined,
  theme?: readonly string[],
): IStyleData | undefined {
  if (!style) return undefined;
  const { font, fill, border, alignment, numFmt } = style;
  const color = fromFileColor(font?.color, theme);
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid';
  const background = solid ? fromFileColor(fill.fgColor, theme) : undefined;
  const across = ACROSS[alignment?.horizontal as keyof typeof ACROSS];
  const down = DOWN[alignment?.vertical as keyof typeof DOWN];
  const on = BooleanNumber.TRUE;
  const read: IStyleData = {
    ...(font?.bold ? { bl: on } : {}),
    ...(font?.italic ? { it: on } : {}),
    ...(font?.underline ? { ul: { s: on } } : {}),
    ...(font?.strikethrough ? { st: { s: on } } : {}),
    ...(font?.name ? { ff: font.name } : {}),
    ...(font?.size ? { fs: font.size } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(border ? { bd: bordersOf(border, theme) } : {}),
    ...(across === undefined ? {} : { ht: across }),
    ...(down === undefined ? {} : { vt: down }),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(numFmt && numFmt !== 'General' ? { n: { pattern: numFmt } } : {}),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** The reverse. */
export function toFileStyle(style: IStyleData | null | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const font = {
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.cl?.rgb ? { color: toFileColor(style.cl.rgb)! } : {}),
  };
  const across = nameOf(ACROSS, style.ht);
  const down = nameOf(DOWN, style.vt);
  const alignment = {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
  };
  const background = toFileColor(style.bg?.rgb || undefined);
  const border = style.bd ? fileBorders(style.bd as Borders) : {};
  const written: CellStyle = {
    ...filled('font', font),
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: background } } : {}),
    ...filled('border', border),
    ...filled('alignment', alignment),
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
  };
  return Object.keys(written).length === 0 ? undefined : written;
}

type Borders = Partial<Record<keyof typeof SIDES, IBorderStyleData | null>>;

function bordersOf(border: BorderStyle, theme: readonly string[] | undefined): Borders {
  const side = ({ style, color }: BorderSide) => ({
    s: LINES[style],
    cl: { rgb: fromFileColor(color, theme) ?? '#000000' },
  });
  const sides = Object.entries(SIDES).flatMap(([short, long]) =>
    border[long] ? [[short, side(border[long])]] : [],
  );
  return Object.fromEntries(sides);
}

function fileBorders(borders: Borders): BorderStyle {
  const sides = Object.entries(SIDES).flatMap(([short, long]) => {
    const side = borders[short as keyof typeof SIDES];
    const style = nameOf(LINES, side?.s);
    const color = toFileColor(side?.cl?.rgb || undefined);
    return style ? [[long, { style, ...(color ? { color } : {}) }]] : [];
  });
  return Object.fromEntries(sides);
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: unknown,
): Name | undefined {
  return (Object.keys(names) as Name[]).find(name => names[name] === value);
}

function filled<Key extends string, Part extends object>(key: Key, part: Part): { [One in Key]?: Part } {
  return Object.keys(part).length === 0 ? {} : ({ [key]: part } as { [One in Key]: Part });
}

/** A colour of a file: `rrggbb` or one of the theme's, lightened or darkened. */
export type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Excel's order of theme colours differs from the file's in the first two pairs. */
const THEME_ORDER = [1, 0, 3, 2];

/** `#rrggbb` for a colour of a file; undefined for none. */
export function fromFileColor(color: Color | undefined, theme: readonly string[] = []): string | undefined {
  if (!color) return undefined;
  const known =
    color.rgb ?? (color.theme === undefined ? undefined : theme[THEME_ORDER[color.theme] ?? color.theme]);
  return known === undefined ? undefined : tinted(known.slice(-6), color.tint ?? 0);
}

/** The reverse. Understands the short form and `rgb(1, 2, 3)`. */
export function toFileColor(color: string | null | undefined): Color | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1).map(Number);
  if (parts) return { rgb: parts.map(hex).join('').toUpperCase() };
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const rgb = short
    ? short
        .slice(1)
        .map(digit => digit + digit)
        .join('')
    : color.replace('#', '').slice(0, 6);
  return { rgb: rgb.toUpperCase() };
}

/** Lightens (above 0) or darkens (below 0) a colour, as ECMA-376 18.3.1.15 does roughly. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map(at => Number.parseInt(rgb.slice(at, at + 2), 16));
  const mixed = parts.map(part => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map(hex).join('')}`;
}

function hex(part: number): string {
  return Math.round(part).toString(16).padStart(2, '0');
}
