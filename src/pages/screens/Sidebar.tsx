import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SidebarData } from '../../contract/SidebarData.ts';
import { askPatiently } from '../askPatiently.ts';
import { newestSavedDraft } from '../browserDrafts.ts';
import { chosenPerson, keepChosenPerson } from '../chosenPerson.ts';
import { FailureBox } from '../parts/FailureBox.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Heading } from '../parts/Heading.tsx';
import { type ScreenName, SessionContext, screenNames } from '../Session.ts';
import type { Failure } from '../server.ts';
import { knowServerDraft } from '../serverDraft.ts';
import { formTexts } from '../texts/formTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { typedText } from '../typedText.ts';
import { LanguageContext } from '../useWords.ts';
import { HelpScreen } from './HelpScreen.tsx';
import { MineScreen } from './MineScreen.tsx';
import { RegisterScreen } from './RegisterScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { ScoresScreen } from './ScoresScreen.tsx';

const screens = {
  register: RegisterScreen,
  mine: MineScreen,
  review: ReviewScreen,
  scores: ScoresScreen,
  help: HelpScreen,
} satisfies Record<ScreenName, unknown>;

/** The whole sidebar. It opens at the screen that the menu has asked for. */
export function Sidebar() {
  const [data, setData] = useState<SidebarData>();
  const [failure, setFailure] = useState<Failure>();
  const [chosen, setChosen] = useState(chosenPerson);
  const [asked, go] = useState<ScreenName>(firstScreen);
  const open = useCallback(async () => {
    setFailure(undefined);
    const answer = await askPatiently(() => undefined, 'openSidebar');
    if ('refused' in answer) return setFailure(answer.refused);
    knowServerDraft(answer.value.draft);
    setData(answer.value);
  }, []);
  useEffect(() => void open(), [open]);
  useEffect(() => {
    document.documentElement.lang = data?.language ?? 'vi';
  }, [data]);

  if (!data) return <Closed failure={failure} onOpen={open} />;
  const screen = asked === 'review' && !data.reviews ? 'register' : asked;
  const as = data.me === '' && data.people.some(({ code }) => code === chosen) ? chosen : '';
  const choose = ({ code }: { readonly code: string }) => {
    keepChosenPerson(code);
    setChosen(code);
  };
  const Screen = screens[screen];
  return (
    <LanguageContext.Provider value={data.language}>
      <SessionContext.Provider value={{ data, me: data.me || as, as, choose, screen, go }}>
        <Frame>
          <Screen key={screen} />
        </Frame>
      </SessionContext.Provider>
    </LanguageContext.Provider>
  );
}

/** What is shown until the script has answered, or if it does not. A draft that this browser keeps can be copied. */
function Closed({ failure, onOpen }: { readonly failure: Failure | undefined; readonly onOpen: () => void }) {
  const words = frameTexts.vi;
  const draft = newestSavedDraft();
  return (
    <main>
      <Heading title={words.name} />
      {failure && (
        <>
          <FailureBox failure={failure} typed={draft ? typedText(draft.answers, formTexts.vi.fields) : ''} />
          <button type="button" class="primary" onClick={onOpen}>
            {words.open}
          </button>
        </>
      )}
      <p role="status">{failure ? '' : words.loading}</p>
    </main>
  );
}

function firstScreen(): ScreenName {
  const { screen } = document.documentElement.dataset;
  return screenNames.find(name => name === screen) ?? 'register';
}
