import type { Side } from '../domain/scoring/kinds.ts';
import type { Language } from '../domain/text/Language.ts';

/** A person of the roster (danh sách cán bộ); e-mails never leave the server. */
export interface Person {
  readonly code: string;
  readonly name: string;
  /** Name of the unit, its code where the unit is not in its tab. */
  readonly unit: string;
}

/** How far the last day of registration (hạn đăng ký) is. */
export interface Round {
  /** dd/mm/yyyy; blank where there is no last day. */
  readonly deadline: string;
  /** Days until then, 0 on the day itself; null where there is no last day. */
  readonly left: number | null;
  /** Whether it can be registered now: until then, or later where Cấu hình says so. */
  readonly takes: boolean;
}

/** What the sidebar needs whichever of its screens is opened. */
export interface SidebarData {
  readonly language: Language;
  readonly version: string;
  readonly people: readonly Person[];
  /** What the tabs of people and of units are called now. */
  readonly tabs: Readonly<Record<Side, string>>;
  /** The code of the person who has opened it, if their e-mail is in the roster; else blank. */
  readonly me: string;
  /** Whether they say themselves who they are: Google does not tell their e-mail. */
  readonly mayChoose: boolean;
  /** Whether this person decides on initiatives. */
  readonly reviews: boolean;
  /** Whether this person is of the council, by their e-mail. */
  readonly sits: boolean;
  readonly round: Round;
  /** Who helps, as Cấu hình says (Liên hệ); blank if it does not. */
  readonly contact: string;
  /** The draft that was kept on the server, as the page gave it; blank if there is none. */
  readonly draft: string;
}
