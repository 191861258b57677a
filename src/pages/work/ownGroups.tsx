import type { Initiative } from '../../contract/Initiative.ts';
import type { ScreenName } from '../../contract/screens.ts';
import { draftsOf } from '../draft/keptDrafts.ts';
import type { WorkTexts } from '../texts/workTexts.ts';
import type { Group } from './WorkGroup.tsx';

/** States in which it is the author's turn. */
const turns = { returned: 'Cần bổ sung', approved: 'Đã duyệt', running: 'Đang triển khai' } as const;

/** What an author has begun, and what has come back or is to be gone on with. */
export function ownGroups(
  initiatives: readonly Initiative[],
  words: WorkTexts,
  onOpen: (number: string) => void,
  go: (screen: ScreenName) => void,
  drafted: Group['items'],
): readonly Group[] {
  const button = (label: string, onClick: () => void) => (
    <button type="button" onClick={onClick}>
      {label}
    </button>
  );
  const open = (number: string) => button(words.open(number), () => onOpen(number));
  const drafts: Group['items'] = [
    ...draftsOf('register').map(() => ({
      key: 'register',
      say: words.newDraft,
      way: button(words.register, () => go('register')),
    })),
    // Texts of the council are offered in its own screen.
    ...drafted,
  ];
  const groups = Object.entries(turns).map(([id, turn]): Group => {
    const items = initiatives
      .filter(({ state }) => state === turn)
      .map(({ number, title }) => ({ key: number, say: words.named(number, title), way: open(number) }));
    return { id, title: words.groups[id as keyof typeof turns](items.length), count: items.length, items };
  });
  return [
    { id: 'drafts', title: words.groups.drafts(drafts.length), count: drafts.length, items: drafts },
    ...groups,
  ];
}
