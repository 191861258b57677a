import { type ComponentType, render } from 'preact';
import { useState } from 'preact/hooks';
import type { SidebarData } from '../../contract/SidebarData.ts';
import { type OpenedScreen, type ScreenName, screenNames } from '../../contract/screens.ts';
import { type Call, useCall, useLoaded } from '../call/useCall.ts';
import { typedText } from '../draft/Answers.ts';
import { newestOfAnybody, openDrafts, sendDrafts } from '../draft/keptDrafts.ts';
import { registrationDraft } from '../draft/RegistrationDraft.ts';
import { inBrowser } from '../parts/inBrowser.ts';
import { formTexts } from '../texts/formTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { Page, useWords } from '../texts/Language.tsx';
import { FailureBox } from './FailureBox.tsx';
import { Frame } from './Frame.tsx';
import { Heading } from './Heading.tsx';
import { HelpScreen } from './HelpScreen.tsx';
import { Opening } from './Opening.tsx';
import { SessionContext } from './Session.ts';
import { closeOpened } from './useOpened.ts';

/** The screens of a page, the first of which is shown where the menu has asked for none. */
type Screens = Readonly<Partial<Record<ScreenName, ComponentType>>>;

/** Shows a page beside the sheet at the screen that was asked for; other screens stand in the other page. */
export function showSidebar(screens: Screens): void {
  render(<Sidebar screens={{ ...screens, help: HelpScreen }} />, document.getElementById('page')!);
}

function Sidebar({ screens }: { readonly screens: Screens }) {
  const opening = useLoaded(async ask => {
    const answer = await ask('openSidebar');
    if ('value' in answer) openDrafts(answer.value.me, answer.value.draft);
    return answer;
  });
  const { value: data } = opening;
  return (
    <Page language={data?.language}>
      {data ? <Opened data={data} screens={screens} /> : <Closed opening={opening} />}
    </Page>
  );
}

function Opened({ data, screens }: { readonly data: SidebarData; readonly screens: Screens }) {
  const words = useWords(frameTexts);
  const [chosen, setChosen] = useState(chosenPerson);
  const [asked, setAsked] = useState<ScreenName>(askedScreen);
  const leaving = useCall(async (ask, screen: OpenedScreen) => {
    await sendDrafts();
    return ask('showScreen', screen);
  });
  const first = screenNames.find(name => screens[name])!;
  const screen = screens[asked] ? asked : first;
  const as = data.mayChoose && data.people.some(({ code }) => code === chosen) ? chosen : '';
  const choose = ({ code }: { readonly code: string }) => {
    // Refused, it holds until the sidebar is closed.
    inBrowser(() => sessionStorage.setItem(CHOSEN, code), undefined);
    setChosen(code);
  };
  const go = (to: ScreenName) => {
    if (to === screen) closeOpened(to);
    else if (to === 'help' || to === 'library' || screens[to]) setAsked(to);
    else void leaving.run(to);
  };
  const Screen = screens[screen]!;
  return (
    <SessionContext.Provider value={{ data, me: data.me || as, as, choose, screen, go }}>
      <Frame>
        {leaving.isRunning && <p role="status">{words.loading}</p>}
        {leaving.failure && <FailureBox failure={leaving.failure} typed="" />}
        <Screen key={screen} />
      </Frame>
    </SessionContext.Provider>
  );
}

/** What is shown until the script has answered, or if it does not. A draft that this browser keeps can be copied. */
function Closed({ opening }: { readonly opening: Call<SidebarData> }) {
  const words = useWords(frameTexts);
  const { fields } = useWords(formTexts);
  const draft = newestOfAnybody('register')?.value;
  const typed = registrationDraft.is(draft) ? typedText(draft.answers, fields) : '';
  return (
    <main>
      <Heading title={words.name} />
      <Opening of={opening} typed={typed} again={words.open} />
    </main>
  );
}

const CHOSEN = 'thi-dua-nguoi-dang-ky';

/** The code that was chosen in this session of the browser; blank if none was or the browser does not keep it. */
function chosenPerson(): string {
  return inBrowser(() => sessionStorage.getItem(CHOSEN) ?? '', '');
}

function askedScreen(): ScreenName {
  const { screen } = document.documentElement.dataset;
  return screenNames.find(name => name === screen) ?? 'register';
}
