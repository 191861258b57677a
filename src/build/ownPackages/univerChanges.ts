import type { Change } from './Change.ts';
import { formulaChanges } from './formulaChanges.ts';

/*
 * What of Univer's packages is otherwise here: it reads what is typed as a Vietnamese sheet does, calculates and shows as Sheets
 * does, and lets the window say what it hides.
 */

/** By the package, or a module of it. */
export const univerChanges: Readonly<Record<string, readonly Change[]>> = {
  core: [
    {
      // A style that is known in another order of its properties would be compared with all others for each of its cells.
      from: 'if (existingId) return existingId;',
      by: `if (existingId) {
      this._cacheMap.set(styleObject, existingId);
      return existingId;
    }`,
    },
    {
      // The one place where a text becomes a number or a day; its own reading is English. Most texts are neither, and each is read
      // whenever a formula compares it.
      from: 'const getNumfmtParseValueFilter = (value) => {',
      to: 'return parseData;\n};',
      by: `const neither = new Set();
const getNumfmtParseValueFilter = (value) => {
  if (neither.has(value)) return null;
  const { value: read, format } = readAsTyped(String(value), new Date().getFullYear());
  if (typeof read === 'number') return format === undefined ? { v: read } : { v: read, z: format };
  if (neither.size === 20_000) neither.clear();
  neither.add(value);
  return null;
};`,
      needs: { name: 'typedValue as readAsTyped', file: 'typedValue.ts' },
    },
  ],
  'engine-formula': formulaChanges,
  'engine-render': [
    // It guesses the language of each text and divides its words by the rules of forty: no sheet does, and Vietnamese has no such
    // rules. What it reads of the fonts of this machine is for books.
    { from: 'import { franc } from "franc-min";', by: "const franc = () => 'und';" },
    { from: 'import { parse } from "opentype.js";', by: 'const parse = () => undefined;' },
    {
      from: 'if (!await checkLocalFontsPermission() || !("queryLocalFonts" in window)) return;',
      by: 'return;',
    },
    { from: 'const PATTERN_LOADERS = {', to: '};', by: 'const PATTERN_LOADERS = {};' },
    { from: 'this._preloadPatterns();\n\t\tthis.loadPattern("en-gb");', by: '' },
    {
      from: 'this._patterns.set("en-us", parsePattern(EnUs));',
      to: 'this._loadExceptionsToCache("en-us", EnUs);',
      by: '',
    },
  ],
  'sheets-filter': [
    {
      // The window that filters says which rows go: it knows what each cell shows.
      from: 'const { subUnitId, unitId, criteria, col, reCalc = true } = params;',
      to: 'filterModel.setCriteria(col, criteria, reCalc);',
      by: `const { subUnitId, unitId, criteria, col, reCalc = true, rows } = params;
		const filterModel = accessor.get(SheetsFilterService).getFilterModel(unitId, subUnitId);
		if (!filterModel) return false;
		filterModel.setCriteria(col, criteria, reCalc);
		if (rows) filterModel.filteredOutRows = new Set(rows);`,
    },
    {
      from: 'filterModel.reCalc();',
      by: 'filterModel.reCalc();\n\t\tif (params.rows) filterModel.filteredOutRows = new Set(params.rows);',
    },
    {
      // A row that a script takes out took its place in the filter along, and the next one was hidden.
      from: 'const filterOutInRemove = filteredOutRows.filter(',
      to: 'filterOutInRemove.length));\n\t\t\t\t\t}\n\t\t\t\t});',
      by: `for (const row of filteredOutRows) {
					if (row >= startRow) changed = true;
					if (row < startRow || row > endRow) newFilteredOutRows.push(row < startRow ? row : row - (endRow - startRow + 1));
				}`,
    },
  ],
  'sheets-sort': [
    {
      // «Đ» comes after «D», not after «Z».
      from: 'if (a1AsString < a2AsString) return type === "asc" ? -1 : 1;\n\t\tif (a1AsString > a2AsString) return type === "asc" ? 1 : -1;\n\t\treturn 0;',
      by: `const order = inVietnamese.compare(a1AsString, a2AsString);
		return type === "asc" ? order : -order;`,
    },
    {
      from: 'const compareString = (',
      by: "const inVietnamese = new Intl.Collator('vi');\nconst compareString = (",
    },
  ],
  'sheets-formula-ui': [
    {
      // Behind a colon stands the end of a range, no function: «A1:I» and Enter became «A1:INTRATE(».
      from: 'if (currentNode && typeof currentNode !== "string" && currentNode.nodeType === sequenceNodeType.FUNCTION) {\n\t\t\t\t\t\t\tindexRef',
      by: `const previous = nodes[currentNodeIndex - 1];
						const isInRange = String(previous?.token ?? previous ?? '').endsWith(':');
						if (currentNode && typeof currentNode !== "string" && currentNode.nodeType === sequenceNodeType.FUNCTION && !isInRange) {
							indexRef`,
    },
  ],
  'sheets-ui': [
    {
      // The line below the sheet adds up numbers: no days, no yes and no, and no texts that a cell of numbers holds.
      from: 'if (typeof v === "number" && t !== CellValueType.STRING) updateNumberStats(v);',
      to: 'styles.get(value.s), v, patternInfoRecord);',
      by: `if (v === '') return;
		const isAmount = typeof v === 'number' && t !== CellValueType.STRING && t !== CellValueType.BOOLEAN;
		if (isAmount && !isDateFormat(styles.getStyleByCell(value)?.n?.pattern)) updateNumberStats(v);`,
      needs: { name: 'isDateFormat', file: 'typedValue.ts' },
    },
    {
      from: 'if (num >= 1e8) return num.toExponential(2);',
      to: 'return num.toLocaleString();',
      by: `const isForm = /[0#]/.test(pattern ?? '') && !isDateFormat(pattern);
	if (!isForm || !allowPatternFunctions.includes(item.name)) return num.toLocaleString('vi');
	return numfmt.format(pattern, num, { throws: false, locale: 'vi' });`,
    },
    {
      // Its own neither knows quoted line breaks nor writes out «<».
      from: 'function convertTextToTable(text) {',
      to: 'return html;\n}',
      by: 'const convertTextToTable = tableOfText;',
      needs: { name: 'tableOfText', file: 'tableOfText.ts' },
    },
    {
      from: 'if (text) return this._pastePlainText(text, pasteType);',
      by: `if (text && /[\\n\\t]/.test(text)) return this._pasteHTML(convertTextToTable(text), pasteType);
		if (text) return this._pastePlainText(text, pasteType);`,
    },
    {
      // Excel's way to say that a cell is text.
      from: 'let numfmtPattern;\n\t\t\t\tconst pattern = this._getMsoNumfmtForNode(cell);\n\t\t\t\tif (pattern) {',
      by: `let numfmtPattern;
				const pattern = this._getMsoNumfmtForNode(cell);
				if (isTextFormat(pattern)) {
					cellText = cell.textContent;
					numfmtPattern = pattern;
				} else if (pattern) {`,
    },
    {
      from: 'cellValue.v = Number(cellValue.v);',
      by: 'if (!isTextFormat(value.numfmtPattern)) cellValue.v = Number(cellValue.v);',
    },
    {
      from: 'if (isTextFormat(style === null || style === void 0 || (_style$n = style.n) === null || _style$n === void 0 ? void 0 : _style$n.pattern)) cellValue.t = CellValueType.STRING;',
      by: 'if (isTextFormat(value.s?.n?.pattern ?? style?.n?.pattern)) cellValue.t = CellValueType.STRING;',
    },
    {
      from: 'if (numfmtValue === null || numfmtValue === void 0 ? void 0 : numfmtValue.z) {\n\t\t\t\tif (!newValue.s) newValue.s = {};',
      by: 'if (numfmtValue?.z && !isTextFormat(value.s?.n?.pattern)) {\n\t\t\t\tif (!newValue.s) newValue.s = {};',
    },
    {
      from: 'v: pattern.v,\n\t\t\t\ts: { n: { pattern: pattern.z } },\n\t\t\t\tf: null\n\t\t\t} } };',
      by: `v: pattern.v,
				s: { n: { pattern: pattern.z } },
				f: null
			} } };
			else if (pattern) cellValue = { [range.rows[0]]: { [range.cols[0]]: { v: pattern.v, f: null } } };`,
    },
  ],
  'sheets-data-validation': [
    {
      // When there is time for it the tab may be gone.
      from: 'else requestIdleCallback(() => {\n\t\t\t\t\t\tthis.validatorRanges',
      by: 'else requestIdleCallback(() => {\n\t\t\t\t\t\tif (this._univerInstanceService.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId)) this.validatorRanges',
    },
  ],
  ui: [
    {
      // What the toolbar holds is measured in a copy of it that is drawn first; a busy window draws it a frame too late, and all
      // that is not drawn has room.
      from: 'timer = requestAnimationFrame(() => {',
      to: 'const { width: avaliableWidth }',
      by: `timer = requestAnimationFrame(function measured() {
					const parts = Object.values(toolbarItemRefs.current);
					if (parts.length > 0 && parts.every(({ el }) => el.getBoundingClientRect().width === 0)) {
						ribbonService.setFakeToolbarVisible(true);
						timer = requestAnimationFrame(measured);
						return;
					}
					var _ribbon$find$children2, _ribbon$find3;
					const { width: avaliableWidth }`,
    },
  ],
};
