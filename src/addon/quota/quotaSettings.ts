/** Names of the settings of the ceiling of the top band (tỷ lệ trần loại cao nhất) in Cấu hình. */
export const quotaSettings = {
  share: 'Trần loại cao nhất',
  base: 'Trần tính trên số được xếp loại',
  grouping: 'Trần tính theo nhóm',
} as const;
