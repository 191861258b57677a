import { useWords } from '../texts/Language.tsx';
import { stepTexts } from '../texts/stepTexts.ts';

/** A state in words; in other languages beside its name in the register. */
export function StateName({ state }: { readonly state: string }) {
  const translated = useWords(stepTexts).states[state];
  if (translated === undefined) return <span lang="vi">{state}</span>;
  return (
    <span>
      {translated} (<span lang="vi">{state}</span>)
    </span>
  );
}
