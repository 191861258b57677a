import type { CellArea } from '../sheet/CellValue.ts';
import type { BorderStyle, Borders, Look } from '../sheet/Operations.ts';
import { ask } from './ask.ts';
import { checkShape } from './shape.ts';

type Given = string | null;

const SIDES = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'] as const;

/** Google's enum: compared by identity. */
export const borderStyles: { readonly [Style in BorderStyle]: Style } = {
  DOTTED: 'DOTTED',
  DASHED: 'DASHED',
  SOLID: 'SOLID',
  SOLID_MEDIUM: 'SOLID_MEDIUM',
  SOLID_THICK: 'SOLID_THICK',
  DOUBLE: 'DOUBLE',
};

/** Google's enum, as far as there is anything behind it. */
export const copyPasteTypes = { PASTE_FORMAT: 'PASTE_FORMAT' } as const;

/** What is given, null or one of the words that there are; refuses others. */
function among<Word extends string>(words: readonly Word[], given: unknown): Word | null {
  if (given === null || words.includes(given as Word)) return given as Word | null;
  throw new Error(`Invalid argument: ${String(given)}`);
}

/** What each setter makes of what it is given; null is what a new cell has. */
const LOOKS = {
  setFontWeight: (weight: Given): Look => ({ bold: among(['normal', 'bold'], weight) === 'bold' }),
  setFontStyle: (style: Given): Look => ({ italic: among(['normal', 'italic'], style) === 'italic' }),
  setFontLine: (line: Given): Look => ({
    line: among(['underline', 'line-through', 'none'], line) ?? 'none',
  }),
  setFontColor: (color: Given): Look => ({ color: color ?? '#000000' }),
  setFontFamily: (family: Given): Look => ({ family }),
  setFontSize: (size: number): Look => ({ size }),
  setBackground: (color: Given): Look => ({ background: color ?? '#ffffff' }),
  setWrap: (wrap: boolean): Look => ({ wrap }),
  setHorizontalAlignment: (alignment: Given): Look => ({
    horizontal: among(['left', 'center', 'right', 'normal'], alignment) ?? 'normal',
  }),
  setVerticalAlignment: (alignment: Given): Look => ({
    vertical: among(['top', 'middle', 'bottom'], alignment),
  }),
};

type Looks = typeof LOOKS;
type Setters<Self> = { [Name in keyof Looks]: (given: Parameters<Looks[Name]>[0]) => Self };

/** What Range and RangeList have in common for the looks of their cells. */
export function lookSetters<Self>(areas: readonly CellArea[], self: () => Self) {
  const done = (_: unknown) => self();
  const setters = Object.entries(LOOKS).map(([name, toLook]) => [
    name,
    (given: never) => done(ask('look', { areas, look: toLook(given) })),
  ]);
  return {
    ...(Object.fromEntries(setters) as Setters<Self>),
    /** Null for a side leaves it as it is. */
    setBorder: (...given: readonly unknown[]) => {
      const [color, style] = given.slice(SIDES.length) as [Given?, Given?];
      const drawn = SIDES.map((side, at) => [side, given[at]]).filter(([, is]) => typeof is === 'boolean');
      const borders: Borders = {
        sides: Object.fromEntries(drawn) as Borders['sides'],
        color: color ?? '#000000',
        style: among(Object.values(borderStyles), style ?? null) ?? 'SOLID',
      };
      return done(ask('border', { areas, borders }));
    },
    clearFormat: () => done(ask('clearLooks', { areas })),
    breakApart: () => done(ask('unmerge', { areas })),
  };
}

/** The setters of a Range that take one for each cell. */
export function manyLooks<Self>(area: CellArea, self: () => Self) {
  const each =
    <Value>(toLook: (given: Value) => Look) =>
    (given: readonly (readonly Value[])[]): Self => {
      ask('looks', { area, looks: checkShape(given, area).map(line => line.map(toLook)) });
      return self();
    };
  return {
    setFontWeights: each(LOOKS.setFontWeight),
    setFontStyles: each(LOOKS.setFontStyle),
    setFontLines: each(LOOKS.setFontLine),
    setFontColors: each(LOOKS.setFontColor),
    setFontFamilies: each(LOOKS.setFontFamily),
    setFontSizes: each(LOOKS.setFontSize),
    setBackgrounds: each(LOOKS.setBackground),
    setWraps: each(LOOKS.setWrap),
    setHorizontalAlignments: each(LOOKS.setHorizontalAlignment),
    setVerticalAlignments: each(LOOKS.setVerticalAlignment),
  };
}
