/** Names of the settings of dashboard and report in the column Mục of Cấu hình. */
export const overviewSettings = {
  campaign: 'Phong trào',
  organisation: 'Tên cơ quan',
  parent: 'Cơ quan chủ quản',
  signer: 'Chức vụ người ký báo cáo',
} as const;
