import { Names } from '../text/Names.ts';

/** What somebody does in the council (vai trò trong Hội đồng). */
export interface CouncilRole {
  readonly name: string;
  /** Whether they hand in a sheet of points. */
  readonly scores: boolean;
  /** Whether they conclude (kết luận). */
  readonly leads: boolean;
  /** Whether they enter the paper sheets of others (nhập thay). */
  readonly records: boolean;
}

export const councilRoles: readonly CouncilRole[] = [
  { name: 'Chủ tịch', scores: true, leads: true, records: false },
  { name: 'Phó Chủ tịch', scores: true, leads: true, records: false },
  { name: 'Ủy viên', scores: true, leads: false, records: false },
  { name: 'Ủy viên thư ký', scores: true, leads: false, records: true },
  { name: 'Thư ký', scores: false, leads: false, records: true },
];

const byName = new Names(councilRoles.map(role => [role.name, role]));

/** The role that a cell names; who has none that is known is a member who scores. */
export const roleNamed = (text: string): CouncilRole => byName.find(text) ?? councilRoles[2]!;
