import { expect, test } from 'vitest';
import { cchc2020 as campaign } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import { criteriaTable } from '../../../src/campaigns/criteriaTable.ts';
import { findingsIn } from '../../../src/domain/checking/checkCriteria.ts';
import { columnsOf } from '../../../src/tabs/Tab.ts';

/** The tab's header and its sample rows, as far as people type them. */
function typed(name: string): unknown[][] {
  const headers = columnsOf(campaign.tabs.find(tab => tab.name === name)!).map(column => column.header);
  return [headers, ...campaign.sample[name]!.map(row => headers.map(header => row[header] ?? ''))];
}

test.each(['Cán bộ', 'Đơn vị'])('the check finds no fault in the criteria against the tab %s', name => {
  const findings = findingsIn(criteriaTable(campaign), typed(name));
  expect(findings.filter(({ isNote }) => !isNote)).toEqual([]);
  expect(findings.map(({ place }) => place)).toEqual(findings.map(() => 'Tiêu chí, «Điểm tối đa»'));
});
