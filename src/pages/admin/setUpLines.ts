import type { Made, MadeKind } from '../../contract/AdminSetUp.ts';
import type { SetUpTexts } from '../texts/admin/setUp.ts';

/** What was made, a sentence for each kind and, where columns are named, for each tab. */
export function setUpLines(made: readonly Made[], { made: words }: SetUpTexts): readonly string[] {
  const kinds = Object.keys(words) as MadeKind[];
  return kinds.flatMap(kind => {
    const all = made.filter(one => one.kind === kind);
    const named = all.filter(one => NAMES_COLUMNS.includes(kind) && one.detail !== '');
    const groups =
      named.length > 0
        ? distinct(named.map(one => one.tab)).map(tab => named.filter(one => one.tab === tab))
        : [all];
    return groups
      .filter(group => group.length > 0)
      .map(group =>
        words[kind](
          listed(group.map(one => one.tab)),
          listed(group.map(one => one.detail)),
          group.reduce((sum, one) => sum + one.count, 0),
        ),
      );
  });
}

const NAMES_COLUMNS: readonly MadeKind[] = ['column', 'format', 'dropDown', 'setting', 'migration'];

const distinct = (texts: readonly string[]) => [...new Set(texts)];

function listed(texts: readonly string[]): string {
  return distinct(texts.filter(text => text !== ''))
    .map(text => `«${text}»`)
    .join(', ');
}
