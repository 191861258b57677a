import { Heading } from '../sidebar/Heading.tsx';
import { useSession } from '../sidebar/Session.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';

/** Says to whoever is no reviewer that they are not, and who can change it; members of the council have a part of their own. */
export function NotReviewer() {
  const { data, go } = useSession();
  const words = useWords(reviewTexts);
  const { screens } = useWords(frameTexts);
  const mine = useWords(mineTexts);
  return (
    <>
      <Heading title={words.heading} />
      <p>{words.notReviewer}</p>
      <p>{words.askForIt(data.contact)}</p>
      <button type="button" class="primary" onClick={() => go(data.sits ? 'council' : 'mine')}>
        {data.sits ? screens.council : mine.heading}
      </button>
    </>
  );
}
