const PLACE = 'thi-dua-nguoi-dang-ky';

/** The code that was chosen in this session of the browser; blank if none was or the browser does not keep it. */
export function chosenPerson(): string {
  try {
    return sessionStorage.getItem(PLACE) ?? '';
  } catch {
    return '';
  }
}

/** Keeps who was chosen for this session of the browser; some sandboxes refuse. */
export function keepChosenPerson(code: string): void {
  try {
    sessionStorage.setItem(PLACE, code);
  } catch {
    // It holds until the sidebar is closed.
  }
}
