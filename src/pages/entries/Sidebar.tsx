import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { SidebarData } from '../../contract/SidebarData.ts';
import { type Call, useLoaded } from '../call/useCall.ts';
import { typedText } from '../draft/Answers.ts';
import { knowServerDraft, newestSavedDraft } from '../draft/keptDrafts.ts';
import { MineScreen } from '../initiative/MineScreen.tsx';
import { inBrowser } from '../parts/inBrowser.ts';
import { RegisterScreen } from '../register/RegisterScreen.tsx';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { ScoresScreen } from '../score/ScoresScreen.tsx';
import { Frame } from '../sidebar/Frame.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { HelpScreen } from '../sidebar/HelpScreen.tsx';
import { Opening } from '../sidebar/Opening.tsx';
import { type ScreenName, SessionContext, screenNames } from '../sidebar/Session.ts';
import { formTexts } from '../texts/formTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { Page, useWords } from '../texts/Language.tsx';

const screens = {
  register: RegisterScreen,
  mine: MineScreen,
  review: ReviewScreen,
  scores: ScoresScreen,
  help: HelpScreen,
} satisfies Record<ScreenName, unknown>;

/** The whole sidebar. It opens at the screen that the menu has asked for. */
function Sidebar() {
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
  const as = data.mayChoose && data.people.some(({ code }) => code === chosen) ? chosen : '';
  const choose = ({ code }: { readonly code: string }) => {
    // Refused, it holds until the sidebar is closed.
    inBrowser(() => sessionStorage.setItem(CHOSEN, code), undefined);
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

const CHOSEN = 'thi-dua-nguoi-dang-ky';

/** The code that was chosen in this session of the browser; blank if none was or the browser does not keep it. */
function chosenPerson(): string {
  return inBrowser(() => sessionStorage.getItem(CHOSEN) ?? '', '');
}

function firstScreen(): ScreenName {
  const { screen } = document.documentElement.dataset;
  return screenNames.find(name => name === screen) ?? 'register';
}

render(<Sidebar />, document.getElementById('page')!);
