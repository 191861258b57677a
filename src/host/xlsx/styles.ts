import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { core } from '../engine/univer.ts';
import { filled } from './filled.ts';

const { BaselineOffset, BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } =
  core;
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
const BASELINES = { superscript: BaselineOffset.SUPERSCRIPT, subscript: BaselineOffset.SUBSCRIPT };
/** A step of indentation in pixels. */
const INDENT = 9;
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

type BorderStyle = NonNullable<CellStyle['border']>;
type BorderSide = NonNullable<BorderStyle['top']>;

/** Formats 14 and 22, which each program shows as the language of its workbook has days. Source: ECMA-376 18.8.30. */
const SHORT_DATES: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
};

/** A style of a file as the engine has it; undefined for none. */
export function fromFileStyle(
  style: CellStyle | undefined,
  theme?: readonly string[],
): IStyleData | undefined {
  if (!style) return undefined;
  const { font, fill, border, alignment, numFmt } = style;
  const on = BooleanNumber.TRUE;
  const colored = (color: Color | undefined) => filled({ rgb: fromFileColor(color, theme) });
  return filled<IStyleData>({
    bl: font?.bold ? on : undefined,
    it: font?.italic ? on : undefined,
    ul: font?.underline ? { s: on } : undefined,
    st: font?.strikethrough ? { s: on } : undefined,
    ff: font?.name || undefined,
    fs: font?.size || undefined,
    cl: colored(font?.color),
    va: BASELINES[font?.vertAlign as keyof typeof BASELINES],
    bg: fill?.type === 'pattern' && fill.pattern === 'solid' ? colored(fill.fgColor) : undefined,
    bd: border && bordersOf(border, theme),
    ht: ACROSS[alignment?.horizontal as keyof typeof ACROSS],
    vt: DOWN[alignment?.vertical as keyof typeof DOWN],
    tb: alignment?.wrapText ? WrapStrategy.WRAP : undefined,
    tr: rotationOf(alignment?.textRotation),
    pd: alignment?.indent
      ? { [alignment.horizontal === 'right' ? 'r' : 'l']: alignment.indent * INDENT }
      : undefined,
    n: numFmt && numFmt !== 'General' ? { pattern: SHORT_DATES[numFmt] ?? numFmt } : undefined,
  });
}

/** The reverse. */
export function toFileStyle(style: IStyleData | null | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const background = toFileColor(style.bg?.rgb);
  const yes = (flag: unknown) => (flag ? true : undefined);
  return filled<CellStyle>({
    font: filled({
      bold: yes(style.bl),
      italic: yes(style.it),
      underline: yes(style.ul?.s),
      strikethrough: yes(style.st?.s),
      name: style.ff || undefined,
      size: style.fs || undefined,
      color: toFileColor(style.cl?.rgb),
      vertAlign: nameOf(BASELINES, style.va),
    }),
    fill: background && { type: 'pattern', pattern: 'solid', fgColor: background },
    border: style.bd ? filled(fileBorders(style.bd as Borders)) : undefined,
    alignment: filled({
      horizontal: nameOf(ACROSS, style.ht),
      vertical: nameOf(DOWN, style.vt),
      wrapText: yes(style.tb === WrapStrategy.WRAP),
      textRotation: toFileRotation(style.tr),
      indent: Math.round((style.pd?.l ?? style.pd?.r ?? 0) / INDENT) || undefined,
    }),
    numFmt: style.n?.pattern === 'General' ? undefined : style.n?.pattern || undefined,
  });
}

/** A file turns text up to 90 degrees up, from there on down, and has 255 for letters one below the other. */
const STACKED = 255;

function rotationOf(rotation: number | undefined): IStyleData['tr'] {
  if (!rotation) return undefined;
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}

function toFileRotation(rotation: IStyleData['tr']): number | undefined {
  if (!rotation) return undefined;
  if (rotation.v) return STACKED;
  return (rotation.a > 0 ? 90 + rotation.a : -rotation.a) || undefined;
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
    return style ? [[long, filled({ style, color: toFileColor(side?.cl?.rgb) })]] : [];
  });
  return Object.fromEntries(sides);
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: unknown,
): Name | undefined {
  return (Object.keys(names) as Name[]).find(name => names[name] === value);
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
export function toFileColor(color: Nullable<string>): Color | undefined {
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
