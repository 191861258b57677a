import type { Change } from './Change.ts';

/** How Univer calculates otherwise here: as Sheets does, its errors by Sheets' names, numbers in texts as a Vietnamese sheet has them. */
export const formulaChanges: readonly Change[] = [
  {
    from: 'if (parseData && parseData.z) return createNumberValueObjectByRawValue(parseData.v, parseData.z);',
    by: "if (parseData) return createNumberValueObjectByRawValue(parseData.v, parseData.z ?? '');",
  },
  {
    from: 'const DEFAULT_DATE_FORMAT = "yyyy/mm/dd;@";',
    by: 'const DEFAULT_DATE_FORMAT = "dd/mm/yyyy";',
    needs: { name: 'shownNumber, englishPattern', file: 'shownNumber.ts' },
  },
  {
    // A formula that gave nothing is blank for whoever reads it, not 0: also when it was calculated before.
    from: 'getCellValueObject(cell) {\n',
    by: 'getCellValueObject(cell) {\n\t\tif (cell.p == null && (cell.v === null || cell.v === void 0)) return NullValueObject.create();\n',
  },
  {
    // TODAY: of this zone, as NOW has it; until seven in the morning it is still yesterday in Greenwich.
    from: 'Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())',
    by: 'Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())',
  },
  { from: '"yyyy/mm/dd hh:mm"', by: '"dd/mm/yyyy hh:mm:ss"' },
  // Errors by Sheets' names: it says #REF! of a result that has no room, and knows no #CALC!.
  {
    from: 'this._getValueObjectOfRuntimeData(ErrorValueObject.create("#SPILL!"))',
    by: 'this._getValueObjectOfRuntimeData(ErrorValueObject.create("#REF!"))',
  },
  { from: 'column, "#SPILL!", row, true)', by: 'column, "#REF!", row, true)' },
  { from: 'cell.v) !== "#SPILL!"', by: 'cell.v) !== "#REF!"' },
  {
    // What had no room has filled nothing: where it would be, another one may stand.
    from: 'for (let c = startColumn; c <= endColumn; c++) arrayFormulaCellMatrixData.realDeleteValue(r, c);',
    by: 'for (let c = startColumn; c <= endColumn && arrayFormulaCellMatrixData.getValue(row, column)?.v !== "#REF!"; c++) arrayFormulaCellMatrixData.realDeleteValue(r, c);',
    everywhere: true,
  },
  {
    // A result that has no room takes back what it filled before, but not what another one fills.
    from: 'else if (shouldClearPreviousCellOfCurrentArrayFormula) sheetData',
    by: 'else if (shouldClearPreviousCellOfCurrentArrayFormula && !this._isInOtherArrayFormulaRange(unitId, sheetId, row, column, currentRow, currentColumn)) sheetData',
  },
  {
    // A row or column of a row.
    from: 'olumnCount > 1) return ErrorValueObject.create("#CALC!")',
    by: 'olumnCount > 1) return ErrorValueObject.create("#VALUE!")',
    everywhere: true,
  },
  {
    // No rows or columns.
    from: 'olumnsValue === 0) return ErrorValueObject.create("#CALC!")',
    by: 'olumnsValue === 0) return ErrorValueObject.create("#NUM!")',
  },
  {
    from: 'columnsValue === 0) return { errorObject: ErrorValueObject.create("#CALC!") }',
    by: 'columnsValue === 0) return { errorObject: ErrorValueObject.create("#NUM!") }',
  },
  {
    // Nothing is found.
    from: 'ErrorValueObject.create("#CALC!")',
    by: 'ErrorValueObject.create("#N/A")',
    everywhere: true,
  },
  {
    // A text may read like an error, in a cell of a file or as a result.
    from: 'if (vo.isString()) return {\n\t\t\tv,\n\t\t\tt: CellValueType.STRING,',
    by: 'if (vo.isString()) return {\n\t\t\tv,\n\t\t\tt: ERROR_TYPE_SET.has(v) ? CellValueType.FORCE_STRING : CellValueType.STRING,',
  },
  {
    from: 'if (value.getValue() === "#N/A") return BooleanValueObject.create(true);',
    by: 'if (value.isError() && value.getValue() === "#N/A") return BooleanValueObject.create(true);',
  },
  {
    from: 'if (valueObject.getValue() === "#N/A") return BooleanValueObject.create(true);',
    by: 'if (valueObject.isError() && valueObject.getValue() === "#N/A") return BooleanValueObject.create(true);',
  },
  {
    from: 'const value = getCellValue(cell);\n\t\tif (ERROR_TYPE_SET.has(value))',
    by: 'const value = getCellValue(cell);\n\t\tif (cell.t !== CellValueType.FORCE_STRING && ERROR_TYPE_SET.has(value))',
  },
  {
    // A number in a cell of text.
    from: 'if (isTextFormat(pattern)) return StringValueObject.create(value.toString());',
    by: 'if (isTextFormat(pattern)) return StringValueObject.create(shownNumber(value));',
  },
  {
    // What `&` is.
    from: '_textValue !== void 0 ? _textValue : "";',
    to: '`);',
    by: `_textValue !== void 0 ? _textValue : "";
			return StringValueObject.create(shownNumber(resultValueObjectString) + shownNumber(textValueObjectString));`,
  },
  {
    from: 'concatenatedString += valueObject.getValue();',
    by: 'concatenatedString += shownNumber(valueObject.getValue());',
  },
  {
    from: 'concatenatedString += textValue.getValue();',
    by: 'concatenatedString += shownNumber(textValue.getValue());',
  },
  {
    from: 'textValues.push(null);\n\t\t\t\t\tcontinue;\n\t\t\t\t}\n\t\t\t\tlet value = `',
    to: '`;',
    by: 'textValues.push(null);\n\t\t\t\t\tcontinue;\n\t\t\t\t}\n\t\t\t\tlet value = shownNumber(valueObject.getValue());',
  },
  {
    from: 'else textValue = `',
    to: '`;',
    by: 'else textValue = shownNumber(stripErrorMargin(+text.getValue()));',
  },
  {
    from: 'return numfmt.format(pattern, value, { throws: false });',
    by: "return numfmt.format(pattern, value, { throws: false, locale: 'vi' });",
  },
  {
    from: 'getFormatPreview(formatTextValueString, textValueNumber)',
    by: 'getFormatPreview(englishPattern(formatTextValueString), textValueNumber)',
  },
];
