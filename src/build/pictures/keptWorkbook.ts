import ExcelJS from 'exceljs';
import { form, kept } from '../docs/keptTable.ts';

/** Stands at the right of the table's first row. */
const FORMULA = `SCORE_STAFF(A1:G; 'Tiêu chí'!A1:H; "điểm; xếp loại; hạng; lý do")`;
const MERGED = ['A1:G1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3', 'A13:B13'];
const WIDTHS = [7, 15, 12, 13, 12, 13, 9.5, 8, 10.5, 6.5, 57];
const HEADER = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD3E3FD' } } as const;
const RESULT = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F4' } } as const;

/** Writes a workbook as a body keeps it, with one formula beside the table. */
export async function writeKeptWorkbook(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Theo dõi');
  sheet.columns = WIDTHS.map(width => ({ width }));
  sheet.addRows(kept.map(row => row.map(cell => (cell === '' ? null : cell))));
  for (const area of MERGED) sheet.mergeCells(area);
  kept.forEach((row, at) => {
    const isHeader = at > 0 && at < 4;
    const isNobody = at > 3 && typeof row[0] === 'string' && row[0] !== '';
    sheet.getRow(at + 1).height = 26;
    WIDTHS.forEach((_, column) => {
      const cell = sheet.getCell(at + 1, column + 1);
      const isResult = column >= row.length;
      const isText = isResult ? column !== 9 : column === 1 && at > 3;
      cell.font = { size: at === 0 ? 13 : 10, bold: at < 3 || (isNobody && !isResult) };
      cell.alignment = {
        vertical: 'middle',
        horizontal: isText ? 'left' : 'center',
        wrapText: column === 10,
      };
      if (isResult) cell.fill = RESULT;
      else if (isHeader) cell.fill = HEADER;
    });
  });
  sheet.getColumn(8).numFmt = '0.00';
  const quoted = FORMULA.replaceAll('"', '""');
  sheet.getCell('H1').value = { formula: `IFERROR(__xludf.DUMMYFUNCTION("${quoted}"),"")`, result: '' };
  workbook.addWorksheet('Tiêu chí').addRows(form.map(row => [...row]));
  await workbook.xlsx.writeFile(path);
}
