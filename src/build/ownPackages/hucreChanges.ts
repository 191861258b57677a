import type { Change } from './Change.ts';

/** A text of a cell that reads like the format's own sign for a character, `_x000D_`, with its first line marked as one. */
const literally = (text: string) => String.raw`${text}.replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_")`;

/**
 * What of the reader and writer of .xlsx files is otherwise here, by the module: it passes over how whole columns look, and
 * does not mark texts that read like its signs for characters (ECMA-376 part 1, 22.9.2.19), which it reads as these.
 */
export const hucreChanges: Readonly<Record<string, readonly Change[]>> = {
  'hucre/dist/xlsx/worksheet.mjs': [
    {
      from: 'if (collapsed) def.collapsed = true;\n\t\t\t\t\t\t\tif (Object.keys(def)',
      by: `if (collapsed) def.collapsed = true;
							if (ctx.readStyles && ctx.styles && attrs["style"]) {
								const style = resolveStyle(ctx.styles, Number(attrs["style"]));
								if (Object.keys(style).length > 0) def.style = style;
							}
							if (Object.keys(def)`,
    },
  ],
  'hucre/dist/xlsx/worksheet-writer.mjs': [
    ...['str', 'value', 'formulaResult', 'run.text'].map(text => ({
      from: `xmlEscape(${text})`,
      by: `xmlEscape(${literally(text)})`,
      everywhere: true as const,
    })),
    {
      from: 'if (effectiveWidth !== undefined || col.hidden ||',
      by: 'if (effectiveWidth !== undefined || col.style || col.hidden ||',
    },
    {
      from: 'if (col.hidden) {\n\t\t\t\t\tcolAttrs["hidden"] = true;',
      by: 'if (col.style) colAttrs["style"] = styles.addStyle(col.style);\n\t\t\t\tif (col.hidden) {\n\t\t\t\t\tcolAttrs["hidden"] = true;',
    },
  ],
};
