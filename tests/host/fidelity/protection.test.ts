import { expect } from 'vitest';
import { PROTECTED } from '../../../src/host/server/Protections.ts';
import { OWNER } from '../../../src/host/sheet/owner.ts';
import { probe } from '../execution/probe.ts';
import { holds } from './holds.ts';

const reference = 'https://developers.google.com/apps-script/reference/spreadsheet/protection';
const PERSON = 'an@vidu.vn';
const OTHER = 'binh@vidu.vn';

/** A sheet whose owner has done something to protections; `as` runs what follows as somebody. */
async function protectedBy(body: string) {
  const { run } = probe(`
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    function only(protection, emails) { protection.removeEditors(protection.getEditors()); protection.setDomainEdit(false); protection.addEditors(emails); return protection; }
    function begin() { ${body} }
    function write(cell) { sheet.getRange(cell).setValue('x'); return 'written'; }
    function may(cell) { return sheet.getRange(cell).canEdit(); }
    function insert() { sheet.insertRowsAfter(1, 1); return 'written'; }
    function lines(how, at) { sheet[how](at, 1); return 'done'; }
    function look(how, cells) { var list = sheet.getRangeList(cells); how === 'merge' ? list.getRanges()[1].merge() : list[how](true); return 'done'; }
    function drop() { sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove(); return 'removed'; }
    function editors() { return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map(function (one) { return one.getEmail(); }); }`);
  await run('begin', 'page', [], OWNER);
  return (name: string, user: string, ...args: unknown[]) =>
    run(name, 'page', args, user).catch((error: Error) => error.message);
}

holds('protection', [
  {
    point:
      'a protected range is closed to scripts of those who are not on its list, not to others or elsewhere',
    source: reference,
    check: async () => {
      const as = await protectedBy(`only(sheet.getRange('A1:B2').protect(), ['${PERSON}']);`);
      expect(await as('write', OTHER, 'B2')).toBe(PROTECTED);
      expect(await as('write', OTHER, 'C3')).toBe('written');
      expect(await as('write', PERSON, 'B2')).toBe('written');
      expect(await as('write', OWNER, 'B2')).toBe('written');
    },
  },
  {
    point: 'canEdit of a range says so beforehand (?)',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#canedit',
    asked: 'mayEditRange',
    check: async () => {
      const as = await protectedBy(
        `only(sheet.getRange('A1:B2').protect(), ['${PERSON}']); sheet.getRange('D1').protect().setWarningOnly(true);`,
      );
      const may = (user: string) => Promise.all(['B2', 'C3', 'D1'].map(cell => as('may', user, cell)));
      expect(await may(OTHER)).toEqual([false, true, true]);
      expect(await may(PERSON)).toEqual([true, true, true]);
    },
  },
  {
    point: 'rows and columns that hold protected cells stay, and none comes between them',
    source: 'https://support.google.com/docs/answer/1218656',
    check: async () => {
      const as = await protectedBy(`only(sheet.getRange('B2:C3').protect(), ['${PERSON}']);`);
      const refused = [
        ['deleteRow', 2],
        ['deleteRows', 2],
        ['deleteColumn', 2],
        ['deleteColumns', 3],
        ['insertRowsAfter', 2],
        ['insertColumnsAfter', 2],
      ] as const;
      for (const [how, at] of refused) expect(await as('lines', OTHER, how, at)).toBe(PROTECTED);
      for (const how of ['deleteRows', 'deleteColumns'])
        expect(await as('lines', OTHER, how, 9)).toBe('done');
      expect(await as('lines', OTHER, 'insertRowsAfter', 1)).toBe('done');
      expect(await as('write', OTHER, 'B2')).toBe('written');
      for (const cell of ['B3', 'C4']) expect(await as('write', OTHER, cell)).toBe(PROTECTED);
    },
  },
  {
    point: 'each protection that a row meets keeps it, whoever another one lets through',
    source: 'https://support.google.com/docs/answer/1218656',
    check: async () => {
      const as = await protectedBy(
        `only(sheet.getRange('A1:B5').protect(), ['${OTHER}', '${PERSON}']); only(sheet.getRange('D4:D6').protect(), ['${PERSON}']);`,
      );
      expect(await as('lines', OTHER, 'deleteRow', 5)).toBe(PROTECTED);
      expect(await as('lines', OTHER, 'insertRowsAfter', 4)).toBe(PROTECTED);
      expect(await as('lines', OTHER, 'deleteRow', 3)).toBe('done');
      expect(await as('lines', OTHER, 'deleteRow', 3)).toBe(PROTECTED);
      expect(await as('lines', PERSON, 'deleteRow', 3)).toBe('done');
    },
  },
  {
    point: 'rows and columns of a protected tab stay, those that it leaves out too',
    source: `${reference}#setunprotectedrangesranges`,
    check: async () => {
      const as = await protectedBy(
        `only(sheet.protect(), ['${PERSON}']).setUnprotectedRanges([sheet.getRange('A2:Z9')]);`,
      );
      for (const how of ['deleteRow', 'deleteColumn', 'insertRowsAfter', 'insertColumnsAfter'])
        expect(await as('lines', OTHER, how, 3), how).toBe(PROTECTED);
      expect(await as('lines', PERSON, 'deleteRow', 3)).toBe('done');
    },
  },
  {
    point: 'cells of a list of which some are protected keep their looks, and are not merged',
    source: 'https://support.google.com/docs/answer/1218656',
    check: async () => {
      const as = await protectedBy(`only(sheet.getRange('B2:C3').protect(), ['${PERSON}']);`);
      for (const how of ['setWrap', 'setBorder', 'breakApart', 'clearFormat', 'merge']) {
        expect(await as('look', OTHER, how, ['A1', 'B1:B2']), how).toBe(PROTECTED);
        expect(await as('look', OTHER, how, ['A1', 'A2:A3']), how).toBe('done');
      }
    },
  },
  {
    point: 'a new protection lets everybody through who may edit, until somebody is taken off',
    source: `${reference}#removeeditorsemailaddresses`,
    check: async () => {
      const as = await protectedBy("sheet.getRange('A1').protect();");
      expect(await as('write', OTHER, 'A1')).toBe('written');
    },
  },
  {
    point: 'warning only refuses nothing',
    source: `${reference}#setwarningonlywarningonly`,
    check: async () => {
      const as = await protectedBy("only(sheet.getRange('A1').protect(), []).setWarningOnly(true);");
      expect(await as('write', OTHER, 'A1')).toBe('written');
    },
  },
  {
    point: 'a protected tab is closed as a whole but for the ranges that it leaves out',
    source: `${reference}#setunprotectedrangesranges`,
    check: async () => {
      const as = await protectedBy(
        "only(sheet.protect(), []).setUnprotectedRanges([sheet.getRange('B2:B9')]);",
      );
      expect(await as('write', OTHER, 'B3')).toBe('written');
      expect(await as('write', OTHER, 'C3')).toBe(PROTECTED);
      expect(await as('insert', OTHER)).toBe(PROTECTED);
    },
  },
  {
    point: 'the owner and whoever does it cannot be taken off the list',
    source: `${reference}#removeeditorsemailaddresses`,
    check: async () => {
      const as = await protectedBy(`only(sheet.getRange('A1').protect(), ['${PERSON}', '${OTHER}']);`);
      expect(await as('editors', PERSON)).toEqual([OWNER, PERSON, OTHER]);
      const own = await protectedBy(
        `only(sheet.getRange('A1').protect(), ['${PERSON}']).removeEditors(['${OWNER}', '${PERSON}']);`,
      );
      expect(await own('editors', OWNER)).toEqual([OWNER]);
    },
  },
  {
    point: 'only who may edit under it may take it away',
    source: `${reference}#remove`,
    check: async () => {
      const as = await protectedBy(`only(sheet.getRange('A1').protect(), ['${PERSON}']);`);
      expect(await as('drop', OTHER)).toBe(PROTECTED);
      expect(await as('drop', PERSON)).toBe('removed');
      expect(await as('write', OTHER, 'A1')).toBe('written');
    },
  },
  {
    point: 'what is no e-mail is refused as an editor',
    source: `${reference}#addeditoremailaddress`,
    check: async () => {
      const { run } = probe(`
        function add() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').protect().addEditor('an'); }`);
      await expect(run('add')).rejects.toThrow('Invalid email: an');
    },
  },
]);
