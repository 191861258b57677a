import type { ComponentChildren } from 'preact';
import type { Spot } from '../../contract/MyWork.ts';
import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { useWords } from '../texts/Language.tsx';
import { workTexts } from '../texts/workTexts.ts';

/** Things to do of one kind. */
export interface Group {
  readonly id: string;
  readonly title: string;
  /** How many there are; of very many only the first are told. */
  readonly count: number;
  readonly items: readonly {
    readonly key: string;
    readonly say: string;
    /** Leads to where it is done, if each has a place of its own. */
    readonly way?: ComponentChildren;
  }[];
  /** Leads to where all of them are done. */
  readonly way?: ComponentChildren;
  /** To whom, what, until when; blank where whoever reads this does it. */
  readonly asks?: string;
}

/** A line that opens into what there is to do, the way to each, and a reminder ready to copy. */
export function WorkGroup({ title, count, items, way, asks = '' }: Group) {
  const words = useWords(workTexts);
  const rest = count > items.length ? [words.more(count - items.length)] : [];
  const reminder = [
    asks,
    ...[...items.map(({ say }) => say), ...rest].map(line => `- ${line}`),
    words.thanks,
  ];
  return (
    <details>
      <summary>{title}</summary>
      <ul class="todo">
        {items.map(item => (
          <li key={item.key}>
            <p lang="vi">{item.say}</p>
            {item.way}
          </li>
        ))}
        {rest.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {way}
      {asks !== '' && (
        <details>
          <summary>{words.reminder}</summary>
          <p class="typed">{reminder.join('\n')}</p>
          <CopyButton label={words.copy} text={reminder.join('\n')} />
        </details>
      )}
    </details>
  );
}

/** Selects a cell in the sheet. */
export function ShowSpot({ tab, cell }: Spot) {
  const words = useWords(workTexts);
  const { failure, run } = useCall(ask => ask('showCell', { tab, cell }));
  return (
    <>
      <button type="button" lang="vi" onClick={() => void run()}>
        {words.spot(tab, cell)}
      </button>
      {failure && (
        <p role="alert" class="error">
          <FailureText failure={failure} />
        </p>
      )}
    </>
  );
}
