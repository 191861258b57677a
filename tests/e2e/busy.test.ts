import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../src/build/browsing/browser.ts';
import type { Server } from '../../src/contract/Server.ts';
import { answers as adminAnswers } from './admin/answers.ts';
import { dossierOf } from './dossier/dossierOf.ts';
import { PATIENCE } from './example.ts';
import { formsOf, overviewOf } from './overview/overviewOf.ts';
import { STAND_IN } from './scriptStandIn.ts';
import { ALL_WORK, mine, answers as sidebarAnswers } from './sidebar/answers.ts';
import { room } from './sidebar/councilRoom.ts';
import { fillForm } from './sidebar/form.ts';
import { judgedSheet, ownTable } from './sidebar/scoreSheet.ts';
import { builtPage } from './sidebar/sidebar.ts';
import { windows } from './windows.ts';

type Asked = keyof Server;

const overview = overviewOf({ units: 2, staff: 4 });
const script: Readonly<Record<string, (...given: never[]) => unknown>> = {
  ...sidebarAnswers,
  ...adminAnswers,
  myWork: () => ({ value: ALL_WORK }),
  scoreSheet: () => ({ value: judgedSheet }),
  ownTable: () => ({ value: ownTable }),
  openOverview: () => ({ value: overview }),
  scoreForms: () => ({ value: formsOf(overview) }),
  showReport: () => ({ value: null }),
  councilRoom: () => ({ value: { ...room, records: true } }),
  dossierData: () => ({ value: dossierOf({ initiatives: 2, members: 2 }) }),
  writeResults: () => ({ value: { people: 4, units: 2 } }),
} satisfies Record<Asked, unknown>;

/** A way in which a page asks: what is done before, and the button that asks; without one it asks when it opens. */
interface Way {
  readonly asked: Asked;
  readonly on: 'Sidebar' | 'Scores' | 'Council' | 'Admin' | 'Dashboard' | 'Report' | 'Dossier' | 'SelfTest';
  readonly screen?: string;
  readonly before?: (page: Page) => Promise<void>;
  readonly press?: string | RegExp;
}

const pressing =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page) => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };

const admin = (asked: Asked, press: string | RegExp, ...before: readonly (string | RegExp)[]): Way => ({
  asked,
  on: 'Admin',
  before: pressing(...before),
  press,
});

/** Where a person waits for a change. */
const changes: readonly Way[] = [
  {
    asked: 'registerInitiative',
    on: 'Sidebar',
    before: page => fillForm(page, 'Gửi tin nhắn nhắc lịch tiêm phòng'),
    press: 'Gửi đăng ký',
  },
  {
    asked: 'editInitiative',
    on: 'Sidebar',
    screen: 'mine',
    before: pressing(`Xem ${mine.number}`, 'Sửa nội dung', 'Tiếp tục', 'Tiếp tục', 'Tiếp tục'),
    press: 'Lưu thay đổi',
  },
  {
    asked: 'changeState',
    on: 'Sidebar',
    screen: 'review',
    before: async page => {
      await pressing('Xét cái chờ lâu nhất')(page);
      await page.getByRole('radio', { name: 'Duyệt', exact: true }).check();
    },
    press: 'Ghi quyết định',
  },
  { asked: 'acceptTyped', on: 'Sidebar', screen: 'review', press: 'Tiếp nhận dòng nhập tay' },
  {
    asked: 'enterJudgement',
    on: 'Scores',
    screen: 'scores',
    before: page => page.getByLabel('ghi giá trị mới').first().fill('Khá'),
    press: /^Ghi /,
  },
  {
    asked: 'writeScoring',
    on: 'Scores',
    screen: 'scores',
    before: pressing('Xem trước'),
    press: 'Ghi công thức',
  },
  {
    asked: 'handInSheet',
    on: 'Council',
    before: async page => {
      await pressing('Chấm sáng kiến chờ lâu nhất')(page);
      for (const at of room.columns.keys()) await page.locator(`#sheet-point-${at}`).fill('10');
    },
    press: 'Nộp phiếu',
  },
  admin('setUpWorkbook', 'Thiết lập phần còn thiếu'),
  admin('checkWorkbook', 'Kiểm tra bảng tính'),
  admin('repairWorkbook', /^Sửa: /, 'Kiểm tra bảng tính'),
  admin('showCell', /^Xem ô: /, 'Kiểm tra bảng tính'),
  admin('openPeriods', 'Xem kỳ và kết quả'),
  admin('freezeResults', 'Chốt', 'Xem kỳ và kết quả', /^Chốt lại/),
  admin('summarizeYear', 'Thay', 'Xem kỳ và kết quả', 'Tổng hợp năm 2020'),
  admin('openQuota', 'Xem trần xếp loại'),
  admin('settleQuota', 'Ghi xếp loại sau trần', 'Xem trần xếp loại'),
  admin('planNewRound', 'Xem những gì sẽ xóa'),
  admin('openNewRound', /^Xóa dữ liệu của/, 'Xem những gì sẽ xóa'),
  admin('setRegion', 'Đổi sang Việt Nam'),
  admin('makeCodes', 'Tạo mã còn thiếu'),
  admin('deleteSample', 'Xóa các dòng mẫu', 'Xóa dữ liệu mẫu'),
  admin('planErasure', 'Xem những gì sẽ thay'),
  admin('erasePersonalData', 'Xóa, không hoàn tác', 'Xem những gì sẽ thay', 'Xóa họ tên và e-mail'),
  admin('undoSetUp', 'Hoàn tác', 'Hoàn tác lần thiết lập gần nhất'),
  admin('showSelfTest', 'Mở phần tự kiểm tra'),
];

const readings: readonly Way[] = [
  { asked: 'openSidebar', on: 'Sidebar' },
  { asked: 'registeredTitles', on: 'Sidebar' },
  { asked: 'showScreen', on: 'Sidebar', press: 'Phiếu điểm' },
  {
    asked: 'keepDraft',
    on: 'Sidebar',
    before: async page => {
      await page.locator('#kind').selectOption('Sáng kiến');
      await page.locator('#title').fill('Sổ theo dõi mẫu giống');
      await page.locator('#field').selectOption('Khác');
      await pressing('Tiếp tục')(page);
    },
  },
  { asked: 'myInitiatives', on: 'Sidebar', screen: 'mine' },
  { asked: 'myWork', on: 'Sidebar', screen: 'mine' },
  { asked: 'showCheck', on: 'Sidebar', screen: 'mine', press: 'Kiểm tra bảng tính' },
  { asked: 'recognisedInitiatives', on: 'Sidebar', screen: 'mine', press: 'Tìm trong Kho sáng kiến' },
  { asked: 'reviewQueue', on: 'Sidebar', screen: 'review' },
  {
    asked: 'showInitiative',
    on: 'Sidebar',
    screen: 'review',
    before: pressing('Xét cái chờ lâu nhất'),
    press: 'Xem dòng trong bảng',
  },
  { asked: 'scoreSheet', on: 'Scores', screen: 'scores' },
  { asked: 'ownTable', on: 'Scores', screen: 'scores', press: 'Xem trước' },
  {
    asked: 'madeOf',
    on: 'Scores',
    screen: 'scores',
    before: page => page.locator('.criteria summary').first().click(),
  },
  { asked: 'councilRoom', on: 'Council' },
  { asked: 'showDossier', on: 'Council', press: 'In hồ sơ' },
  { asked: 'dossierData', on: 'Dossier' },
  { asked: 'openAdmin', on: 'Admin' },
  { asked: 'openOverview', on: 'Dashboard' },
  { asked: 'showReport', on: 'Dashboard', press: 'Mở báo cáo' },
  { asked: 'writeResults', on: 'Dashboard', press: 'Cập nhật tab Kết quả' },
  { asked: 'openOverview', on: 'Report' },
  { asked: 'scoreForms', on: 'Report' },
  { asked: 'selfTest', on: 'SelfTest', press: 'Bắt đầu kiểm tra' },
];

const nameOf = ({ asked, on }: Way) => `${asked} (${on})`;
const named = (ways: readonly Way[]) => ways.map(way => [nameOf(way), way] as const);

describe.skipIf(browserPath === undefined)('the script is busy', { timeout: 60_000 }, () => {
  const show = windows(page => page.clock.install());

  /** The page of a way, up to its question, which stays open until it is answered. */
  const asking = async ({ asked, on, screen = '', before, press }: Way) => {
    const open: ((isBusy: boolean) => void)[] = [];
    let count = 0;
    const page = await show({
      ...{ width: 1280, height: 720 },
      html: () => builtPage(on, screen),
      before: `${STAND_IN} window.google.script.host = { close: () => {} };`,
      answer: async (name: string, args: readonly never[]) => {
        const isBusy = name === asked && (await new Promise<boolean>(resolve => open.push(resolve)));
        return isBusy ? { refused: { code: 'busy' } } : script[name]!(...args);
      },
    });
    await before?.(page);
    if (press !== undefined) await page.getByRole('button', { name: press, exact: true }).first().dblclick();
    /** Answers the next question, before which nothing else is asked; while busy, the pause goes by at once. */
    const answer = async (isBusy: boolean) => {
      await expect.poll(() => open.length, PATIENCE).toBe(++count);
      open[count - 1]!(isBusy);
      // The answer has come before the clock goes on.
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    };
    return { page, answer, countOf: () => open.length };
  };
  const waiting = (page: Page) => page.getByText('Có người khác đang gửi. Đang chờ đến lượt…').first();
  const PAUSE = 1300;

  test.each(named(changes))(
    '%s waits in line, says so, and is asked again; a second press asks nothing',
    async (_, way) => {
      const { page, answer, countOf } = await asking(way);
      await answer(true);
      await waiting(page).waitFor();
      await page.clock.runFor(PAUSE);
      await answer(false);
      await waiting(page).waitFor({ state: 'detached' });
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(countOf()).toBe(2);
    },
  );

  test.each(named(readings))('%s is asked again', async (_, way) => {
    const { page, answer } = await asking(way);
    await answer(true);
    await page.clock.runFor(PAUSE);
    await answer(false);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  const silent: readonly Asked[] = ['registeredTitles', 'keepDraft'];
  const told = {
    Sidebar: 'Chờ một lát rồi thử lại',
    Scores: 'Chờ một lát rồi thử lại',
    Council: 'Chờ một lát rồi thử lại',
    Admin: 'Chờ một phút rồi bấm lại',
    Dashboard: 'Chờ một lát rồi thử lại',
    Report: 'Chờ một lát rồi thử lại',
    Dossier: 'Chờ một lát rồi thử lại',
    SelfTest: 'Không kiểm tra được',
  };
  test.each(named([...changes, ...readings].filter(({ asked }) => !silent.includes(asked))))(
    '%s is given up after patience, which is told',
    async (_, way) => {
      const { page, answer, countOf } = await asking(way);
      for (let tries = 1; tries < 5; tries++) {
        await answer(true);
        await page.clock.runFor(tries === 4 ? 8 * PAUSE : 4 * PAUSE);
      }
      await answer(true);
      await page.getByText(told[way.on]).waitFor();
      expect(countOf()).toBe(5);
    },
  );

  test('these are all the ways to ask', () => {
    const asked = new Set([...changes, ...readings].map(way => way.asked));
    expect(Object.keys(script).filter(name => !asked.has(name as Asked))).toEqual([]);
  });
});
