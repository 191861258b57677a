import { Heading } from '../sidebar/Heading.tsx';
import { useSession } from '../sidebar/Session.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';

/** Says to whoever is not of the council that they are not, and who can change it. */
export function NotReviewer() {
  const { data, go } = useSession();
  const words = useWords(reviewTexts);
  const mine = useWords(mineTexts);
  return (
    <>
      <Heading title={words.heading} />
      <p>{words.notReviewer}</p>
      <p>{words.askForIt(data.contact)}</p>
      <button type="button" class="primary" onClick={() => go('mine')}>
        {mine.heading}
      </button>
    </>
  );
}
