import { both, count } from '../both.ts';

/** What the files of a run say beside their figures. */
export const words = {
  tabs: {
    results: both('Kết quả', 'Results'),
    bodies: both('Theo đơn vị', 'By body'),
    refused: both('Bị từ chối', 'Refused'),
    differences: both('Khác với sổ', 'Differs from workbook'),
  },
  headers: {
    body: both('Sổ của đơn vị', 'Workbook of the body'),
    row: both('Dòng', 'Row'),
    code: both('Mã', 'Code'),
    staff: both('Họ tên', 'Name'),
    units: both('Tên đơn vị', 'Unit'),
    name: both('Tên', 'Name'),
    unit: both('Mã đơn vị', 'Unit code'),
    score: both('Điểm', 'Score'),
    rating: both('Xếp loại', 'Rating'),
    rank: both('Hạng trong đơn vị', 'Rank in the body'),
    rankOfAll: both('Hạng toàn tỉnh', 'Rank of all'),
    provisional: both('Tạm tính', 'Provisional'),
    reason: both('Lý do', 'Reason'),
    rows: both('Số dòng', 'Rows'),
    average: both('Điểm trung bình', 'Average score'),
    highest: both('Cao nhất', 'Highest'),
    lowest: both('Thấp nhất', 'Lowest'),
    unrated: both('Chưa xếp loại', 'Not rated'),
    faulty: both('Dòng lỗi', 'Faulty rows'),
    ceilings: both('Trần xếp loại', 'Ceilings'),
    above: both('Vượt trần', 'Above'),
    file: both('Tệp', 'File'),
    why: both('Lý do', 'Reason'),
    fix: both('Cách sửa', 'Fix'),
    column: both('Cột', 'Column'),
    own: both('Trong sổ', 'In the workbook'),
    scoredAgain: both('Chấm lại', 'Scored again'),
  },
  ceiling: ({
    band,
    group,
    standing,
    limit,
  }: {
    band: string;
    group: string;
    standing: number;
    limit: number;
  }) => {
    const name = group === '' ? band : `${band} (${group})`;
    const above = standing - limit;
    return both(
      `${name}: ${standing}, trần ${limit}${above > 0 ? `, vượt ${above}` : ''}`,
      `${name}: ${standing}, ceiling ${limit}${above > 0 ? `, ${above} above` : ''}`,
    );
  },
  page: {
    title: both('Kết quả chấm nhiều đơn vị', 'Results of many bodies'),
    counts: ({ bodies, rows }: { bodies: number; rows: number }) =>
      both(
        `${count(bodies).vi} sổ · ${count(rows).vi} dòng`,
        `${count(bodies).en} workbooks · ${count(rows).en} rows`,
      ),
    within: both('So sánh trong từng đơn vị', 'Compared within each body'),
    across: both('So sánh giữa mọi đơn vị', 'Compared over all bodies'),
    criteria: ({ file }: { file: string }) => both(`Tiêu chí: ${file}`, `Criteria: ${file}`),
    ratings: both('Xếp loại chung', 'Ratings of all'),
    rating: both('Mức', 'Rating'),
    number: both('Số dòng', 'Rows'),
    share: both('Tỷ lệ', 'Share'),
    bodies: both('Từng đơn vị', 'Each body'),
    bodiesNote: both(
      'Xếp theo điểm trung bình, cao trước. Thanh màu là tỷ lệ từng mức, từ cao đến thấp.',
      'By average score, highest first. The bar shows the share of each rating, best first.',
    ),
    distribution: both('Phân bố xếp loại', 'Ratings'),
    above: both('Vượt trần xếp loại', 'Above a ceiling'),
    refused: both('Sổ bị từ chối', 'Refused workbooks'),
    differences: ({ number }: { number: number }) =>
      both(
        number === 0
          ? 'Không có ô nào khác với kết quả ghi trong sổ.'
          : `${count(number).vi} ô khác với kết quả ghi trong sổ: xem tab Khác với sổ.`,
        number === 0
          ? 'No cell differs from what the workbooks show.'
          : `${count(number).en} cells differ from what the workbooks show: see the tab Differs from workbook.`,
      ),
    none: both('Không có.', 'None.'),
    personal: both(
      'Trang này chỉ có số liệu chung; tên người chỉ ở tệp kết quả.',
      'This page has figures only; names of people are in the file of results alone.',
    ),
  },
} as const;
