import type { RegisteredTitle } from '../domain/initiative/similar/SimilarTitles.ts';
import type { AdminServer } from './AdminServer.ts';
import type { CouncilRoom, HandedIn, SheetHandedIn } from './Council.ts';
import type { Dossier, DossierAsked } from './Dossier.ts';
import type { Initiative, InitiativeContent } from './Initiative.ts';
import type { InitiativeEdit, StateChange } from './InitiativeChange.ts';
import type { Judgement, JudgementOutcome } from './Judgement.ts';
import type { FigureAsked, MadeOf } from './MadeOf.ts';
import type { MyWork } from './MyWork.ts';
import type { OverviewServer } from './Overview.ts';
import type { OwnTable, Scoring, ScoringObstacle } from './OwnTable.ts';
import type { Reply } from './Refusal.ts';
import type { Receipt, Registration } from './Registration.ts';
import type { ReviewQueue, TakenIn } from './ReviewQueue.ts';
import type { ScoreSheet } from './ScoreSheet.ts';
import type { SelfTestFindings, SelfTestStep } from './SelfTest.ts';
import type { SidebarData } from './SidebarData.ts';
import type { OpenedScreen } from './screens.ts';

/** What pages can ask the script to do. Each checks its input and who asks; anybody who sees the sheet can call it. */
export interface Server extends AdminServer, OverviewServer {
  openSidebar(): Reply<SidebarData>;
  /** Opens a screen that stands in another page, in place of the one that is open. */
  showScreen(screen: OpenedScreen): Reply<null>;
  registeredTitles(): Reply<readonly RegisteredTitle[]>;
  registerInitiative(asked: Registration): Reply<Receipt>;
  /** Keeps the draft of the person who calls, as text; blank removes it. */
  keepDraft(draft: string): Reply<null>;
  /** `as` is the code that the person has chosen where no e-mail tells who they are; else blank. Newest first. */
  myInitiatives(as: string): Reply<readonly Initiative[]>;
  /** What waits for whoever asks; `as` as above. */
  myWork(as: string): Reply<MyWork>;
  /** Opens the page for admins, where the workbook is checked. */
  showCheck(): Reply<null>;
  /** Kho sáng kiến: those that were recognised or found effective, newest first. */
  recognisedInitiatives(): Reply<readonly InitiativeContent[]>;
  editInitiative(asked: InitiativeEdit): Reply<Initiative>;
  changeState(asked: StateChange): Reply<Initiative>;
  reviewQueue(): Reply<ReviewQueue>;
  /** What is put to the council; refuses whoever is none of its members. */
  councilRoom(): Reply<CouncilRoom>;
  handInSheet(asked: SheetHandedIn): Reply<HandedIn>;
  /** What the papers are made from; only for whoever leads or records, reviewers and admins. */
  dossierData(asked: DossierAsked): Reply<Dossier>;
  /** Opens the page of the papers. */
  showDossier(asked: DossierAsked): Reply<null>;
  /** Gives rows typed by hand, and answers of a form, number, key, time and history; gives back what is left to do. */
  acceptTyped(): Reply<TakenIn>;
  /** Selects the row of an initiative in the sheet. */
  showInitiative(number: string): Reply<null>;
  /** Phiếu điểm of the row that is selected in Cán bộ or Đơn vị, else of whoever asks; `noRow` if they are not known. */
  scoreSheet(): Reply<ScoreSheet>;
  /** What a figure of that row is made of. */
  madeOf(asked: FigureAsked): Reply<MadeOf>;
  /** The tab that is open, a table of people's own, and the formula that would score it. */
  ownTable(): Reply<OwnTable>;
  /** Writes that formula. */
  writeScoring(asked: Scoring): Reply<ScoringObstacle>;
  enterJudgement(asked: Judgement): Reply<JudgementOutcome>;
  selfTest(step: SelfTestStep): Reply<SelfTestFindings>;
}

/** What a request of a page must be. */
export interface Schema<Given> {
  safeParse(sent: unknown):
    | { readonly success: true; readonly data: Given }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
      };
}

/** A function as the script has it: whatever a page sends is unknown until it has been checked. */
export interface ServerFunction<Given, Value> {
  (sent?: unknown): Reply<Value>;
  readonly takes: Schema<unknown>;
  /** For the compiler alone: it takes whatever pages send, and may take more. */
  readonly accepts?: (given: Given) => void;
}

/** What the script must have so that pages get what they count on. */
export type Served = {
  readonly [Name in keyof Server]: Server[Name] extends (...given: infer Given) => Reply<infer Value>
    ? ServerFunction<Given extends readonly [infer One] ? One : undefined, Value>
    : never;
};
