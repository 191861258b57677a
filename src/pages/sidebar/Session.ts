import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Person, SidebarData } from '../../contract/SidebarData.ts';
import type { ScreenName } from '../../contract/screens.ts';

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
