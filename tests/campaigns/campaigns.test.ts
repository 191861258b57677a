import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import { criteriaTable } from '../../src/campaigns/criteriaTable.ts';
import { findingsIn } from '../../src/domain/checking/checkCriteria.ts';
import { parseCriteria } from '../../src/domain/criteria/parseCriteria.ts';

const folder = new URL('../../src/campaigns/', import.meta.url);

test('every campaign is a folder of its id, and every folder a campaign in the list', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(one => one.isDirectory());
  expect(campaigns.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test.each(campaigns.map(campaign => [campaign.id, campaign] as const))(
  '%s has a table that parses',
  (_, campaign) => {
    const table = criteriaTable(campaign);
    const { criteria, bands } = parseCriteria(table);
    const totals = campaign.criteria.filter(({ rule }) => rule === 'Tổng nhóm');
    const heads = Object.keys(campaign.headings ?? {});
    expect(criteria.length + bands.length + totals.length + heads.length).toBe(table.length - 1);
    expect(new Set(table.map(row => row.length)).size).toBe(1);
  },
);

test.each(campaigns)('the check finds no fault in $id', campaign => {
  expect(findingsIn(criteriaTable(campaign), []).filter(({ isNote }) => !isNote)).toEqual([]);
});

test('in the plan of 2020 it notes who has more or less than 100: heads, whose criteria come on top, and workers, who are spared CT2', () => {
  expect(findingsIn(criteriaTable(campaigns[0]!), []).map(({ fault }) => fault)).toEqual([
    'Người lao động không giữ chức vụ: tổng điểm tối đa là 85, không phải 100',
    'Công chức đứng đầu, Viên chức đứng đầu: tổng điểm tối đa là 170, không phải 100',
    'Người lao động đứng đầu: tổng điểm tối đa là 155, không phải 100',
  ]);
});
