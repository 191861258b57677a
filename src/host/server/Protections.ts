import { randomUUID } from 'node:crypto';
import type { CellArea, CellRange } from '../sheet/CellValue.ts';
import type { Change } from '../sheet/Change.ts';
import type { ProtectionState } from '../sheet/Operations.ts';
import { OWNER } from '../sheet/owner.ts';
import { shiftOf } from './shiftOf.ts';

/** What Sheets says to whoever may not edit something. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The protections of the spreadsheet and whom each lets through. */
export class Protections {
  private readonly known = new Map<string, ProtectionState>();

  constructor(opened: readonly ProtectionState[] = []) {
    for (const one of opened) this.known.set(one.id, one);
  }

  get all(): readonly ProtectionState[] {
    return [...this.known.values()];
  }

  /** A tab has one at most, which is given back; cells may have several. A new one lets everybody through who may edit the spreadsheet, until somebody is taken off its list. */
  add(area: CellArea, isTab: boolean, user: string): string {
    const known = isTab && this.all.find(one => one.isTab && one.area.tab === area.tab);
    if (known) return known.id;
    const id = randomUUID();
    const editors = isOwner(user) ? [] : [user];
    const open = { isWarning: false, isOpen: true, isOpenToDomain: true };
    this.known.set(id, { id, area, isTab, description: '', editors, ...open });
    return id;
  }

  set(state: ProtectionState): void {
    this.known.set(state.id, state);
  }

  remove(id: string): void {
    this.known.delete(id);
  }

  removeTab(tab: string): void {
    for (const { id, area } of this.all) if (area.tab === tab) this.remove(id);
  }

  /** Whether a person may edit under a protection. */
  admits(id: string, user: string): boolean {
    const { isWarning, isOpen, isOpenToDomain, editors } = this.known.get(id)!;
    return isOwner(user) || isWarning || isOpen || isOpenToDomain || editors.includes(user);
  }

  /** Whether a person may edit a part of a tab, or (`part` left out) what concerns the tab as a whole. */
  canEdit(user: string, tab: string, part?: CellRange): boolean {
    return this.all.every(
      one =>
        one.area.tab !== tab ||
        this.admits(one.id, user) ||
        !(one.isTab ? !isExempt(one, part) : part && meet(one.area, part)),
    );
  }

  /** Protected cells move with the rows and columns that go in and out before them, and that are dragged. */
  follow(change: Change): void {
    const { subUnitId: tab } = change.params as { subUnitId?: string };
    if (change.id === 'sheet.mutation.remove-sheet' && tab) this.removeTab(tab);
    const shift = shiftOf(change);
    if (!shift) return;
    for (const one of this.all) {
      if (one.area.tab !== tab) continue;
      if (one.isTab) {
        if (one.exempt) this.set({ ...one, exempt: one.exempt.flatMap(part => shift(part) ?? []) });
        continue;
      }
      const area = shift(one.area);
      if (area) this.set({ ...one, area: { ...one.area, ...area } });
      else this.remove(one.id);
    }
  }
}

/** The host itself and the owner are never kept out. */
function isOwner(user: string): boolean {
  return user === '' || user === OWNER;
}

/** Whether the whole of a part lies in cells that the protection of the tab leaves out. */
function isExempt({ exempt = [] }: ProtectionState, part: CellRange | undefined): boolean {
  return (
    part !== undefined &&
    exempt.some(
      one =>
        one.row <= part.row &&
        one.column <= part.column &&
        one.row + one.rows >= part.row + part.rows &&
        one.column + one.columns >= part.column + part.columns,
    )
  );
}

function meet(a: CellRange, b: CellRange): boolean {
  const apart =
    a.row + a.rows <= b.row ||
    b.row + b.rows <= a.row ||
    a.column + a.columns <= b.column ||
    b.column + b.columns <= a.column;
  return !apart;
}
