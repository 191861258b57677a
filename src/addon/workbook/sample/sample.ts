import { cases, documents, inspections } from './counts.ts';
import { initiatives } from './initiatives.ts';
import { people } from './people.ts';
import type { TypedRow } from './TypedRow.ts';
import { tasks } from './tasks.ts';
import { unitRows } from './unitRows.ts';

/** The sample data (dữ liệu mẫu) by tab: none of it is real. */
export const sample: Readonly<Record<string, readonly TypedRow[]>> = {
  'Cán bộ': people,
  'Đơn vị': unitRows,
  'Nhiệm vụ': tasks,
  'Văn bản': documents,
  'Kiểm tra': inspections,
  'Vụ việc': cases,
  'Sáng kiến': initiatives,
};
