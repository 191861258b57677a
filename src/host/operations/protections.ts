import type { Asker, Handlers } from '../execution/answer.ts';
import { OWNER, PROTECTED, type Protections } from '../server/Protections.ts';
import type { CellArea, Part } from '../sheet/CellValue.ts';
import type { OperationName } from '../sheet/Operations.ts';

/** Protections as scripts see them: only who may edit under one may change it. */
export function protections(known: Protections) {
  const check = (id: string, { user }: Asker) => {
    if (!known.admits(id, user)) throw new Error(PROTECTED);
  };
  return {
    owner: () => OWNER,
    protections: () => known.all,
    protect: ({ area, isTab }, { user }) => known.add(area, isTab, user),
    setProtection: (state, asker) => {
      check(state.id, asker);
      known.set(state);
    },
    removeProtection: ({ id }, asker) => {
      check(id, asker);
      known.remove(id);
    },
    canEdit: ({ protection }, { user }) => known.admits(protection, user),
    mayEdit: ({ area }, { user }) => known.canEdit(user, area.tab, area),
  } satisfies Partial<Handlers>;
}

/** Changes that Sheets refuses where cells are protected. */
const CHANGES: readonly OperationName[] = ['write', 'writeFormats', 'writeNotes', 'look', 'validate'];
const EVERYTHING = { row: 0, column: 0, rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
interface Lines {
  readonly row: number;
  readonly column: number;
  readonly after: number;
  readonly count: number;
}
/** Changes that Sheets refuses where the lines hold protected cells, or where new ones would come between them. */
const LINE_CHANGES: Readonly<Partial<Record<OperationName, (lines: Lines) => Part>>> = {
  removeTab: () => EVERYTHING,
  removeRows: ({ row, count }) => ({ ...EVERYTHING, row, rows: count }),
  insertRows: ({ after }) => ({ ...EVERYTHING, row: after, rows: 0 }),
  removeColumns: ({ column, count }) => ({ ...EVERYTHING, column, columns: count }),
  insertColumns: ({ after }) => ({ ...EVERYTHING, column: after, columns: 0 }),
};
/** Changes that Sheets refuses where the tab is protected. */
const TAB_CHANGES: readonly OperationName[] = [
  'renameTab',
  'hideColumns',
  'hideTab',
  'width',
  'rowHeight',
  'freeze',
  'tabColor',
  'conditions',
];

/** The same handlers, but each change is refused, in Sheets' words, to whom a protection keeps out. */
export function guarded(handlers: Handlers, known: Protections): Handlers {
  const guard = (name: OperationName, handler: (request: never, asker: Asker) => unknown) => {
    const isCells = CHANGES.includes(name);
    const lines = LINE_CHANGES[name];
    if (!isCells && !lines && !TAB_CHANGES.includes(name)) return handler;
    return (request: { readonly area?: CellArea; readonly tab?: string } & Lines, asker: Asker) => {
      const tab = isCells ? request.area!.tab : request.tab!;
      if (!known.canEdit(asker.user, tab, lines ? lines(request) : request.area)) throw new Error(PROTECTED);
      return handler(request as never, asker);
    };
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, guard(name as OperationName, handler as never)]),
  ) as unknown as Handlers;
}
