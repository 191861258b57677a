import { expect } from 'vitest';
import { OWNER } from '../../../src/host/sheet/owner.ts';
import { probe } from '../execution/probe.ts';
import { holds } from './holds.ts';

const functions = 'https://developers.google.com/apps-script/guides/sheets/functions';
const triggers = 'https://developers.google.com/apps-script/guides/triggers';
const session = 'https://developers.google.com/apps-script/reference/base/session';

const WORK = `
  function READ() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
  function WRITE() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
  function WHO() { return Session.getActiveUser().getEmail(); }
  function EFFECTIVE() { return Session.getEffectiveUser().getEmail(); }
  function STORE() { PropertiesService.getDocumentProperties().setProperty('a', '1'); }
  function LOOK_UP() { PropertiesService.getUserProperties().getProperty('a'); }
  function LOCK() { LockService.getDocumentLock().tryLock(1); }
  function SHOW() { SpreadsheetApp.getUi().alert('x'); }
  function SELECTED() { SpreadsheetApp.getActiveSpreadsheet().getCurrentCell(); }`;
const REFUSED = /You do not have permission to call/;
const refuses = async (mode: 'cell' | 'open', names: readonly string[]) => {
  const { run } = probe(WORK);
  for (const name of names) await expect(run(name, mode), name).rejects.toThrow(REFUSED);
};

holds('authorisation', [
  {
    point: 'a cell function reads',
    source: `${functions}#using_services`,
    check: async () => expect(await probe(WORK).run('READ', 'cell')).toBe(1),
  },
  {
    point: 'a cell function may not write, show anything or set properties',
    source: `${functions}#using_services`,
    check: () => refuses('cell', ['WRITE', 'SHOW', 'STORE']),
  },
  {
    point: 'a cell function does not know the person (stricter: asking fails), nor what is selected',
    source: `${session}#getactiveuser`,
    check: () => refuses('cell', ['WHO', 'EFFECTIVE', 'SELECTED']),
  },
  {
    point: 'a cell function may lock and read properties, to no use: stricter here, it may not',
    source: `${functions}#using_services`,
    check: () => refuses('cell', ['LOCK', 'LOOK_UP']),
  },
  {
    point: 'onOpen may make a menu without anybody’s permission (AuthMode.NONE)',
    source: 'https://developers.google.com/apps-script/reference/script/auth-mode',
    check: async () => {
      const { run, sheet } = probe(`
        function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Một', 'one').addSeparator().addToUi(); }`);
      await run('onOpen', 'open');
      const items = [{ caption: 'Một', call: 'one' }, null];
      expect(sheet.screen.menus.vi).toEqual([{ caption: 'Thử', items }]);
    },
  },
  {
    point:
      'onOpen knows the locale of the account (AuthMode.NONE: «Locale only»): each has the menu of its own',
    source: 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle',
    check: async () => {
      const { sheet } = probe(`
        function onOpen() { SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addItem('Một', 'one').addToUi(); }`);
      const captions = async (locale: 'vi' | 'en') =>
        (await sheet.menusIn(locale)).map(({ caption }) => caption);
      expect(await captions('en')).toEqual(['en']);
      expect(await captions('vi')).toEqual(['vi']);
    },
  },
  {
    point: 'in AuthMode.NONE reading properties throws',
    source: 'https://developers.google.com/apps-script/reference/script/auth-mode',
    check: () => refuses('open', ['LOOK_UP', 'STORE']),
  },
  {
    point: 'a simple trigger may not know the person; stricter: asking fails, and so does touching cells',
    source: `${triggers}#restrictions`,
    check: () => refuses('open', ['WHO', 'EFFECTIVE', 'READ', 'WRITE', 'LOCK']),
  },
  {
    point: 'a menu of the same name takes the place of the one before',
    source: 'https://developers.google.com/apps-script/guides/menus',
    check: async () => {
      const { run, sheet } = probe(`
        function make(item) { SpreadsheetApp.getUi().createMenu('Thử').addItem(item, 'one').addToUi(); }`);
      await run('make', 'menu', ['Một']);
      await run('make', 'menu', ['Hai']);
      const items = [{ caption: 'Hai', call: 'one' }];
      expect(sheet.screen.menus.vi).toEqual([{ caption: 'Thử', items }]);
    },
  },
  {
    point: 'the menu of an add-on stands under the extensions',
    source: 'https://developers.google.com/workspace/add-ons/concepts/menus',
    check: async () => {
      const { run, sheet } = probe(
        `function onInstall() { SpreadsheetApp.getUi().createAddonMenu().addItem('Một', 'one').addToUi(); }`,
      );
      await run('onInstall', 'open');
      expect(sheet.screen.menus.vi[0]!.caption).toBe('Tiện ích mở rộng');
    },
  },
  {
    point: 'from a page a script acts as the person who uses it',
    source: 'https://developers.google.com/apps-script/guides/services/authorization',
    check: async () => {
      const { run } = probe(WORK);
      expect(await run('WHO', 'page', [], 'binh@vidu.vn')).toBe('binh@vidu.vn');
      expect(await run('EFFECTIVE', 'page', [], 'binh@vidu.vn')).toBe('binh@vidu.vn');
    },
  },
  {
    point: 'the e-mail of the active user is blank to a script of another domain',
    source: `${session}#getactiveuser`,
    check: async () => {
      const { run } = probe(WORK);
      expect(OWNER).toMatch(/@vidu\.vn$/);
      expect(await run('WHO', 'page', [], 'binh@noikhac.vn')).toBe('');
    },
  },
  {
    point: 'the effective user is known all the same (?)',
    source: `${session}#geteffectiveuser`,
    asked: 'sameUser',
    check: async () =>
      expect(await probe(WORK).run('EFFECTIVE', 'page', [], 'binh@noikhac.vn')).toBe('binh@noikhac.vn'),
  },
]);
