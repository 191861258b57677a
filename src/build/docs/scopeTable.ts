import { scopes } from '../gates/scopes.ts';
import { markdownTable } from './markdownTable.ts';

/** The permissions as a Markdown table, each with its reason and the calls that lead to what needs it. */
export function scopeTable(): string {
  return markdownTable(
    ['Quyền · Permission', 'Để làm gì · What for', 'Lệnh dẫn đến · Calls that lead to it'],
    scopes.map(({ address, vi, en, calls }) => [
      `\`${address.replace('https://www.googleapis.com/auth/', '')}\``,
      `${vi}<br>*${en}*`,
      calls.map(call => `\`${call}\``).join(', '),
    ]),
  );
}
