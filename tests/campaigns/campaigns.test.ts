import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { campaigns } from '../../src/domain/campaigns/campaigns.ts';
import { criteriaTable } from '../../src/domain/campaigns/criteriaTable.ts';
import { parseCriteria } from '../../src/domain/criteria/parseCriteria.ts';

const folder = new URL('../../src/domain/campaigns/', import.meta.url);
const own = ['Campaign.ts', 'campaigns.ts', 'criteriaTable.ts'];

test('every campaign is a file of its name, and every file a campaign in the list', () => {
  const files = readdirSync(folder).filter(file => file.endsWith('.ts') && !own.includes(file));
  expect(campaigns.map(campaign => `${campaign.id}.ts`)).toEqual(files);
});

test.each(campaigns.map(campaign => [campaign.id, campaign] as const))(
  '%s has a table that parses',
  (_, campaign) => {
    const table = criteriaTable(campaign);
    const { criteria, bands } = parseCriteria(table);
    expect(criteria.length + bands.length).toBe(table.length - 1);
    expect(new Set(table.map(row => row.length)).size).toBe(1);
  },
);
