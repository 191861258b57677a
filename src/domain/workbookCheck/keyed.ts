/** The tabs whose rows have a code, with the column that makes a row one that needs it. */
export const keyed: readonly { readonly tab: string; readonly code: string; readonly named: string }[] = [
  { tab: 'Cán bộ', code: 'Mã cán bộ', named: 'Họ tên' },
  { tab: 'Đơn vị', code: 'Mã đơn vị', named: 'Tên đơn vị' },
  { tab: 'Nhiệm vụ', code: 'Mã nhiệm vụ', named: 'Tên nhiệm vụ' },
  { tab: 'Vụ việc', code: 'Mã vụ việc', named: 'Loại' },
];
