import { useState } from 'preact/hooks';
import type { SidebarData } from '../../contract/SidebarData.ts';
import { newestSavedDraft } from '../browserDrafts.ts';
import { Opening } from '../call/Opening.tsx';
import { type Call, useLoaded } from '../call/useCall.ts';
import { chosenPerson, keepChosenPerson } from '../chosenPerson.ts';
import { Frame } from '../parts/Frame.tsx';
import { Heading } from '../parts/Heading.tsx';
import { type ScreenName, SessionContext, screenNames } from '../Session.ts';
import { knowServerDraft } from '../serverDraft.ts';
import { formTexts } from '../texts/formTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { Page, useWords } from '../texts/Language.tsx';
import { typedText } from '../typedText.ts';
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
  const opening = useLoaded(async ask => {
    const answer = await ask('openSidebar');
    if ('value' in answer) knowServerDraft(answer.value.draft);
    return answer;
  });
  const { value: data } = opening;
  return (
    <Page language={data?.language}>{data ? <Opened data={data} /> : <Closed opening={opening} />}</Page>
  );
}

function Opened({ data }: { readonly data: SidebarData }) {
  const [chosen, setChosen] = useState(chosenPerson);
  const [asked, go] = useState<ScreenName>(firstScreen);
  const screen = asked === 'review' && !data.reviews ? 'register' : asked;
  const as = data.me === '' && data.people.some(({ code }) => code === chosen) ? chosen : '';
  const choose = ({ code }: { readonly code: string }) => {
    keepChosenPerson(code);
    setChosen(code);
  };
  const Screen = screens[screen];
  return (
    <SessionContext.Provider value={{ data, me: data.me || as, as, choose, screen, go }}>
      <Frame>
        <Screen key={screen} />
      </Frame>
    </SessionContext.Provider>
  );
}

/** What is shown until the script has answered, or if it does not. A draft that this browser keeps can be copied. */
function Closed({ opening }: { readonly opening: Call<SidebarData> }) {
  const words = useWords(frameTexts);
  const { fields } = useWords(formTexts);
  const draft = newestSavedDraft();
  return (
    <main>
      <Heading title={words.name} />
      <Opening of={opening} typed={draft ? typedText(draft.answers, fields) : ''} again={words.open} />
    </main>
  );
}

function firstScreen(): ScreenName {
  const { screen } = document.documentElement.dataset;
  return screenNames.find(name => name === screen) ?? 'register';
}
