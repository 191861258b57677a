import { expect } from 'vitest';
import { probe } from '../execution/probe.ts';
import { holds } from './holds.ts';

const reference = 'https://developers.google.com/apps-script/reference/spreadsheet';
const first = 'var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getSheets()[0];';
const started = (body: string) => probe(`function f() { ${first} ${body} }`);
const of = (body: string) => started(body).run('f');

/** The styles of cells, by their addresses in one row, after a script has run. */
async function styles(body: string, ...cells: readonly (readonly [row: number, column: number])[]) {
  const { sheet, run } = started(body);
  await run('f');
  const { workbook } = sheet.engine;
  const tab = workbook.getSheets()[0]!;
  return cells.map(([row, column]) => workbook.getStyles().getStyleByCell(tab.getCellRaw(row, column)));
}

const line = (s: number, rgb = '#000000') => ({ s, cl: { rgb } });
const [THIN, DOTTED, MEDIUM] = [1, 3, 8];

holds('how cells look', [
  {
    point: 'face, size, slant, lines, alignment: for all cells of a range, or one for each',
    source: `${reference}/range#setfontfamiliesfontfamilies`,
    check: async () => {
      const all = `sheet.getRange('A1:B1').setFontFamily('Times New Roman').setFontSize(14).setFontStyle('italic').setFontLine('underline').setFontWeight('bold').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);`;
      const each = `sheet.getRange('A2:B2').setFontFamilies([['Arial', null]]).setFontSizes([[9, 18]]).setFontStyles([['italic', 'normal']]).setFontLines([['line-through', 'none']]).setFontWeights([['bold', 'normal']]).setHorizontalAlignments([['left', 'right']]).setVerticalAlignments([['top', 'bottom']]).setWraps([[true, false]]).setBackgrounds([['#ffffff', '#123b6d']]).setFontColors([['#1f1f1f', null]]);`;
      const [a1, b1, a2, b2] = await styles(all + each, [0, 0], [0, 1], [1, 0], [1, 1]);
      expect(a1).toMatchObject({
        ...{ ff: 'Times New Roman', fs: 14, it: 1, bl: 1, ht: 2, vt: 2, tb: 3 },
        ...{ ul: { s: 1 }, st: { s: 0 } },
      });
      expect(b1).toEqual(a1);
      expect(a2).toMatchObject({
        ...{ ff: 'Arial', fs: 9, it: 1, bl: 1, ht: 1, vt: 1, tb: 3 },
        ...{ st: { s: 1 }, bg: { rgb: '#ffffff' }, cl: { rgb: '#1f1f1f' } },
      });
      expect(b2).toMatchObject({ fs: 18, it: 0, bl: 0, ht: 3, vt: 3, bg: { rgb: '#123b6d' } });
    },
  },
  {
    point:
      'PASTE_FORMAT gives looks, formats and drop-downs, as often as there are rows, and takes those of before away',
    source:
      'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#copypasterequest',
    check: async () => {
      const list = 'SpreadsheetApp.newDataValidation().requireValueInList(["Có"]).build()';
      const copy = `sheet.getRange('A5').setFontStyle('italic'); sheet.getRange('A2').setFontWeight('bold').setNumberFormat('@').setValue('x'); sheet.getRange('B2').setDataValidation(${list}); sheet.getRange('A2:B2').copyTo(sheet.getRange('A3:B6'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);`;
      const [a3, a5, a6, a7] = await styles(copy, [2, 0], [4, 0], [5, 0], [6, 0]);
      expect(a3).toEqual({ bl: 1, n: { pattern: '@' } });
      expect([a5, a6]).toEqual([a3, a3]);
      expect(a7).toBeUndefined();
      const rules = `${copy} return sheet.getRange('A3:B6').getDataValidations().map(line => line.map(rule => rule !== null)).join(';') + sheet.getRange('A3').getValue();`;
      expect(await of(rules)).toBe('false,true;false,true;false,true;false,true');
    },
  },
  {
    point: 'what is no such look, or not one for each cell, is refused',
    source: `${reference}/range#sethorizontalalignmentalignment`,
    check: async () => {
      await expect(of("sheet.getRange('A1').setHorizontalAlignment('middle');")).rejects.toThrow(
        'Invalid argument: middle',
      );
      await expect(of("sheet.getRange('A1:B2').setBackgrounds([['#ffffff', '#ffffff']]);")).rejects.toThrow(
        'The data has 1 but the range has 2.',
      );
    },
  },
  {
    point: 'a list of ranges takes what one takes, in one call',
    source: `${reference}/range-list`,
    check: async () => {
      const list = "sheet.getRangeList(['A1', 'C1:D1'])";
      const [a1, b1, d1] = await styles(
        `${list}.setFontWeight('bold').setBackground('#e8eef7').setBorder(true, null, null, null, null, null);`,
        ...([0, 1, 3] as const).map(column => [0, column] as const),
      );
      expect(a1).toMatchObject({ bl: 1, bg: { rgb: '#e8eef7' }, bd: { t: line(THIN) } });
      expect(b1).toBeFalsy();
      expect(d1).toEqual(a1);
      expect(
        await of(`return ${list}.getRanges().map(function (one) { return one.getA1Notation(); });`),
      ).toEqual(['A1', 'C1:D1']);
    },
  },
  {
    point: 'formatting is cleared, and what cells hold stays',
    source: `${reference}/range#clearformat`,
    check: async () => {
      const body =
        "var range = sheet.getRange('A1'); range.setValue('x').setFontWeight('bold').clearFormat();";
      expect(await styles(body, [0, 0])).toEqual([undefined]);
      expect(await of(`${body} return range.getValue();`)).toBe('x');
    },
  },
]);

holds('borders', [
  {
    point: 'lines around and between: true draws, false takes away, null leaves',
    source: `${reference}/range#setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style`,
    check: async () => {
      const [b2, c3] = await styles(
        `var range = sheet.getRange('B2:C3'); range.setBorder(true, true, true, true, true, true, '#C4C7C5', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
          range.setBorder(null, false, null, null, null, false); range.setBorder(true, null, null, null, null, null, '#123B6D', SpreadsheetApp.BorderStyle.DOTTED);`,
        [1, 1],
        [2, 2],
      );
      const grey = line(MEDIUM, '#C4C7C5');
      expect(b2?.bd).toMatchObject({ t: line(DOTTED, '#123B6D'), r: grey });
      expect([b2?.bd?.l, b2?.bd?.b, c3?.bd?.t].map(Boolean)).toEqual([false, false, false]);
      expect(c3?.bd).toMatchObject({ l: grey, r: grey, b: grey });
    },
  },
  {
    point: 'a black, solid line unless something else is said',
    source: `${reference}/range#setbordertop,-left,-bottom,-right,-vertical,-horizontal`,
    check: async () => {
      const [a1] = await styles(
        "sheet.getRange('A1').setBorder(true, null, null, null, null, null, null, null);",
        [0, 0],
      );
      expect(a1?.bd).toEqual({ t: line(THIN) });
    },
  },
  {
    point: 'the line between two cells is one: whoever sets it last has it',
    source: `${reference}/range#setbordertop,-left,-bottom,-right,-vertical,-horizontal`,
    check: async () => {
      const [a1, b1] = await styles(
        "sheet.getRange('A1').setBorder(null, null, true, true, null, null); sheet.getRange('B1').setBorder(null, false, null, null, null, null);",
        [0, 0],
        [0, 1],
      );
      expect([a1?.bd?.r, b1?.bd?.l].map(Boolean)).toEqual([false, false]);
      expect(a1?.bd?.b).toEqual(line(THIN));
    },
  },
]);

holds('merged cells', [
  {
    point: 'cells become one, which has the first one’s content',
    source: `${reference}/range#merge`,
    check: async () =>
      expect(
        await of(
          "sheet.getRange('A1:B2').setValues([['a', 'b'], ['=1+1', 4]]); var range = sheet.getRange('A1:B2').merge(); return [range.getValues(), range.isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()];",
        ),
      ).toEqual([
        [
          ['a', ''],
          ['', ''],
        ],
        true,
        false,
      ]),
  },
  {
    point: 'each row becomes one cell',
    source: `${reference}/range#mergeacross`,
    check: async () =>
      expect(
        await of(
          "sheet.getRange('A1:C2').mergeAcross(); return sheet.getRange('A1:A9').getMergedRanges().map(function (one) { return one.getA1Notation(); });",
        ),
      ).toEqual(['A1:C1', 'A2:C2']),
  },
  {
    point: 'merged ranges are those that have a cell in the range',
    source: `${reference}/range#getmergedranges`,
    check: async () =>
      expect(
        await of(
          "sheet.getRange('A1:B1').merge(); sheet.getRange('D4:E5').merge(); return ['B1:D4', 'A1', 'C3'].map(function (name) { return sheet.getRange(name).getMergedRanges().map(function (one) { return one.getA1Notation(); }); });",
        ),
      ).toEqual([['A1:B1', 'D4:E5'], ['A1:B1'], []]),
  },
  {
    point: 'they come apart, all of them; a part of one cannot be merged nor taken apart',
    source: `${reference}/range#breakapart`,
    check: async () => {
      const merged = "sheet.getRange('A1:B2').merge(); sheet.getRange('A4:B4').merge();";
      const refused = 'You must select all cells in a merged range to merge or unmerge them.';
      expect(await of(`${merged} return sheet.getRange('A1:C9').breakApart().getMergedRanges();`)).toEqual(
        [],
      );
      await expect(of(`${merged} sheet.getRange('A1:B1').breakApart();`)).rejects.toThrow(refused);
      await expect(of(`${merged} sheet.getRange('B2:C3').merge();`)).rejects.toThrow(refused);
    },
  },
  {
    point: 'they move with their rows, and grow where one comes between',
    source: `${reference}/sheet#insertrowsafterafterposition,-howmany`,
    check: async () =>
      expect(
        await of(
          `var other = book.insertSheet('Hai'); function merged() { return [sheet, other].map(function (one) { return one.getRange('A1:A9').getMergedRanges()[0].getA1Notation(); }); }
           [sheet, other].forEach(function (one) { one.getRange('A3:B4').merge(); });
           other.insertRowsAfter(1, 2); other.insertRowsAfter(5, 1); other.insertColumnsAfter(1, 1);
           var first = merged(); other.deleteRows(1, 1); sheet.deleteRows(4, 1); return [first, merged()];`,
        ),
      ).toEqual([
        ['A3:B4', 'A5:C7'],
        ['A3:B3', 'A4:C6'],
      ]),
  },
]);

holds('how tabs look', [
  {
    point: 'grid lines are hidden and shown',
    source: `${reference}/sheet#sethiddengridlineshidegridlines`,
    check: async () =>
      expect(
        await of(
          'return [sheet.hasHiddenGridlines(), sheet.setHiddenGridlines(true).hasHiddenGridlines(), sheet.setHiddenGridlines(false).hasHiddenGridlines()];',
        ),
      ).toEqual([false, true, false]),
  },
  {
    point: 'rows and columns get sizes, one or several at a time',
    source: `${reference}/sheet#setrowheightsforcedstartrow,-numrows,-height`,
    check: async () => {
      const { sheet, run } = started(
        'sheet.setRowHeights(1, 2, 24).setRowHeightsForced(3, 1, 40).setRowHeight(4, 30).setColumnWidths(1, 2, 122);',
      );
      await run('f');
      const tab = sheet.engine.workbook.getSheets()[0]!;
      expect([0, 1, 2, 3].map(row => tab.getRowHeight(row))).toEqual([24, 24, 40, 30]);
      expect([0, 1].map(column => tab.getColumnWidth(column))).toEqual([122, 122]);
    },
  },
  {
    point: 'rows grow to what they hold, but for heights that are forced',
    source: `${reference}/sheet#setrowheightsstartrow,-numrows,-height`,
    check: async () => {
      const long = "Array(40).join('chữ ')";
      const { sheet, run } = started(
        `sheet.getRange('A1:A4').setValues([[${long}], ['một\\nhai\\nba'], [${long}], [${long}]]).setWrap(true);
         sheet.getRange('A3').setWrap(false);
         sheet.setRowHeights(1, 3, 24).setRowHeightsForced(4, 1, 24);`,
      );
      await run('f');
      const tab = sheet.engine.workbook.getSheets()[0]!;
      const [wrapped, lines, running, forced] = [0, 1, 2, 3].map(row => tab.getRowHeight(row));
      expect(wrapped).toBeGreaterThan(100);
      expect(lines).toBe(56);
      expect([running, forced]).toEqual([24, 24]);
    },
  },
  {
    point: 'rows grow to what formulas show in them; what is merged does not count',
    source: `${reference}/sheet#setrowheightsstartrow,-numrows,-height`,
    check: async () => {
      const { sheet, run } = started(
        `sheet.getRange('A1:B3').setWrap(true);
         sheet.getRange('A3:B3').merge();
         sheet.setRowHeights(1, 3, 24);
         ['B1', 'A3'].forEach(function (cell) { sheet.getRange(cell).setFormula('=A2&CHAR(10)&A2&CHAR(10)&A2'); });
         sheet.getRange('A2').setValue('chữ');`,
      );
      await run('f');
      await sheet.engine.settled();
      const tab = sheet.engine.workbook.getSheets()[0]!;
      expect([0, 1, 2].map(row => tab.getRowHeight(row))).toEqual([56, 24, 24]);
    },
  },
  {
    point: 'a tab is hidden and shown again; the last one that is shown stays',
    source: `${reference}/sheet#hidesheet`,
    check: async () => {
      expect(
        await of(
          "var other = book.insertSheet('Hai'); return [other.hideSheet().isSheetHidden(), other.showSheet().isSheetHidden()];",
        ),
      ).toEqual([true, false]);
      await expect(of("book.insertSheet('Hai').hideSheet(); sheet.hideSheet();")).rejects.toThrow(
        "You can't hide all the sheets in a document.",
      );
    },
  },
  {
    point: 'the active tab is moved to a place, the first being 1',
    source: `${reference}/spreadsheet#moveactivesheetpos`,
    check: async () => {
      const tabs =
        "book.insertSheet('Hai'); book.insertSheet('Ba'); book.setActiveSheet(book.getSheetByName('Ba'));";
      const names = 'book.getSheets().map(function (one) { return one.getName(); })';
      expect(
        await of(`${tabs} book.moveActiveSheet(1); return [${names}, book.getActiveSheet().getName()];`),
      ).toEqual([['Ba', 'Trang tính1', 'Hai'], 'Ba']);
      expect(await of(`${tabs} sheet.activate(); book.moveActiveSheet(3); return ${names};`)).toEqual([
        'Hai',
        'Ba',
        'Trang tính1',
      ]);
      await expect(of(`${tabs} book.moveActiveSheet(4);`)).rejects.toThrow('out of bounds');
    },
  },
]);

holds('texts with a link', [
  {
    point: 'a text leads to an address, and stays a text',
    source: `${reference}/rich-text-value-builder#setlinkurllinkurl`,
    check: async () =>
      expect(
        await of(
          `var link = SpreadsheetApp.newRichTextValue().setText('2020').setLinkUrl('#gid=' + sheet.getSheetId()).build();
           var range = sheet.getRange('A1').setRichTextValue(link);
           var read = range.getRichTextValue();
           return [range.getValue(), read.getText(), read.getLinkUrl(), read.copy().setLinkUrl(null).build().getLinkUrl(), sheet.getRange('B1').getRichTextValue().getLinkUrl()];`,
        ),
      ).toEqual(['2020', '2020', '#gid=0', null, null]),
  },
  {
    point: 'a link is underlined and has the colour of links',
    source: `${reference}/rich-text-value-builder#setlinkurlstartoffset,-endoffset,-linkurl`,
    check: async () => {
      const [a1] = await styles(
        "sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Kết quả').setLinkUrl('#gid=0').build());",
        [0, 0],
      );
      expect(a1).toMatchObject({ ul: { s: 1 }, cl: { rgb: '#1155cc' } });
    },
  },
  {
    point: 'one for each cell; null where there is no text; another value takes the link away',
    source: `${reference}/range#setrichtextvaluesvalues`,
    check: async () =>
      expect(
        await of(
          `function link(text) { return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl('https://vidu.vn/' + text).build(); }
           function urls() { return sheet.getRange('A1:C1').getRichTextValues()[0].map(function (one) { return one && one.getLinkUrl(); }); }
           sheet.getRange('A1:B1').setRichTextValues([[link('a'), link('b')]]); sheet.getRange('C1').setValue(3);
           var before = urls(); sheet.getRange('A1').setValue('khác'); return [before, urls()];`,
        ),
      ).toEqual([
        ['https://vidu.vn/a', 'https://vidu.vn/b', null],
        [null, 'https://vidu.vn/b', null],
      ]),
  },
  {
    point: 'a new text has no link, and what is no rich text is refused',
    source: `${reference}/rich-text-value-builder#settexttext`,
    check: async () => {
      expect(
        await of(
          "return SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl('#gid=0').setText('b').build().getLinkUrl();",
        ),
      ).toBeNull();
      await expect(of("sheet.getRange('A1').setRichTextValue('a');")).rejects.toThrow(
        "don't match the method signature for SpreadsheetApp.Range.setRichTextValue.",
      );
    },
  },
]);
