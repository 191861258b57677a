import type { Change } from '../changes.ts';
import { listed } from './listed.ts';
import type { Texts } from './texts.ts';

const list = (names: readonly string[]) =>
  listed(
    names.map(name => `«${name}»`),
    count => `and ${count} more files`,
  );
const KINDS: Readonly<Record<Change['kind'], string>> = {
  added: 'added',
  changed: 'changed',
  removed: 'removed',
  unknown: 'whose it is is not known',
};
const changeList = (changes: readonly Change[]) =>
  listed(
    changes.map(({ name, kind }) => `«${name}» (${KINDS[kind]})`),
    count => `and ${count} more files`,
  );

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
    '  npm run rollback -- copies/…           brings back a copy of code that was replaced',
    '',
    '  --replace                              replaces what others have added, changed, removed in the script (a copy is kept)',
    '  --published                            builds for publication as an add-on (menu under Extensions)',
    '  --lang vi|en                           language of these texts',
  ].join('\n'),
  unknownWord: word => `"${word}" is not understood.`,
  connected: 'Connected with the script of the spreadsheet. Next: npm run push',
  wasConnected: id => `(It was connected with ${id} before.)`,
  holdsForeign: changes =>
    `The script holds what is not of the add-on: ${changeList(changes)}. The first push replaces it and has to be npm run push -- --replace; a copy stays on this machine.`,
  created: (title, sheet) => `Made the spreadsheet «${title}»: ${sheet} and connected it. Next: npm run push`,
  pushed: (count, version) =>
    `Version ${version} (${count} files) is in the script; read again, it equals the build. Open the spreadsheet and reload: the menu «Thi đua» shows after some seconds.`,
  upToDate: (count, version) =>
    `The script has exactly version ${version} (${count} files) already; nothing was pushed.`,
  copied: (folder, count, changes, copy) =>
    `Copied the whole script as it is (${count} files; since the last push others have touched ${changeList(changes)}) to ${folder}. To bring it back: npm run rollback -- ${copy}`,
  released: (version, number, deployment) =>
    `Released ${version} as version ${number} at Google (deployment ${deployment}). To come back to it: npm run rollback -- ${version}`,
  rolledBack: (number, name) =>
    `Back at version ${number} (${name}); read again, it is the same. Whoever has the spreadsheet open reloads the page. For the new one again: npm run push`,
  alreadyBack: (number, name) =>
    `The script is version ${number} (${name}) already; nothing was pushed. For the new one again: npm run push`,
  broughtBack: (count, copy) =>
    `Brought the ${count} files of the copy ${copy} back into the script; read again, they are the same. Versions and deployments at Google stay as they are.`,
  alreadyBrought: copy => `The script is as the copy ${copy} already; nothing was pushed.`,
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
  quota: "Google's allowance for today is used up. Run the command again tomorrow.",
  noNetwork:
    'Google cannot be reached. Check the network and the firewall (script.googleapis.com), then try again.',
  notArrived: names =>
    `Pushed, but read again it differs in ${list(names)}: somebody else has just changed the script. Ask them first; npm run push then tells what else differs.`,
  changedMeanwhile: names =>
    `Somebody is changing the script at this moment, in ${list(names)}; nothing was replaced. Wait until they are done, then run the command again.`,
  foreign: (changes, again) =>
    `The script is not as it was last pushed: ${changeList(changes)}. Nothing was replaced. Ask those who may edit the spreadsheet; if it may be replaced: ${again} (the whole script is copied to the folder copies before and can be brought back).`,
  twins: names =>
    `The script has files that this machine takes for one: ${list(names)}, so that no copy can be kept; nothing was replaced. Rename one in Extensions → Apps Script, then try again.`,
  noCopy: (folder, reason) =>
    `No copy could be kept in ${folder} (${reason}); nothing was replaced. See whether the disk has room and the folder may be written to, then try again.`,
  noSuchCopy: (given, copies) =>
    `There is no copy "${given}" (a folder with the file appsscript.json). ${
      copies.length === 0 ? 'There is no copy yet.' : `There are: ${copies.join(', ')}.`
    }`,
  silent: command =>
    `clasp has skipped the command ${command} and says nothing (it does so where it waits for an answer); nothing was changed at Google. Send this sentence to the developers.`,
  skippedAll:
    'clasp has skipped the push of all files: it takes the script for up to date, but compared again it is not. Send this sentence to the developers.',
  skipped: names =>
    `clasp has skipped ${list(names)} (symbolic links, or files that it does not take), so that the script lacks them. Send this sentence to the developers; back to the version before: npm run rollback`,
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
