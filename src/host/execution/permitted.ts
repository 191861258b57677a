import type { Mode, OperationName } from '../sheet/Operations.ts';

/** What every execution may do, without asking anybody for permission. */
const ALWAYS: readonly OperationName[] = ['log', 'missing'];

/** What the modes allow beyond that; a menu or a page that a person has opened may do everything. */
const ALLOWED: Readonly<Partial<Record<Mode, readonly OperationName[]>>> = {
  // Cell functions read, and neither write nor know the user: «Custom functions in Google Sheets».
  cell: ['tabs', 'extent', 'readValues', 'readDisplay', 'readFormulas', 'names', 'title', 'uuid'],
  // AuthMode.NONE: onOpen makes a menu and touches nothing else.
  open: ['menu'],
};

/** Whether an execution in this mode may do this. */
export function permitted(mode: Mode, name: OperationName): boolean {
  return ALWAYS.includes(name) || (ALLOWED[mode]?.includes(name) ?? true);
}
