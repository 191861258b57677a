import type { Texts } from './texts.ts';

const list = (names: readonly string[]) => names.map(name => `«${name}»`).join(', ');

const WHERE =
  'Open the spreadsheet → Extensions → Apps Script → Project Settings (the cog) → «Script ID» → Copy';

export const en: Texts = {
  usage: [
    'Brings the add-on into the spreadsheet of your body. Log in once before: npx clasp login',
    '',
    '  npm run connect -- ID                  connects the script of a spreadsheet (id or address of its Apps Script page)',
    '  npm run connect -- --new "Title"       makes a new spreadsheet and connects it',
    '  npm run push                           puts the built files there, then reads them again to compare',
    '  npm run release                        like push, and keeps a version at Google',
    '  npm run rollback -- 0.1.0              goes back to a version that was kept',
    '',
    "  --replace                              replaces somebody else's code in the script (a copy is kept)",
    '  --published                            builds for publication as an add-on (menu under Extensions)',
    '  --lang vi|en                           language of these texts',
  ].join('\n'),
  unknownWord: word => `"${word}" is not understood.`,
  connected: 'Connected with the script of the spreadsheet. Next: npm run push',
  wasConnected: id => `(It was connected with ${id} before.)`,
  holdsForeign: names =>
    `The script holds other code in ${list(names)}: the first push has to be npm run push -- --replace; a copy of that code stays on this machine.`,
  created: (title, sheet) => `Made the spreadsheet «${title}»: ${sheet} and connected it. Next: npm run push`,
  pushed: (count, version) =>
    `Version ${version} (${count} files) is in the script; read again, it equals the build. Open the spreadsheet and reload: the menu «Thi đua» shows after some seconds.`,
  copied: folder => `The former code is kept in ${folder}`,
  released: (version, number, deployment) =>
    `Released ${version} as version ${number} at Google (deployment ${deployment}). To come back to it: npm run rollback -- ${version}`,
  rolledBack: (number, name) =>
    `Back at version ${number} (${name}); read again, it is the same. Whoever has the spreadsheet open reloads the page. For the new one again: npm run push`,
  whereIsTheId: `The script id is missing. ${WHERE}. Then: npm run connect -- ID. No spreadsheet yet: npm run connect -- --new "Emulation 2026"`,
  notScriptId: given => `"${given}" is not a script id (about 57 letters, digits, - and _). ${WHERE}`,
  isSheet: `That is the address or id of the spreadsheet; the id of the script inside it is needed. ${WHERE}`,
  isDeployment: `That is the id of a deployment (it begins with AKfy); the script id is needed. ${WHERE}`,
  noTitle: 'The title of the new spreadsheet is missing. Example: npm run connect -- --new "Emulation 2026"',
  alreadyConnected: id =>
    `It is connected with the script ${id}. To make a new spreadsheet and connect that: add --replace (the old one stays as it is).`,
  notConnected: `No spreadsheet is connected yet. ${WHERE}, then: npm run connect -- ID`,
  projectFile: reason =>
    `The file .clasp.json cannot be read (${reason}). Restore it with: git checkout .clasp.json, then npm run connect -- ID`,
  notLoggedIn: 'Nobody is logged in to Google on this machine. Run: npx clasp login, then the command again.',
  loginOver: 'The Google login is over or was revoked. Run: npx clasp login, then the command again.',
  loginBroken:
    "clasp's login file (.clasprc.json in your home folder) cannot be read. Delete it and run: npx clasp login",
  apiOff:
    'This account has not switched on the Apps Script API. Open https://script.google.com/home/usersettings, switch on «Google Apps Script API», wait a minute and try again.',
  wrongId: `Google finds no script with this id, or the account may not open it. Which account: npx clasp show-authorized-user. The id again: ${WHERE}`,
  noPermission:
    'The account may not edit this script. Ask the owner of the spreadsheet to share it for editing, or log in as another: npx clasp login',
  syntax: said =>
    `Google refuses the code for its syntax: ${said}. Nothing was changed at Google. If the code is not yours, send this sentence to the developers.`,
  quota: "Google's allowance for today is used up. Try again tomorrow; nothing was changed.",
  noNetwork:
    'Google cannot be reached. Check the network and the firewall (script.googleapis.com), then try again.',
  notArrived: names =>
    `Pushed, but read again it differs in ${list(names)}. Try again: npm run push. If it stays so, somebody else is editing the script.`,
  foreign: names =>
    `The script holds somebody else's code in ${list(names)}; nothing was replaced. If it may be: npm run push -- --replace (a copy is kept on this machine).`,
  alreadyReleased: (version, number) =>
    `${version} has been released already (version ${number}). Raise it first: npm version patch --no-git-tag-version`,
  noSuchVersion: (wanted, versions) =>
    `${wanted === undefined ? 'Which version to go back to is missing.' : `There is no version "${wanted}".`} ${
      versions.length === 0
        ? 'The script has no version yet.'
        : `There are: ${versions.map(one => `${one.versionNumber} (${one.description ?? ''})`).join(', ')}.`
    } Example: npm run rollback -- ${versions.at(-1)?.versionNumber ?? '0.1.0'}`,
  unexpected: said =>
    `Google or clasp says: ${said}. Try again; if it stays so, send this sentence to the developers.`,
};
