import { dayOf, formatDay } from '../../domain/text/parseDate.ts';
import { refuse } from '../call/Refused.ts';
import type { SettingTable } from '../settings/SettingTable.ts';

/** Whether the last day of registration has not passed. */
export function isOpen(settings: SettingTable): boolean {
  const deadline = settings.get('deadline');
  return deadline === undefined || dayOf(new Date()) <= deadline;
}

/** Says until when it was possible. */
export function refuseLate(settings: SettingTable): never {
  return refuse('late', { deadline: formatDay(settings.get('deadline')!) });
}
