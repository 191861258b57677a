import type { CellStyle } from 'hucre/xlsx';

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
