import { caseKey, fold } from '../text/fold.ts';
import { NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../text/readCell.ts';

/** What a cell of ratings says: a band, and behind it that the year is not whole («(tạm tính 2/4 quý)»; else blank). */
interface RatingText {
  readonly band: string;
  readonly note: string;
}

const NOTE = /^(.*?)(\s*\(tạm tính[^()]*\))$/i;

/** These say that somebody is not to be rated. */
const notRated = new Set(['Không xếp loại', NOT_APPLICABLE].map(fold));

/** Whether the cell says that somebody is not to be rated, as who has worked too short a time: no band, and in no number. */
export function isNotRated(rating: string): boolean {
  return notRated.has(fold(rating));
}

/** The one reading of a cell of ratings; undefined where it names no band. */
export function readRating(rating: string): RatingText | undefined {
  const [, band = rating, note = ''] = NOTE.exec(rating.normalize('NFC')) ?? [];
  const isBand = band !== '' && band !== NOT_ENOUGH_DATA && !isNotRated(band);
  return isBand ? { band, note } : undefined;
}

/** Which of these bands a rating is, 0 being the best; -1 for none of them. */
export function placeOfRating(rating: string, bands: readonly string[]): number {
  const read = readRating(rating);
  return read ? bands.findIndex(band => caseKey(band) === caseKey(read.band)) : -1;
}
