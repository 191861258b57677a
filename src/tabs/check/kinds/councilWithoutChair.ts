import { roleNamed } from '../../../domain/council/roles.ts';
import { councilTab } from '../../council.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = Record<never, never>;

/** A council in which nobody can conclude: none of those who lead it has an e-mail by which the sidebar knows them. */
export const find: Find<Fields> = facts => {
  const { name, role, email } = councilTab.columns;
  const council = Reader.of(facts, councilTab);
  const members = council?.spots(name).filter(({ text }) => text !== '') ?? [];
  const [first] = members;
  if (!council || !first) return [];
  const leads = ({ row }: { readonly row: number }) =>
    roleNamed(council.text(role, row)).leads && council.text(email, row) !== '';
  return members.some(leads) ? [] : [council.fault(role, first.row, {})];
};

export const words: Wording<Fields> = () => ({
  fault: {
    vi: 'Hội đồng chưa có ai kết luận được',
    en: 'Nobody can conclude for the council',
  },
  fix: {
    vi: 'Ghi Chủ tịch hoặc Phó Chủ tịch ở cột Vai trò của một người, và e-mail của người ấy',
    en: 'Write Chủ tịch or Phó Chủ tịch in the column Vai trò of somebody, and their e-mail',
  },
});
