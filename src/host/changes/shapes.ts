import * as z from 'zod/mini';

/* The parts that changes of a window are made of. What is not named here does not get through. */

/** More rows, columns and cells than any tab may have. */
const MOST = 10_000_000;
const LONGEST_TEXT = 1_000_000;

export const index = z.int().check(z.minimum(0), z.maximum(MOST));
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
const flag = z.union([z.literal(0), z.literal(1)]);
/** Numbers of rows or columns as keys. */
const line = z.string().check(z.regex(/^(0|[1-9]\d{0,7})$/));
/** What Univer keeps as it is: names and values of its own. */
const own = z.record(z.string(), z.unknown());
const nullish = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));

const end = z.int().check(z.minimum(-1), z.maximum(MOST));
/** Cells, or none: Univer then puts the end before the start. */
export const span = z
  .object({
    ...{ startRow: index, endRow: end, startColumn: index, endColumn: end },
    rangeType: z.optional(z.int()),
    startAbsoluteRefType: z.optional(z.int()),
    endAbsoluteRefType: z.optional(z.int()),
    unitId: z.optional(text),
    sheetId: z.optional(text),
  })
  .check(
    z.refine(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow <= endRow + 1 && startColumn <= endColumn + 1,
    ),
  );
export const range = span.check(
  z.refine(({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn),
);

const color = nullish(z.looseObject({ rgb: nullish(text), th: nullish(z.int()) }));
const number = nullish(z.number());
const style = z.object({
  ...{ ff: nullish(text), fs: number, it: nullish(flag), bl: nullish(flag), va: number },
  ...{ ul: nullish(own), bbl: nullish(own), st: nullish(own), ol: nullish(own) },
  ...{ bg: color, cl: color, bd: nullish(own), n: nullish(z.object({ pattern: text })) },
  ...{ tr: nullish(own), td: number, ht: number, vt: number, tb: number, pd: nullish(own) },
});
const styled = nullish(z.union([text, style]));

const cell = z.object({
  v: nullish(z.union([text, z.number(), z.boolean()])),
  t: nullish(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  s: styled,
  ...{ f: nullish(text), si: nullish(text), ref: nullish(text), xf: nullish(text) },
  p: nullish(own),
  custom: nullish(own),
});
/** Cells by row and column; null empties one. */
export const cells = z.record(line, z.record(line, z.nullable(cell)));
export type CellPatch = z.infer<typeof cells>;

/** What is kept of rows or columns. */
const lineData = z.object({
  ...{ h: number, ah: number, w: number, ia: nullish(flag), hd: nullish(flag) },
  s: styled,
  custom: nullish(own),
});
export const lines = z.union([z.record(line, nullish(lineData)), z.array(z.nullable(lineData))]);
/** One for all lines, or one for each. */
export const forLines = z.union([z.number(), z.record(line, number), z.array(number)]);
export const order = z.record(line, index);
export { flag, styled };

/** A new tab. */
export const sheet = z.looseObject({
  id: text.check(z.minLength(1)),
  name: text.check(z.minLength(1)),
  rowCount: index.check(z.minimum(1)),
  columnCount: index.check(z.minimum(1)),
  cellData: z.optional(cells),
  rowData: z.optional(lines),
  columnData: z.optional(lines),
  mergeData: z.optional(z.array(range)),
  hidden: z.optional(flag),
  defaultStyle: styled,
  tabColor: nullish(text),
  freeze: z.optional(own),
  custom: nullish(own),
});

/** A conditional format. */
export const condition = z.object({
  cfId: text,
  stopIfTrue: z.boolean(),
  ranges: z.array(range),
  rule: z.looseObject({ type: text }),
});

/** A rule for what may stand in cells. */
export const validation = z.looseObject({ uid: text, type: text, ranges: z.array(range) });

/** What of such a rule becomes another: its places, what it says, or all. */
export const validationUpdate = z.object({
  type: z.int(),
  payload: z.union([z.array(range), z.looseObject({ ranges: z.optional(z.array(range)) })]),
});
