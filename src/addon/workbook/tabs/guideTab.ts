import type { Tab } from '../Tab.ts';

/** Hướng dẫn: three steps for everyone. */
export const guideTab: Tab = {
  name: 'Hướng dẫn',
  audience: 'everyone',
  access: 'everybody',
  namedRange: 'HUONG_DAN',
  rows: 30,
  columns: [{ header: 'Hướng dẫn', note: 'Bắt đầu từ đây', width: 100 }],
};
