import type { Aspect } from '../DetailedTab.ts';
import { dropDowns } from './dropDowns.ts';
import { formats } from './formats.ts';
import { formulas } from './formulas.ts';
import { marks } from './marks.ts';
import { namedRange } from './namedRange.ts';
import { notes } from './notes.ts';
import { sampleRows } from './sampleRows.ts';
import { settings } from './settings.ts';

/** Everything that set-up looks after in a tab: formats before what is typed, so that it is read as meant. */
export const aspects: readonly Aspect[] = [
  formats,
  dropDowns,
  notes,
  marks,
  namedRange,
  settings,
  sampleRows,
  formulas,
];
