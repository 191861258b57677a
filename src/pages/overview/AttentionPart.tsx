import { attention, PATIENCE_DAYS } from '../../domain/overview/attention.ts';
import type { PartProps } from './Part.tsx';

/** «Cần chú ý»: units without an initiative, items that wait, overdue tasks. */
export function AttentionPart({
  overview: { results, initiatives, tasks, today },
  words: { attention: words },
}: PartProps) {
  const { idle, waiting, overdue } = attention(results, initiatives, tasks, today);
  const [longest] = waiting;
  const [oldest] = overdue;
  const lines = [
    ...(idle.length > 0 ? [words.idle(idle.map(({ name }) => name))] : []),
    ...(longest ? [words.waiting(waiting.length, PATIENCE_DAYS, longest.number)] : []),
    ...(oldest ? [words.overdue(overdue.length, oldest.name, oldest.days)] : []),
  ];
  return (
    <section class="attention">
      <h2>{words.heading}</h2>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
