import type { Initiative } from '../../contract/Initiative.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';

/** Everything that an initiative says, as it stands in the register. */
export function InitiativeText({ initiative }: { readonly initiative: Initiative }) {
  const { fields } = useWords(formTexts);
  const words = useWords(mineTexts);
  const { authors } = initiative;
  const shown = (['kind', 'field', 'before', 'now', 'expected', 'starts', 'evidence'] as const).filter(
    name => initiative[name].trim() !== '',
  );
  return (
    <dl>
      {shown.map(name => [
        <dt key={name}>{fields[name]}</dt>,
        <dd key={`${name} answer`} class="typed" lang="vi">
          {initiative[name]}
        </dd>,
      ])}
      <dt>{words.authors}</dt>
      {authors.map(({ code, name, share }) => (
        <dd key={code} lang="vi">
          {share === '' ? name : `${name}: ${share}%`}
        </dd>
      ))}
      <dt>{words.unit}</dt>
      <dd lang="vi">{initiative.unit}</dd>
    </dl>
  );
}
