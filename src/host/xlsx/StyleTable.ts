import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { type Color, fromFileColor, fromFileStyle, toFileColor } from './styles.ts';

/** The styles of a file as the engine has them, each once: cells name them, of which most of a tab are styled and blank. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  /** As the file has them, by the same ids: they say more than the engine knows, and are written again where nobody changes them. */
  readonly originals = new Map<string, CellStyle>();
  private readonly ids = new Map<string, string | undefined>();
  /** The same by the parts of styles, which the reader makes once: to write each cell's style out takes four times as long. */
  private readonly idsByParts = new Map<string, string | undefined>();
  private readonly parts = new Map<unknown, number>();

  constructor(private readonly theme: readonly string[] | undefined) {}

  /** Undefined for a style that says nothing. */
  idOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const key = this.keyOf(style);
    if (!this.idsByParts.has(key)) this.idsByParts.set(key, this.idOfText(JSON.stringify(style), style));
    return this.idsByParts.get(key);
  }

  private keyOf(style: CellStyle): string {
    let key = '';
    for (const name in style) {
      const part = style[name as keyof CellStyle];
      const known = this.parts.get(part) ?? this.parts.size;
      this.parts.set(part, known);
      key += `${name}${known} `;
    }
    return key;
  }

  private idOfText(text: string, style: CellStyle): string | undefined {
    if (this.ids.has(text)) return this.ids.get(text);
    const id = text === '{}' ? undefined : `f${this.ids.size}`;
    if (id) {
      this.styles[id] = fromFileStyle(style, this.theme) ?? {};
      this.originals.set(id, resolved(style, this.theme));
    }
    this.ids.set(text, id);
    return id;
  }
}

/** A style whose colours are said by themselves: the theme of a file is not written again. */
function resolved<Part>(part: Part, theme: readonly string[] | undefined): Part {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  if ('theme' in part) return (toFileColor(fromFileColor(part as Color, theme)) ?? part) as Part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, resolved(value, theme)]),
  ) as Part;
}
