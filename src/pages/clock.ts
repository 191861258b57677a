import { formatDay } from '../domain/text/parseDate.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** «09:05» in the time zone of the browser. */
function hourOf(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** «03/02/2020» in the time zone of the browser; blank where there is none. */
export function dayOfIso(iso: string): string {
  const at = new Date(iso);
  return iso === '' ? '' : formatDay(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000);
}

/** «09:05 03/02/2020»; blank where there is none. */
export function momentOf(iso: string): string {
  return iso === '' ? '' : `${hourOf(iso)} ${dayOfIso(iso)}`;
}

/** «09:05» of today, «09:05 03/02/2020» of another day. */
export function recentOf(iso: string): string {
  return dayOfIso(iso) === dayOfIso(new Date().toISOString()) ? hourOf(iso) : momentOf(iso);
}
