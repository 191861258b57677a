/** Stands in Hướng dẫn as long as the workbook holds sample data. */
export const SAMPLE_LINE = 'DỮ LIỆU MẪU: mọi người, đơn vị và số liệu trong tệp này không có thật.';
/** Names the row of Cấu hình in a workbook that holds sample data. */
export const SAMPLE_MARK = 'Dữ liệu mẫu';

const SAMPLE_REVIEWER = 'xetduyet@vidu.vn';

/**
 * Who reviews as long as there is sample data, so that reviewing can be tried as somebody else: the owner, and a person who is not
 * real. Nobody is named where there is no owner: no real person would be left who reviews.
 */
export const sampleReviewers = (owner: string): string =>
  owner === '' ? '' : `${owner}; ${SAMPLE_REVIEWER}`;

/** Whether reviewers are those still, whoever owned the workbook then. */
export function areSampleReviewers(named: string): boolean {
  const [first, second, ...others] = named.split('; ');
  return first !== '' && second === SAMPLE_REVIEWER && others.length === 0;
}
