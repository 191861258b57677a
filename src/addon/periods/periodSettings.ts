/** Names of the settings of periods in the column Mục of Cấu hình. */
export const periodSettings = {
  /** Month, quarter, half or year; however it is typed. */
  period: 'Kỳ hiện tại',
  /** Of which periods a year is made. */
  parts: 'Tổng hợp năm theo',
  strict: 'Một quý không hoàn thành thì không xuất sắc cả năm',
} as const;
