import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { fromFileStyle } from './styles.ts';

/** The styles of a file as the engine has them, each once: cells name them, of which most of a tab are styled and blank. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string | undefined>();

  constructor(private readonly theme: readonly string[] | undefined) {}

  /** Undefined for a style that says nothing. */
  idOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const text = JSON.stringify(style);
    if (this.ids.has(text)) return this.ids.get(text);
    const known = fromFileStyle(style, this.theme);
    const id = known && `f${this.ids.size}`;
    if (id) this.styles[id] = known;
    this.ids.set(text, id);
    return id;
  }
}
