import type { InitiativeCounts } from '../../../domain/overview/initiativeCounts.ts';
import type { Bilingual } from '../../../domain/text/Language.ts';

type NotCounted = (counts: Pick<InitiativeCounts, 'ended' | 'waiting'>) => string;

/** Which initiatives count nowhere, as a sentence; blank where all of them count. */
export const notCountedTexts: Bilingual<NotCounted> = {
  vi: ({ ended, waiting }) =>
    sentence('Không tính', [
      [ended, 'không duyệt hoặc đã rút'],
      [waiting, 'dòng chờ tiếp nhận hoặc chưa rõ trạng thái'],
    ]),
  en: ({ ended, waiting }) =>
    sentence('Not counted', [
      [ended, 'refused or withdrawn'],
      [waiting, `row${waiting === 1 ? '' : 's'} waiting to be taken in or in no known state`],
    ]),
};

function sentence(head: string, parts: readonly (readonly [count: number, what: string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(part => part.join(' '));
  return told.length === 0 ? '' : `${head}: ${told.join('; ')}.`;
}
