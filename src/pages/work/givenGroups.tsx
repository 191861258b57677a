import type { BlankCell, Few, MyWork, Spot, Unnumbered, Waiting } from '../../contract/MyWork.ts';
import type { WorkTexts } from '../texts/workTexts.ts';
import { type Group, ShowSpot } from './WorkGroup.tsx';

/**
 * What the script has found for a head, a reviewer, the council, a manager, an admin; `onReview` opens Xét duyệt, for who may,
 * `onCouncil` Hội đồng.
 */
export function givenGroups(
  { until, unit, queue, unscored, concludable, untotalled, typed, uncoded }: MyWork,
  words: WorkTexts,
  onReview: (() => void) | undefined,
  onCouncil: () => void,
): readonly Group[] {
  const review = onReview && (
    <button type="button" onClick={onReview}>
      {words.review}
    </button>
  );
  const council = (
    <button type="button" onClick={onCouncil}>
      {words.council}
    </button>
  );
  const groups: readonly (Group | null)[] = [
    unit && {
      ...atSpots('judgements', unit.judgements, cell => sayCell(cell, words.notJudged)),
      title: words.groups.judgements(unit.judgements.count),
      asks: words.reminders.judgements(unit.name, until),
    },
    unit && {
      ...atSpots('blanks', unit.blanks, cell => sayCell(cell, words.notFilled)),
      title: words.groups.blanks(unit.blanks.count),
      asks: words.reminders.blanks(unit.name, until),
    },
    unit && {
      ...atSpots('overdue', unit.overdue, ({ code, name, due, days }) =>
        words.late(words.named(code, name), due, days),
      ),
      title: words.groups.overdue(unit.overdue.count),
      asks: words.reminders.overdue(
        [...new Set(unit.overdue.first.flatMap(({ people }) => people))].join(', '),
        until,
      ),
    },
    queue && {
      ...ofInitiatives('queue', queue),
      title: words.groups.queue(queue.count),
      way: review,
      asks: words.reminders.queue(until),
    },
    unscored && {
      ...ofInitiatives('unscored', unscored),
      title: words.groups.unscored(unscored.count),
      way: council,
    },
    concludable && {
      ...ofInitiatives('concludable', concludable),
      title: words.groups.concludable(concludable.count),
      way: council,
    },
    untotalled && {
      ...atSpots('untotalled', untotalled, ({ code, name, why }) => `${words.named(code, name)}: ${why}`),
      title: words.groups.untotalled(untotalled.count),
      asks: words.reminders.untotalled(until),
    },
    typed && {
      ...atSpots('typed', typed, ({ name }: Unnumbered) => name || words.untitled),
      title: words.groups.typed(typed.count),
      way: review,
      asks: words.reminders.typed(until),
    },
    uncoded && {
      ...atSpots('uncoded', uncoded, ({ name }: Unnumbered) => name),
      title: words.groups.uncoded(uncoded.count),
      asks: words.reminders.uncoded(until),
    },
  ];
  return groups.flatMap(group => group ?? []);

  function ofInitiatives(id: string, { count, first }: Few<Waiting>): Omit<Group, 'title'> {
    const items = first.map(({ number, title, days }) => ({
      key: number,
      say: `${words.waits(number, days)}. ${title}`,
    }));
    return { id, count, items };
  }

  function sayCell({ criteria, code, name, title }: BlankCell, say: WorkTexts['notFilled']): string {
    return say(criteria.join(', '), words.named(code, name), title);
  }
}

/** Things that are done in a cell each. */
function atSpots<Item extends Spot>(
  id: string,
  { count, first }: Few<Item>,
  say: (item: Item) => string,
): Omit<Group, 'title'> {
  return {
    id,
    count,
    items: first.map(item => ({
      key: `${item.tab} ${item.cell}`,
      say: say(item),
      way: <ShowSpot tab={item.tab} cell={item.cell} />,
    })),
  };
}
