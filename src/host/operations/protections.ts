import type { AskingExecution, Handlers } from '../execution/answer.ts';
import { PROTECTED, type Protections } from '../server/Protections.ts';
import type { CellArea, CellRange } from '../sheet/CellValue.ts';
import type { OperationName } from '../sheet/Operations.ts';
import { OWNER } from '../sheet/owner.ts';

/** Protections as scripts see them: only who may edit under one may change it. */
export function protections(known: Protections) {
  const check = (id: string, { user }: AskingExecution) => {
    if (!known.admits(id, user)) throw new Error(PROTECTED);
  };
  return {
    owner: () => OWNER,
    protections: () => known.all,
    protect: ({ area, isTab }, { user }) => known.add(area, isTab, user),
    setProtection: (state, asker) => {
      check(state.id, asker);
      known.change(state, asker.user);
    },
    removeProtection: ({ id }, asker) => {
      check(id, asker);
      known.remove(id);
    },
    canEdit: ({ protection }, { user }) => known.admits(protection, user),
    mayEdit: ({ area }, { user }) => known.canEdit(user, area.tab, area),
  } satisfies Partial<Handlers>;
}

interface Request {
  readonly area?: CellArea;
  readonly areas?: readonly CellArea[];
  readonly tab?: string;
  readonly row: number;
  readonly column: number;
  readonly after: number;
  readonly count: number;
}
const EVERYTHING = { row: 0, column: 0, rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
const itsCells = ({ area }: Request) => area;
const itsTab = () => undefined;

/** What Sheets keeps to those whom protections let through: changes of cells, of lines that hold cells or come between them, of the tab. */
const CHANGES: Readonly<Partial<Record<OperationName, (request: Request) => CellRange | undefined>>> = {
  ...{ write: itsCells, writeFormats: itsCells, writeNotes: itsCells, validate: itsCells },
  ...{ writeRichTexts: itsCells, look: itsCells, looks: itsCells, clearLooks: itsCells, border: itsCells },
  ...{ copyLooks: itsCells, merge: itsCells, unmerge: itsCells },
  removeTab: () => EVERYTHING,
  removeRows: ({ row, count }) => ({ ...EVERYTHING, row, rows: count }),
  insertRows: ({ after }) => ({ ...EVERYTHING, row: after, rows: 0 }),
  removeColumns: ({ column, count }) => ({ ...EVERYTHING, column, columns: count }),
  insertColumns: ({ after }) => ({ ...EVERYTHING, column: after, columns: 0 }),
  ...{ renameTab: itsTab, hideTab: itsTab, tabColor: itsTab, freeze: itsTab, conditions: itsTab },
  ...{ hideColumns: itsTab, width: itsTab, rowHeight: itsTab, gridlines: itsTab, moveTab: itsTab },
};

/** The same handlers, but each change is refused, in Sheets' words, to whom a protection keeps out. */
export function guarded(handlers: Handlers, known: Protections): Handlers {
  const guard = (name: OperationName, handler: (request: never, asker: AskingExecution) => unknown) => {
    const cellRangeOf = CHANGES[name];
    if (!cellRangeOf) return handler;
    return (request: Request, asker: AskingExecution) => {
      for (const one of request.areas?.map(area => ({ ...request, area })) ?? [request])
        if (!known.canEdit(asker.user, one.area?.tab ?? one.tab!, cellRangeOf(one)))
          throw new Error(PROTECTED);
      return handler(request as never, asker);
    };
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, guard(name as OperationName, handler as never)]),
  ) as unknown as Handlers;
}
