import { helpTexts } from '../texts/helpTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { Heading } from './Heading.tsx';
import { useSession } from './Session.ts';

/** What each screen is for, what to do when something fails, whom to ask. */
export function HelpScreen() {
  const words = useWords(helpTexts);
  const { contact, tabs } = useSession().data;
  return (
    <>
      <Heading title={words.heading} />
      {words.items(tabs).map(([about, told]) => (
        <section key={about}>
          <h2>{about}</h2>
          <p>{told}</p>
        </section>
      ))}
      <section>
        <h2>{words.contact}</h2>
        {contact === '' ? <p>{words.noContact}</p> : <p lang="vi">{contact}</p>}
      </section>
    </>
  );
}
