import { useEffect, useState } from 'preact/hooks';
import type { RegisteredTitle } from '../../domain/initiative/similar/SimilarTitles.ts';
import { StateName } from '../parts/StateName.tsx';
import { LibraryLink } from '../sidebar/LibraryLink.tsx';
import { ShowRow } from '../sidebar/ShowRow.tsx';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** Titles are compared when nothing was typed for so many milliseconds. */
const REST = 400;

interface Props {
  readonly title: string;
  readonly similarTo: (title: string) => readonly RegisteredTitle[];
}

/** Initiatives whose titles look like the one that is typed: a warning, never a block. */
export function SimilarWarning({ title, similarTo }: Props) {
  const words = useWords(formTexts);
  const [found, setFound] = useState<readonly RegisteredTitle[]>([]);
  useEffect(() => {
    const rest = setTimeout(() => setFound(similarTo(title)), REST);
    return () => clearTimeout(rest);
  }, [title, similarTo]);
  return (
    <div class={found.length > 0 ? 'similar' : ''}>
      <p role="status" class="warning">
        {found.length > 0 && words.similar(found.length)}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(one => (
            <li key={one.number}>
              <p lang="vi">{one.title}</p>
              <p class="hint">
                <span lang="vi">{`${one.number} · ${one.unit}`}</span> · <StateName state={one.state} />
              </p>
              <ShowRow number={one.number} />
            </li>
          ))}
        </ul>
      )}
      {found.length > 0 && <LibraryLink />}
    </div>
  );
}
