import type { Region } from '../circumstances/Region.ts';
import type { Handlers } from '../execution/answer.ts';

/** The locale and time zone of the spreadsheet. */
export function regionHandlers(region: Region) {
  return {
    region: () => ({ locale: region.locale, timeZone: region.timeZone }),
    setRegion: ({ locale, timeZone }) => {
      if (locale) region.locale = locale;
      if (timeZone !== undefined) region.timeZone = timeZone;
    },
  } satisfies Partial<Handlers>;
}
