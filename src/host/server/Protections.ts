import { randomUUID } from 'node:crypto';
import type { Groups } from '../circumstances/Circumstances.ts';
import { type CellArea, type CellRange, meet } from '../sheet/CellValue.ts';
import type { Change } from '../sheet/Change.ts';
import type { ProtectionState } from '../sheet/Operations.ts';
import { OWNER } from '../sheet/owner.ts';
import { shiftOf } from './shiftOf.ts';

/** What Sheets says to whoever may not edit something. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What Sheets says to whoever takes away the group through which they may edit. */
export const OWN_REMOVAL = "You can't remove yourself as an editor.";

/** The protections of the spreadsheet and whom each lets through. */
export class Protections {
  private readonly known = new Map<string, ProtectionState>();

  /** `groups` may edit the spreadsheet; their members may through them alone. */
  constructor(
    opened: readonly ProtectionState[] = [],
    private readonly groups: Groups = {},
  ) {
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
    const groups = Object.keys(this.groups);
    const isMember = groups.some(group => this.groups[group]!.includes(user));
    const editors = isOwner(user) || isMember ? groups : [user, ...groups];
    const open = { isWarning: false, isOpen: true, isOpenToDomain: true };
    this.known.set(id, { id, area, isTab, description: '', editors, ...open });
    return id;
  }

  /** Changes one, but not so that the person who does it is no longer on its list: by name, or in a group. */
  change(state: ProtectionState, user: string): void {
    const isLost = this.lists(this.known.get(state.id)!, user) && !this.lists(state, user);
    if (isLost && !isOwner(user)) throw new Error(OWN_REMOVAL);
    this.set(state);
  }

  private lists({ editors }: ProtectionState, user: string): boolean {
    return editors.some(email => email === user || this.groups[email]?.includes(user));
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
    const state = this.known.get(id)!;
    const { isWarning, isOpen, isOpenToDomain } = state;
    return isOwner(user) || isWarning || isOpen || isOpenToDomain || this.lists(state, user);
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
