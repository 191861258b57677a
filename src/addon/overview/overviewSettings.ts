/** Names of the settings of dashboard and report in the column Mục of Cấu hình. */
export const overviewSettings = {
  campaign: 'Phong trào',
  organisation: 'Tên cơ quan',
  parent: 'Cơ quan chủ quản',
} as const;
