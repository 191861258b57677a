import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Campaign } from '../../src/campaigns/Campaign.ts';
import { campaigns } from '../../src/campaigns/campaigns.ts';
import { CAMPAIGNS_FILE, readCampaigns, writeCampaigns } from '../../src/campaigns/campaignsFile.ts';
import type { TypedRow } from '../../src/tabs/TypedRow.ts';
import { addon } from '../built.ts';

const shipped = readFileSync(join(addon, `${CAMPAIGNS_FILE}.html`), 'utf8');

/** A blank cell is the same whether it is left out or null. */
const filled = ({ sample, ...campaign }: Campaign) => ({
  ...campaign,
  sample: Object.fromEntries(
    Object.entries(sample).map(([tab, rows]) => [
      tab,
      rows.map((row: TypedRow) =>
        Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)),
      ),
    ]),
  ),
});

test('what ships is what is declared, days and moments included', () => {
  const running = new Date().getFullYear();
  expect(readCampaigns(shipped).map(filled)).toEqual(
    campaigns.map(one => filled({ ...one, year: one.year || running })),
  );
});

test('the file is one element whatever a campaign says', () => {
  const [first] = campaigns;
  const text = writeCampaigns([{ ...first, name: '</script><script>' }]);
  expect(text.match(/</g)).toHaveLength(2);
  expect(readCampaigns(text)[0].name).toBe('</script><script>');
});

test.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles'])('a day is the same day in %s', zone => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  const day = readCampaigns(shipped)[0].sample['Nhiệm vụ']![1]!.Hạn as Date;
  expect([day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()]).toEqual([2020, 3, 20, 0]);
  process.env.TZ = before;
});

test('a tab that several campaigns have is written once', () => {
  expect(shipped.match(/"Kết quả đã chốt"/g)).toHaveLength(1);
});
