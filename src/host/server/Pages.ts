import { randomUUID } from 'node:crypto';

/** Where a window shows a page of the script. */
export type Place = 'sidebar' | 'dialog';

interface Shown {
  readonly page: string;
  readonly html: string;
}

/** The pages of the script that windows show: as with Google a window has one sidebar and one dialog at most. */
export class Pages {
  private readonly byWindow = new Map<string, Map<Place, Shown>>();

  /** Takes the place of the page before; gives the address of the new one. */
  show(window: string, place: Place, html: string): string {
    const page = randomUUID();
    const shown = this.byWindow.get(window) ?? new Map<Place, Shown>();
    this.byWindow.set(window, shown.set(place, { page, html }));
    return page;
  }

  /** The page at an address. */
  get(page: string): string | undefined {
    return this.all.find(one => one.page === page)?.html;
  }

  /** All pages that are shown. */
  values(): readonly string[] {
    return this.all.map(({ html }) => html);
  }

  forget(window: string): void {
    this.byWindow.delete(window);
  }

  private get all(): readonly Shown[] {
    return [...this.byWindow.values()].flatMap(shown => [...shown.values()]);
  }
}
