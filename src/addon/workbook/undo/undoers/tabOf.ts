import { campaign } from '../../campaign.ts';
import type { TabContent } from '../../TabContent.ts';
import { workbookContent } from '../../workbookContent.ts';

/** How a tab is found that set-up calls so. */
export function tabOf(name: string): Pick<TabContent, 'name' | 'namedRange'> {
  return (
    workbookContent(campaign, false).find(content => content.name === name) ?? { name, namedRange: name }
  );
}
