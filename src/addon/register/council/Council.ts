import { type CouncilRole, roleNamed } from '../../../domain/council/roles.ts';
import type { CouncilPart } from '../../../domain/initiative/obstacle.ts';
import { OUTSIDER } from '../../../domain/initiative/outsider.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import { tidy } from '../../../domain/text/tidy.ts';
import { councilTab } from '../../../tabs/council.ts';
import { findTab } from '../../sheet/findTab.ts';
import { Table } from '../../sheet/Table.ts';
import { shown } from '../shown.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A member of the council (thành viên Hội đồng), as the tab names them. */
export interface CouncilMember {
  readonly name: string;
  readonly role: CouncilRole;
  /** Blank for whoever only hands in paper. */
  readonly email: string;
  /** In the roster; blank for somebody from elsewhere. */
  readonly code: string;
  readonly post: string;
}

/** An author of an initiative, as far as it shows who they are. */
interface Author {
  readonly code: string;
  readonly name: string;
}

/** The council (Hội đồng sáng kiến): the tab Hội đồng where somebody stands in it. */
export class Council {
  /** Of several rows of one name the first counts. */
  readonly members: readonly CouncilMember[];

  private constructor(table: Table<keyof typeof councilTab.columns>) {
    const name = table.column('name');
    const [role, email, code, post] = (['role', 'email', 'code', 'post'] as const).map(id => table.find(id));
    const members = table.rows.map((row): CouncilMember => {
      const text = (at: number | undefined) => tidy(shown(row[at ?? -1]));
      return {
        name: text(name),
        role: roleNamed(text(role)),
        email: caseKey(text(email)),
        code: text(code),
        post: text(post),
      };
    });
    this.members = members.filter(
      (one, at) => one.name !== '' && members.findIndex(({ name }) => isSame(name, one.name)) === at,
    );
  }

  /** Undefined where there is no such tab, or nobody stands in it. */
  static find(spreadsheet: Spreadsheet): Council | undefined {
    const sheet = findTab(spreadsheet, councilTab);
    const council = sheet && new Council(Table.on(sheet, councilTab));
    return council && council.members.length > 0 ? council : undefined;
  }

  /** The member of an e-mail, which blank is nobody's. */
  member(email: string): CouncilMember | undefined {
    return email === '' ? undefined : this.members.find(one => one.email === email);
  }

  named(name: string): CouncilMember | undefined {
    return this.members.find(one => isSame(one.name, name));
  }

  /** Who is to score: not what they have a share in. */
  asked(authors: readonly Author[]): readonly CouncilMember[] {
    return this.members.filter(one => one.role.scores && !isAuthor(one, authors));
  }
}

/** Whether a member is one of the authors: by their code, from elsewhere by their name. */
export function isAuthor(member: CouncilMember, authors: readonly Author[]): boolean {
  return authors.some(({ code, name }) =>
    member.code === '' || code === OUTSIDER
      ? isSame(name, member.name)
      : caseKey(code) === caseKey(member.code),
  );
}

/** What somebody is to the council, read once and only if it is asked for. */
export function councilPart(spreadsheet: Spreadsheet, email: string, known?: Council): () => CouncilPart {
  let part: CouncilPart | undefined;
  const find = (): CouncilPart => {
    const council = known ?? Council.find(spreadsheet);
    if (!council) return 'none';
    return council.member(email)?.role.leads ? 'leads' : 'other';
  };
  return () => (part ??= find());
}

const isSame = (one: string, other: string) => caseKey(one) === caseKey(other);
