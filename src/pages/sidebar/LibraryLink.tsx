import { useWords } from '../texts/Language.tsx';
import { libraryTexts } from '../texts/libraryTexts.ts';
import { useSession } from './Session.ts';

/** Leads to Kho sáng kiến. */
export function LibraryLink() {
  const { go } = useSession();
  const words = useWords(libraryTexts);
  return (
    <p>
      <button type="button" class="plain" onClick={() => go('library')}>
        {words.link}
      </button>
    </p>
  );
}
