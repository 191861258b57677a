import { dossierAsked } from '../../contract/Dossier.ts';
import { reportAsked } from '../../contract/Overview.ts';
import { type OpenedScreen, screenAsked } from '../../contract/screens.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { languageIn } from '../settings/language.ts';
import { type MenuTexts, texts } from './texts.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Html = GoogleAppsScript.HTML.HtmlOutput;

/**
 * A page of the add-on by its file. Its first element tells it which screen was asked for and in which time zone the
 * spreadsheet shows moments: the browser may be elsewhere.
 */
function pageOf(file: string, screen = ''): Html {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const html = HtmlService.createHtmlOutputFromFile(file).getContent();
  return HtmlService.createHtmlOutput(
    html.replace('data-screen="" data-zone=""', `data-screen="${screen}" data-zone="${zone}"`),
  );
}

/** Screens that have a page of their own. */
const own: Readonly<Partial<Record<OpenedScreen, string>>> = { scores: 'Scores', council: 'Council' };

function sidebar(screen: OpenedScreen): void {
  const page = pageOf(own[screen] ?? 'Sidebar', screen);
  page.setTitle(texts[languageIn(SpreadsheetApp.getActiveSpreadsheet())][screen]);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** In pixels. */
type Size = readonly [width: number, height: number];
/** Wide enough for a page of A4. */
const WIDE: Size = [980, 680];

function dialog(page: Html, title: keyof MenuTexts, [width, height]: Size, spreadsheet: Spreadsheet): null {
  page.setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, texts[languageIn(spreadsheet)][title]);
  return null;
}

/** The form in which an initiative is registered. */
export const showRegistration = () => sidebar('register');

/** What somebody has registered: how far it is, and what can be done with it. */
export const showMine = () => sidebar('mine');

/** The score of the selected row (phiếu điểm). */
export const showScores = () => sidebar('scores');

/** What the council has to decide (xét duyệt). */
export const showReview = () => sidebar('review');

/** A screen that is in another page than the one that is open. */
export const showScreen = served({ takes: screenAsked, by: anybody }, (_, screen) => {
  sidebar(screen);
  return null;
});

/** The page for admins: set-up, check, sample data, undo. */
export const showAdmin = () =>
  void dialog(pageOf('Admin'), 'admin', [760, 560], SpreadsheetApp.getActiveSpreadsheet());

/** The same from a page: the sidebar leads there. */
export const showCheck = served({ takes: nothing, by: anybody }, () => {
  showAdmin();
  return null;
});

/** The dashboard, from which the report is made. */
export const showDashboard = () =>
  void dialog(pageOf('Dashboard'), 'dashboard', WIDE, SpreadsheetApp.getActiveSpreadsheet());

/** What a page is to be opened with: encoded it holds nothing that HTML would read. */
const encoded = (asked: object) => encodeURIComponent(JSON.stringify(asked));

/** The report, in place of the dashboard, with what is chosen there. */
export const showReport = served({ takes: reportAsked, by: anybody }, (spreadsheet, asked) =>
  dialog(pageOf('Report', encoded(asked)), 'report', WIDE, spreadsheet),
);

/** The papers of an initiative, or of all that were put to the council. */
export const showDossier = served({ takes: dossierAsked, by: anybody }, (spreadsheet, asked) =>
  dialog(pageOf('Dossier', encoded(asked)), 'dossier', WIDE, spreadsheet),
);

/** What asks Google Sheets what its guides leave open; the page for admins calls it. */
export const showSelfTest = served({ takes: nothing, by: anybody }, spreadsheet =>
  dialog(HtmlService.createHtmlOutputFromFile('SelfTest'), 'selfTest', [760, 520], spreadsheet),
);
