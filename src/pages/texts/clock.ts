const PARTS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** «09:05» and «03/02/2020» in the time zone of the spreadsheet, which the script has written into the page. */
function readClock(iso: string): { readonly hour: string; readonly day: string } {
  const parts = new Map(
    clockIn(document.documentElement.dataset.zone)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  return {
    hour: `${parts.get('hour')}:${parts.get('minute')}`,
    day: `${parts.get('day')}/${parts.get('month')}/${parts.get('year')}`,
  };
}

/** The browser's own time zone where none is given, or one that it does not know. */
function clockIn(zone: string | undefined): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      ...PARTS,
      hourCycle: 'h23',
      ...(zone ? { timeZone: zone } : {}),
    });
  } catch {
    return clockIn(undefined);
  }
}

/** «03/02/2020» in the time zone of the spreadsheet; blank where there is none. */
export function dayOfIso(iso: string): string {
  return iso === '' ? '' : readClock(iso).day;
}

/** «09:05 03/02/2020»; blank where there is none. */
export function momentOf(iso: string): string {
  if (iso === '') return '';
  const { hour, day } = readClock(iso);
  return `${hour} ${day}`;
}

/** «09:05» of today, «09:05 03/02/2020» of another day. */
export function recentOf(iso: string): string {
  const { hour, day } = readClock(iso);
  return day === readClock(new Date().toISOString()).day ? hour : `${hour} ${day}`;
}
