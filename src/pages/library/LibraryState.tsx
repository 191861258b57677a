import { StateName } from '../parts/StateName.tsx';
import { useWords } from '../texts/Language.tsx';
import { libraryTexts } from '../texts/libraryTexts.ts';

/** Recognised, or found effective and not recognised yet. */
export function LibraryState({ state }: { readonly state: string }) {
  const { notYet } = useWords(libraryTexts);
  return (
    <>
      <b class="state">
        <StateName state={state} />
      </b>
      {state === 'Có hiệu quả' && ` ${notYet}`}
    </>
  );
}
