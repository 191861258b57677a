import { criteriaContent } from '../../addon/setup/content/criteriaContent.ts';
import { campaign } from '../../domain/campaigns/campaigns.ts';
import { type CriteriaColumn, criteriaColumns } from '../../domain/criteria/criteriaColumns.ts';
import { markdownTable } from './markdownTable.ts';

const english: Readonly<Record<CriteriaColumn, string>> = {
  code: 'a code of its own',
  appliesTo: 'to whom it applies, separated by `;`',
  group: 'a group; only «Tổng nhóm» reads it',
  content: "the words of the criterion, or the band's name",
  rule: 'the rule, see below',
  data: 'a column of the scored table, or a sum of columns',
  outOf: 'then the value is Dữ liệu ÷ Mẫu số; 0 means not applicable',
  target: 'the condition, in signs or words',
  max: 'points, also as a fraction; those of the sample are yours to change',
  scale: 'depends on the rule',
  basis: 'where the criterion comes from',
};

/** The columns of the tab Tiêu chí: what its notes say, with the English beside. */
export function columnTable(): string {
  const { columns } = criteriaContent(campaign);
  const names = Object.keys(criteriaColumns) as CriteriaColumn[];
  return markdownTable(
    ['Cột · Column', 'Ghi gì · What it holds'],
    names.map((name, at) => [
      `**${criteriaColumns[name][0]}**<br>${criteriaColumns[name][1]}`,
      `${columns[at]!.note}<br>*${english[name]}*`,
    ]),
  );
}
