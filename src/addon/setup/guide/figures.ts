import type { Campaign } from '../../../campaigns/Campaign.ts';
import { hasReached, initiativeStates, stateNames } from '../../../domain/initiative/states.ts';
import { columnName } from '../../../domain/text/cellName.ts';
import { resultSheetTab } from '../../../tabs/fixed.ts';
import { initiativesTab } from '../../../tabs/initiatives.ts';
import { resultColumns } from '../../../tabs/results.ts';
import { staffTab } from '../../../tabs/staff.ts';
import type { Tab } from '../../../tabs/Tab.ts';
import { tasksTab } from '../../../tabs/tasks.ts';
import { unitsTab } from '../../../tabs/units.ts';
import type { Layout } from '../content/Layout.ts';
import { RANKING } from '../content/ranking/rankingContent.ts';
import { quotedName } from '../content/references.ts';

/** A figure of the start page: formulas that are blank as long as nothing is known. */
interface Figure {
  readonly figure: string;
  readonly caption: string;
  /** The tab that shows what it counts. */
  readonly tab: string;
  /** Anything but 0 is bad. */
  readonly isAlarm?: true;
}

/** Conditions: a number (no score is that high), a text that is not blank. */
const [NUMBER, TEXT] = ['"<9999"', '"?*"'] as const;

/** How far the workbook is, as its tabs say; what no tab of the campaign holds is left out. */
export function figuresOf({ tabs }: Campaign, layout: Layout): readonly Figure[] {
  const area = (tab: string, at: number) => {
    const letter = columnName(at);
    return `${quotedName(layout.nameOf(tab))}!$${letter}:$${letter}`;
  };
  const column = <Id extends string>({ name, columns }: Tab<Id>, id: Id) =>
    area(name, layout.columnOf(name, columns[id].header));
  const scored = ({ name }: Tab, others = '') => {
    const score = area(name, layout.resultsOf(name));
    const known = `COUNTIFS(${score}; ${NUMBER}${others})`;
    const open = `COUNTIFS(${score}; ${TEXT}; ${score}; "<>${resultColumns.score.header}"${others})`;
    return figure(`${known}+${open}`, `${known}&" / "&${known}+${open}`);
  };
  const makers: readonly (readonly [Tab, () => Figure])[] = [
    [staffTab, () => ({ figure: scored(staffTab), caption: 'cán bộ đã có điểm', tab: resultSheetTab.name })],
    [
      unitsTab,
      () => ({
        figure: scored(unitsTab, `; ${column(unitsTab, 'kind')}; "<>Trung tâm"`),
        caption: 'đơn vị đã xếp hạng',
        tab: RANKING,
      }),
    ],
    [
      initiativesTab,
      () => {
        const number = column(initiativesTab, 'number');
        const all = `COUNTIFS(${number}; ${TEXT}; ${number}; "<>${initiativesTab.columns.number.header}")`;
        const good = effective
          .map(state => `COUNTIFS(${number}; ${TEXT}; ${column(initiativesTab, 'state')}; "${state}")`)
          .join('+');
        return {
          figure: figure(all, all),
          caption: `=IFERROR("sáng kiến"&IF(${all}=0; ""; ", "&${good}&" có hiệu quả"); "sáng kiến")`,
          tab: initiativesTab.name,
        };
      },
    ],
    [
      tasksTab,
      () => {
        const [due, done, state] = [
          column(tasksTab, 'due'),
          column(tasksTab, 'done'),
          column(tasksTab, 'state'),
        ];
        const late = `COUNTIFS(${due}; "<"&TODAY(); ${done}; ""; ${state}; "<>Hoàn thành"; ${state}; "<>Đã hủy")`;
        return {
          figure: figure(`COUNT(${due})`, `${late}&""`),
          caption: 'nhiệm vụ quá hạn',
          tab: tasksTab.name,
          isAlarm: true,
        };
      },
    ],
  ];
  return makers.flatMap(([{ name }, make]) => (tabs.some(tab => tab.name === name) ? [make()] : []));
}

/** Blank as long as there is nothing to count. */
const figure = (all: string, shown: string) => `=IFERROR(IF(${all}=0; ""; ${shown}); "")`;

const effect = stateNames.find('Có hiệu quả')!;
const effective = initiativeStates.filter(state => hasReached(state, effect)).map(({ name }) => name);
