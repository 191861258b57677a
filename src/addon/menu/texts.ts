import type { Language } from '../../domain/text/Language.ts';

/** Texts for people; a key that one language lacks does not compile. */
export type MenuTexts = typeof vi;

const vi = {
  menu: 'Thi đua',
  register: 'Đăng ký sáng kiến',
  mine: 'Sáng kiến của tôi',
  scores: 'Phiếu điểm',
  review: 'Xét duyệt',
  council: 'Hội đồng',
  dashboard: 'Bảng điều hành và báo cáo',
  report: 'Báo cáo',
  dossier: 'Hồ sơ sáng kiến',
  admin: 'Thiết lập và kiểm tra',
  selfTest: 'Kiểm tra trên Google Sheets',
};

const en: MenuTexts = {
  // Its name, by which guides and messages lead to it.
  menu: 'Thi đua',
  register: 'Register an initiative',
  mine: 'My initiatives',
  scores: 'Score sheet',
  review: 'Review',
  council: 'Council',
  dashboard: 'Dashboard and report',
  report: 'Report',
  dossier: 'Papers of initiatives',
  admin: 'Set up and check',
  selfTest: 'Check on Google Sheets',
};

export const texts: Readonly<Record<Language, MenuTexts>> = { vi, en };
