import type { Round } from '../../contract/SidebarData.ts';
import { dayOf, formatDay } from '../../domain/text/parseDate.ts';
import { refuse } from '../call/Refused.ts';
import type { SettingTable } from '../settings/SettingTable.ts';

export function roundOf(settings: SettingTable): Round {
  const deadline = settings.get('deadline');
  if (deadline === undefined) return { deadline: '', left: null, takes: true };
  const left = deadline - dayOf(new Date());
  return { deadline: formatDay(deadline), left, takes: left >= 0 || settings.get('late') === true };
}

/** Whether the last day of registration has not passed. */
export const isOpen = (settings: SettingTable): boolean => (roundOf(settings).left ?? 0) >= 0;

/** Says until when it was possible, and who can be asked. */
export function refuseLate(settings: SettingTable): never {
  const { deadline } = roundOf(settings);
  return refuse('late', { deadline, contact: settings.get('contact') ?? '' });
}
