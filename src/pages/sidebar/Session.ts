import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Person, SidebarData } from '../../contract/SidebarData.ts';

/** The screens that the navigation leads to; the menu opens the sidebar at one of them. */
export const screenNames = ['register', 'mine', 'review', 'scores', 'help'] as const;
export type ScreenName = (typeof screenNames)[number];

/** Who uses the sidebar, and where they are in it. */
export interface Session {
  readonly data: SidebarData;
  /** Code of the person, recognised by e-mail or chosen; blank while it is not known, or nobody of the roster. */
  readonly me: string;
  /** What goes along with requests: the code that was chosen where no e-mail tells; else blank. */
  readonly as: string;
  readonly choose: (person: Person) => void;
  readonly screen: ScreenName;
  readonly go: (screen: ScreenName) => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Only for what is shown after the sidebar has opened. */
export function useSession(): Session {
  return useContext(SessionContext)!;
}
