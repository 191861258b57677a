import { expect } from 'vitest';
import type { Circumstances } from '../../../src/host/circumstances/Circumstances.ts';
import { OWN_REMOVAL, PROTECTED } from '../../../src/host/server/Protections.ts';
import { probe } from '../execution/probe.ts';
import { holds } from './holds.ts';

const reference = 'https://developers.google.com/apps-script/reference/spreadsheet';
const [GROUP, MEMBER, OTHER] = ['phong@vidu.vn', 'an@vidu.vn', 'binh@vidu.vn'];
const first = 'var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

/** A spreadsheet in some circumstances; `as` runs a step as somebody, each in an execution of its own, and gives what it throws. */
function inCircumstances(circumstances: Circumstances) {
  const { run, sheet } = probe(
    `${first}
    function range() { return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; }
    function add() { range().addEditor(Session.getEffectiveUser()); }
    function close() { var one = range(); one.removeEditors(one.getEditors()); one.setDomainEdit(false); }
    function on(cell, how, what) { sheet.getRange(cell)[how](what); }
    function see(cell) { return [sheet.getRange(cell).getDisplayValues()[0][0], sheet.getRange(cell).getNumberFormat(), sheet.getRange(cell).getFormulas()[0][0]]; }
    function moment(cell) { var at = sheet.getRange(cell).getValue(); return [at.getDate(), at.getHours(), at.getMinutes()]; }
    function write(cell, moment) { sheet.getRange(cell).setValue(new Date(moment)); }
    function region(how, what) { var book = SpreadsheetApp.getActiveSpreadsheet(); if (how) book[how](what); return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()]; }
    function choose(cell) { sheet.getRange(cell).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()); }
    function copy(cell) { sheet.getRange('A1').copyTo(sheet.getRange(cell), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false); }
    function mayEdit() { return sheet.getRange('A1').canEdit(); }
    function drop(how) { sheet[how](1); }
    function editors() { return range().getEditors().map(function (one) { return one.getEmail(); }); }
    function read(how, cells) { return sheet.getRange(cells)[how](); }
    /** @customfunction */
    function TWICE(of) { return [[of * 2, 'bên cạnh']]; }
    /** @customfunction */
    function HOUR_OF(at) { return at.getDate() + '/' + at.getHours(); }
    /** @customfunction */
    function NOON() { return new Date(2020, 1, 3, 12); }`,
    {},
    circumstances,
  );
  const as = (user: string, name: string, ...args: unknown[]) =>
    run(name, 'page', args, user).catch((error: Error) => error.message);
  return { as, sheet, step: (name: string, ...args: unknown[]) => as(MEMBER, name, ...args) };
}

const groups = { [GROUP]: [MEMBER] };

holds('groups as editors', [
  {
    point: 'a new protection lists the groups, not the member who makes it and edits through one',
    source: `${reference}/protection`,
    check: async () => {
      const { step } = inCircumstances({ groups });
      await step('on', 'A1', 'protect');
      const listed = (await step('editors')) as string[];
      expect(listed).toContain(GROUP);
      expect(listed).not.toContain(MEMBER);
    },
  },
  {
    point: 'to take off the group that one edits through is an error, unless one was added by name before',
    source: `${reference}/protection`,
    check: async () => {
      const { as, step } = inCircumstances({ groups });
      await step('on', 'A1', 'protect');
      expect(await step('close')).toBe(OWN_REMOVAL);
      expect(await as(OTHER, 'mayEdit')).toBe(true);
      await step('add');
      expect(await step('close')).toBeNull();
      expect(await step('mayEdit')).toBe(true);
      expect(await as(OTHER, 'mayEdit')).toBe(false);
      expect(await step('editors')).toEqual(['quantri@vidu.vn', MEMBER]);
    },
  },
  {
    point: 'the owner may take every group off; its members are kept out then, and no others than before',
    source: `${reference}/protection#removeeditorsemailaddresses`,
    check: async () => {
      const { as, step } = inCircumstances({ groups });
      await step('on', 'A1', 'protect');
      expect(await as('quantri@vidu.vn', 'close')).toBeNull();
      expect(await step('on', 'A1', 'setValue', 'x')).toBe(PROTECTED);
      expect(await step('drop', 'deleteRow')).toBe(PROTECTED);
      expect(await step('add')).toBe(PROTECTED);
    },
  },
  {
    point:
      'who is on the list neither by name nor in a group loses access by taking all off, stricter for those whom Sheets would list by name',
    source: `${reference}/protection`,
    check: async () => {
      const { as, step } = inCircumstances({ groups });
      await step('on', 'A1', 'protect');
      expect(await as(OTHER, 'close')).toBeNull();
      expect(await as(OTHER, 'mayEdit')).toBe(false);
      for (const again of ['close', 'add']) expect(await as(OTHER, again)).toBe(PROTECTED);
    },
  },
]);

const typedColumns = ["'Trang tính1'!B2:B"];
const reported =
  'https://github.com/bengio777/Forget-Me-Not__OpenQuestionLogger/blob/main/docs/LESSONS_LEARNED.md';

holds('typed columns of Tables', [
  {
    point: 'no rule for what may stand there is set, changed or taken away',
    source: reported,
    check: async () => {
      const { step } = inCircumstances({ typedColumns });
      const said = 'This operation is not allowed on cells in typed columns.';
      for (const cells of ['B2', 'B9:C9', 'A1:D20']) {
        expect(await step('choose', cells)).toBe(said);
        expect(await step('on', cells, 'setDataValidation', null)).toBe(said);
        expect(await step('on', cells, 'insertCheckboxes')).toBe(said);
      }
      for (const cells of ['A1:D1', 'C2:C9']) expect(await step('choose', cells)).toBeNull();
    },
  },
  {
    point:
      'nor is a number format set there; formats with their drop-downs are not pasted, stricter than reported',
    source: 'https://developers.google.com/workspace/sheets/api/guides/tables',
    check: async () => {
      const { step } = inCircumstances({ typedColumns });
      expect(await step('on', 'A2:B2', 'setNumberFormat', '@')).toBe(
        "You can't set the number format of cells in a typed column.",
      );
      expect(await step('copy', 'B2')).toBe('This operation is not allowed on cells in typed columns.');
      for (const cell of ['B1', 'C2']) expect(await step('on', cell, 'setNumberFormat', '@')).toBeNull();
    },
  },
  {
    point: 'values and looks are as elsewhere',
    source: reported,
    check: async () => {
      const { step } = inCircumstances({ typedColumns });
      expect(await step('on', 'B2', 'setValue', 5)).toBeNull();
      expect(await step('on', 'B2', 'setBackground', '#ffffff')).toBeNull();
      expect(await step('see', 'B2')).toEqual(['5', '0.###############', '']);
    },
  },
]);

const american: Circumstances = { locale: 'en_US', timeZone: 'America/New_York' };

holds('another locale and time zone', [
  {
    point: 'they are those of the spreadsheet; the script has its own time zone',
    source: `${reference}/spreadsheet#getspreadsheettimezone`,
    check: async () => {
      const { step } = inCircumstances(american);
      expect(await step('region')).toEqual(['en_US', 'America/New_York', 'Asia/Ho_Chi_Minh']);
      expect(await step('region', 'setSpreadsheetTimeZone', 'Europe/Nowhere')).toContain('Europe/Nowhere');
      await step('region', 'setSpreadsheetLocale', 'vi_VN');
      expect(await step('region', 'setSpreadsheetTimeZone', 'Asia/Ho_Chi_Minh')).toEqual([
        'vi_VN',
        'Asia/Ho_Chi_Minh',
        'Asia/Ho_Chi_Minh',
      ]);
      expect(await step('region', 'setSpreadsheetLocale', 'fr_FR')).toContain('fr_FR');
    },
  },
  {
    point: 'what is typed is read by the locale, also one that is set, and shown by it',
    source: `${reference}/spreadsheet#setspreadsheetlocalelocale`,
    check: async () => {
      const { step } = inCircumstances(american);
      const typed = async (text: string) => {
        await step('on', 'A1', 'clearFormat');
        await step('on', 'A1', 'setValue', text);
        return step('see', 'A1');
      };
      expect(await typed('1,234.5')).toEqual(['1234.5', '0.###############', '']);
      expect(await typed('1,5')).toEqual(['1,5', '0.###############', '']);
      expect(await typed('2/3/2020')).toEqual(['2/3/2020', 'm/d/yyyy', '']);
      expect(await typed('=SUM(1.5; 1,5)')).toEqual(['7.5', '0.###############', '=SUM(1.5, 1,5)']);
      await step('on', 'B1', 'setValue', '1234.5');
      await step('on', 'B1', 'setNumberFormat', '#,##0.00');
      expect(await step('see', 'B1')).toEqual(['1,234.50', '#,##0.00', '']);
      await step('region', 'setSpreadsheetLocale', 'vi_VN');
      expect(await step('see', 'B1')).toEqual(['1.234,50', '#,##0.00', '']);
      expect(await typed('2/3/2020')).toEqual(['02/03/2020', 'dd/mm/yyyy', '']);
      expect(await typed('1,5')).toEqual(['1,5', '0.###############', '']);
    },
  },
  {
    point:
      'a day in a cell begins at midnight of the spreadsheet: to the script, elsewhere, it is another hour',
    source: `${reference}/spreadsheet#setspreadsheettimezonetimezone`,
    check: async () => {
      const { step } = inCircumstances(american);
      await step('on', 'A1', 'setValue', '2/3/2020');
      await step('on', 'A2', 'setValue', '7/3/2020 23:15');
      expect(await step('moment', 'A1')).toEqual([3, 12, 0]);
      expect(await step('moment', 'A2')).toEqual([4, 10, 15]);
    },
  },
  {
    point: 'a Date is written as the clocks of the spreadsheet show it, and comes back as it was',
    source: `${reference}/range#setvaluevalue`,
    check: async () => {
      const { step } = inCircumstances(american);
      await step('write', 'A1', '2020-02-03T00:00:00+07:00');
      expect(await step('see', 'A1')).toEqual(['2/2/2020', 'm/d/yyyy', '']);
      expect(await step('moment', 'A1')).toEqual([3, 0, 0]);
    },
  },
  {
    point: 'cell functions get and give moments in the same way',
    source: 'https://developers.google.com/apps-script/guides/sheets/functions#data_types',
    check: async () => {
      const { step } = inCircumstances(american);
      await step('on', 'A1', 'setValue', '2/3/2020');
      await step('on', 'B1', 'setFormula', '=HOUR_OF(A1)');
      expect(await step('see', 'B1')).toContain('3/12');
      await step('on', 'C1', 'setFormula', '=NOON()');
      await step('on', 'C1', 'setNumberFormat', 'd/m/yyyy');
      expect(await step('see', 'C1')).toContain('3/2/2020');
    },
  },
]);

holds('functions at work', [
  {
    point:
      'a script that reads cells of functions after a change finds them loading, and later what they give',
    source: 'https://github.com/jsoma/tabletop/issues/60',
    check: async () => {
      const { step } = inCircumstances({ loading: 2 });
      await step('on', 'A1', 'setValue', 5);
      await step('on', 'B1', 'setFormula', '=TWICE(A1)');
      const loading = [[5, 'Loading...', '']];
      expect(await step('read', 'getValues', 'A1:C1')).toEqual(loading);
      expect(await step('read', 'getValue', 'A1')).toBe(5);
      expect(await step('read', 'getDisplayValues', 'B1:C1')).toEqual([['Loading...', '']]);
      expect(await step('read', 'getValues', 'A1:C1')).toEqual([[5, 10, 'bên cạnh']]);
      await step('on', 'A1', 'setValue', 6);
      expect(await step('read', 'getValues', 'B1:C1')).toEqual([['Loading...', '']]);
      expect(await step('read', 'getValues', 'C1')).toEqual([['']]);
      expect(await step('read', 'getValues', 'B1:C1')).toEqual([[12, 'bên cạnh']]);
    },
  },
]);
