import type { MyWork } from '../../contract/MyWork.ts';
import type { Day } from '../../domain/text/parseDate.ts';
import { awaitsCouncil, putToCouncil } from '../council/putToCouncil.ts';
import type { Council, CouncilMember } from '../register/council/Council.ts';
import { openScoring, standingsOf } from '../register/council/scoring.ts';
import { History } from '../register/History.ts';
import { initiativeOf, type Viewer } from '../register/initiativeOf.ts';
import { Register } from '../register/Register.ts';
import { few } from '../scores/few.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import { waiting } from './waiting.ts';

interface Around {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly settings: SettingTable;
  readonly council: Council;
  readonly viewer: Viewer;
  readonly today: Day;
}

/** What waits for a member of the council. */
export function councilWork(
  { name, role }: CouncilMember,
  { spreadsheet, settings, council, viewer, today }: Around,
): Pick<MyWork, 'unscored' | 'concludable'> {
  const register = Register.open(spreadsheet);
  const { members } = viewer;
  const put = putToCouncil(register, History.open(spreadsheet)).filter(({ at }) =>
    awaitsCouncil(register.state(at)),
  );
  const standings = standingsOf(openScoring(spreadsheet), { council, register, members, settings }, put);
  const those = (isMeant: (standing: (typeof standings)[number]) => boolean) =>
    few(
      waiting(
        put.flatMap(({ at, entries }, place) =>
          isMeant(standings[place]!) ? initiativeOf(register, at, entries, viewer) : [],
        ),
        today,
      ),
    );
  return {
    unscored: role.scores ? those(({ missing }) => missing.includes(name)) : null,
    concludable: role.leads ? those(({ given, needed }) => given >= needed) : null,
  };
}
