/** A column of codes that can be given, and where else they stand. */
export interface CodeColumn {
  readonly tab: string;
  readonly code: string;
  /** A row that has this and no code needs one. */
  readonly named: string;
  /** How codes begin where there are none yet. */
  readonly prefix: string;
  /** Columns that name such codes, one or several in a cell. */
  readonly elsewhere: readonly (readonly [tab: string, header: string])[];
}

/** The columns of codes, in the order of the tabs. */
export const codeColumns: readonly CodeColumn[] = [
  {
    tab: 'Cán bộ',
    code: 'Mã cán bộ',
    named: 'Họ tên',
    prefix: 'CB',
    elsewhere: [
      ['Nhiệm vụ', 'Mã cán bộ'],
      ['Vụ việc', 'Mã cán bộ'],
      ['Sáng kiến', 'Mã tác giả'],
    ],
  },
  {
    tab: 'Đơn vị',
    code: 'Mã đơn vị',
    named: 'Tên đơn vị',
    prefix: 'DV',
    elsewhere: [
      ['Cán bộ', 'Mã đơn vị'],
      ['Nhiệm vụ', 'Mã đơn vị'],
      ['Sáng kiến', 'Mã đơn vị'],
      ['Văn bản', 'Mã đơn vị'],
      ['Kiểm tra', 'Mã đơn vị'],
      ['Vụ việc', 'Mã đơn vị'],
    ],
  },
  { tab: 'Nhiệm vụ', code: 'Mã nhiệm vụ', named: 'Tên nhiệm vụ', prefix: 'NV', elsewhere: [] },
  { tab: 'Vụ việc', code: 'Mã vụ việc', named: 'Loại', prefix: 'VV', elsewhere: [] },
];
