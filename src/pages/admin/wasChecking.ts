const PLACE = 'thi-dua-kiem-tra';
/** So long, in milliseconds, the person may be away in the sheet. */
const LONGEST = 30 * 60_000;

/** That the person has left the list of findings for a cell, for when the page is opened again; some sandboxes refuse. */
export const wasChecking = {
  keep(): void {
    try {
      localStorage.setItem(PLACE, String(Date.now()));
    } catch {
      // The person presses the button.
    }
  },
  take(): boolean {
    try {
      const left = Number(localStorage.getItem(PLACE) ?? 0);
      localStorage.removeItem(PLACE);
      return Date.now() - left < LONGEST;
    } catch {
      return false;
    }
  },
};
