import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** The rows of the tabs that a test wants otherwise than in the sample. */
export interface Sample {
  readonly criteria?: readonly (readonly ExcelJS.CellValue[])[];
  readonly staff?: readonly (readonly ExcelJS.CellValue[])[];
  readonly units?: readonly (readonly ExcelJS.CellValue[])[];
  readonly names?: readonly [criteria: string, staff: string, units: string];
  readonly change?: (workbook: ExcelJS.Workbook) => void;
}

const CRITERIA = [
  ['Mã', 'Nội dung', 'Cách tính'],
  ['B1', 'Xuất sắc', 'Xếp loại'],
  ['B2', 'Tốt', 'Xếp loại'],
];
const STAFF = [
  ['Mã', 'Họ và tên', 'Đơn vị', 'Kết quả'],
  ['CB01', 'Trần Thị Bưởi', 'P1', 91.25],
  ['CB02', 'Lê Văn Cam', 'P1', null],
];
const UNITS = [
  ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Kết quả'],
  ['P1', 'Phòng Một', 'Phòng', 80],
  ['P2', 'Phòng Hai', 'Phòng', 95.5],
  ['TT', 'Trung tâm Khuyến nông', 'Trung tâm', 70],
];

/** Writes a workbook with exceljs, as a stranger to this project would. Returns its path. */
export async function sampleFile(directory: string, name: string, sample: Sample = {}): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const [criteria, staff, units] = sample.names ?? ['Tiêu chí', 'Cán bộ', 'Đơn vị'];
  workbook.addWorksheet(criteria).addRows([...(sample.criteria ?? CRITERIA)].map(row => [...row]));
  workbook.addWorksheet(staff).addRows([...(sample.staff ?? STAFF)].map(row => [...row]));
  workbook.addWorksheet(units).addRows([...(sample.units ?? UNITS)].map(row => [...row]));
  sample.change?.(workbook);
  const path = join(directory, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** Opens a written file with exceljs. */
export async function reread(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}
