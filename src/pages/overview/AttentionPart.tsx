import type { Overview } from '../../contract/Overview.ts';
import { attention, PATIENCE_DAYS } from '../../domain/overview/attention.ts';
import { shownScore } from '../../domain/text/formatNumber.ts';
import { LACKING } from '../../domain/text/readCell.ts';
import { useWords } from '../texts/Language.tsx';
import { dashboardTexts } from '../texts/overview/dashboard.ts';

/** So many lines are shown when a finding is opened; a list of hundreds helps nobody in a dialog. */
const MOST = 50;

interface Finding {
  readonly text: string;
  readonly items: readonly { readonly key: string; readonly say: string }[];
  /** Where not all of them have come. */
  readonly count?: number;
}

/** «Cần chú ý»: units without an initiative, items that wait, overdue tasks; each opens into its list. */
export function AttentionPart({ results, initiatives, tasks, blanks, today }: Overview) {
  const words = useWords(dashboardTexts).attention;
  const { unrated, idle, unmet, waiting, overdue } = attention(results, initiatives, tasks, today);
  const findings: readonly Finding[] = [
    {
      text: words.unrated(unrated.length),
      items: unrated.map(({ side, code, name, score, reason, cell = '', unread = '' }) => ({
        key: `${side} ${code}`,
        say: [
          words.unread(words.item(code, name), cell, unread || (typeof score === 'string' ? score : '')),
          lackIn(reason),
        ]
          .filter(text => text !== '')
          .join(' – '),
      })),
    },
    {
      text: words.blanks(blanks.count),
      count: blanks.count,
      items: blanks.first.map(({ tab, cell, code, name, title, criteria }) => ({
        key: `${tab} ${cell}`,
        say: words.blank(words.item(code, name), title, `${tab}!${cell}`, criteria.join(', ')),
      })),
    },
    {
      text: words.unmet(unmet.length),
      items: unmet.map(({ result: { side, code, name, score }, reached, conditions }) => ({
        key: `${side} ${code}`,
        say: words.lacks(words.item(code, name), shownScore(score), reached, conditions.join('; ')),
      })),
    },
    {
      text: words.idle(idle.length),
      items: idle.map(({ code, name }) => ({ key: code, say: words.item(code, name) })),
    },
    {
      text: words.waiting(waiting.length, PATIENCE_DAYS),
      items: waiting.map(({ number, title, days }) => ({
        key: `${number} ${title}`,
        say: words.since(words.item(number, title), days),
      })),
    },
    {
      text: words.overdue(overdue.length),
      items: overdue.map(({ code, name, unit, days }) => ({
        key: `${code} ${name}`,
        say: words.late(words.item(code, name), unit, days),
      })),
    },
  ];
  const shown = findings.filter(({ items }) => items.length > 0);
  return (
    <section class="attention">
      <h2>{words.heading}</h2>
      {shown.length === 0 && <p>{words.none}</p>}
      {shown.map(({ text, items, count = items.length }) => (
        <details key={text}>
          <summary>{text}</summary>
          <ul class="list">
            {items.slice(0, MOST).map(({ key, say }) => (
              <li key={key}>{say}</li>
            ))}
            {count > MOST && <li>{words.more(count - MOST)}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** What a reason says first where cells are blank: «Thiếu: H1 «Mức gương mẫu»». */
function lackIn(reason: string): string {
  const [first = ''] = reason.split('; ');
  return first.startsWith(LACKING) ? first : '';
}
