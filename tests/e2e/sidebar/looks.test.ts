import { describe, expect, test } from 'vitest';
import { browserPath } from '../../../src/build/browsing/browser.ts';
import { expectGoodLooks } from '../looked.ts';
import { answers, data, LONGEST, mine, waiting } from './answers.ts';
import { scoreSheet } from './scoreSheet.ts';
import { sidebars } from './sidebar.ts';

const languages = ['vi', 'en'] as const;

describe.skipIf(browserPath === undefined)(
  'every screen and state of the sidebar',
  { timeout: 150_000 },
  () => {
    const open = sidebars();
    const opening = (language: 'vi' | 'en', screen: string, more: Partial<typeof data> = {}) =>
      open({
        screen,
        answers: {
          openSidebar: () => ({ value: { ...data, language, ...more } }),
          scoreSheet: () => ({ value: scoreSheet }),
        },
      });

    test.each(languages)('registering, with the longest texts (%s)', async language => {
      const { page, answer } = await opening(language, 'register');
      const next = page.locator('button.primary');
      const look = (state: string) => expectGoodLooks(page, state);
      await look('step 1');
      await next.click();
      await page.locator('.summary').waitFor();
      await look('step 1, wrong');
      await page.locator('#kind').selectOption('Cách làm hay');
      await page.locator('#title').fill(LONGEST);
      await page.locator('#field').selectOption('Xây dựng đội ngũ cán bộ, công chức, viên chức');
      await page.locator('.similar button').first().click();
      await page.locator('.similar [role=status]').nth(1).getByText(/SK/).waitFor();
      await look('step 1, similar titles');
      await next.click();
      await page.locator('#before').fill('Nghiêngngảkhôngcókhoảngtrắng'.repeat(20));
      await page.locator('#now').fill('Dán mã QR lên từng hồ sơ');
      await page.locator('#expected').fill('Tìm trong năm phút');
      await page.locator('#starts').fill('31/02/2020');
      await next.click();
      await page.locator('.summary').waitFor();
      await look('step 2, wrong');
      await page.locator('#starts').fill('3.2.2020');
      await next.click();
      await page.locator('#authors').fill('a');
      await page.locator('[role=option]').first().waitFor();
      await look('step 3, list');
      await page.locator('#authors').press('Enter');
      await page.locator('#share-1').fill('1');
      await next.click();
      await page.locator('.summary').waitFor();
      await look('step 3, wrong');
      await page.locator('.total button').click();
      await next.click();
      await page.locator('.part').first().waitFor();
      await page.locator('.similar').waitFor();
      await look('step 4');
      answer({ registerInitiative: () => ({ thrown: 'NetworkError' }) });
      await next.click();
      await page.locator('.summary').waitFor();
      await page.locator('.summary button').last().click();
      await look('step 4, failure');
      answer({ registerInitiative: answers.registerInitiative });
      await next.click();
      await page.locator('#withdraw').waitFor();
      await look('receipt');
      await page.locator('#withdraw').click();
      await page.locator('#withdraw').waitFor({ state: 'detached' });
      await look('receipt, withdrawn');
    });

    test.each(languages)('following (%s)', async language => {
      const { page, answer, reopen } = await opening(language, 'mine');
      const look = (state: string) => expectGoodLooks(page, state);
      await page.locator('main > .cards button').first().waitFor();
      await look('list');
      await page.locator('main > .cards button').first().click();
      await page.locator('.timeline').waitFor();
      await look('one');
      await page.locator('.buttons button').nth(1).click();
      await page.locator('button.primary').click();
      await page.locator('.summary').waitFor();
      await look('withdraw, wrong');
      answer({
        changeState: ({ number }) => ({
          refused: {
            code: 'changed',
            number,
            by: 'Trần Văn Đào',
            at: mine.updatedAt,
            columns: ['Tên', 'Giải pháp'],
            version: 3,
          },
        }),
      });
      await page.locator('textarea').fill(LONGEST);
      await page.locator('button.primary').click();
      await page.locator('.summary').getByText('Trần Văn Đào').waitFor();
      await look('withdraw, changed by another');
      answer({ myInitiatives: () => ({ value: [] }) });
      await reopen();
      await page.locator('button.primary').waitFor();
      await look('nothing yet');
      answer({ myInitiatives: () => ({ refused: { code: 'missingTab', tab: 'Sáng kiến' } }) });
      await reopen();
      await page.locator('.summary').waitFor();
      await look('tab missing');
    });

    test.each(languages)('deciding (%s)', async language => {
      const { page, answer, reopen } = await opening(language, 'review');
      const look = (state: string) => expectGoodLooks(page, state);
      await page.locator('.queue').waitFor();
      await look('queue');
      await page.locator('details').first().locator('summary').click();
      await page.locator('#filter-field').selectOption(waiting.field);
      await look('queue, filtered');
      await page.locator('#find').fill('khongcogi');
      await page.locator('.queue table').waitFor({ state: 'detached' });
      await look('queue, nothing fits');
      await page.locator('#find').fill('17');
      await page.keyboard.press('Enter');
      await page.locator('fieldset').waitFor();
      await page.locator('button.primary').click();
      await page.locator('.summary').waitFor();
      await page.locator('summary').first().click();
      await page.locator('summary').last().click();
      await page.locator('details .cards button').last().click();
      await look('queue, wrong, undoing');
      answer({ reviewQueue: () => ({ value: { waiting: [], decided: [], typed: [] } }) });
      await reopen();
      await page.locator('main p').nth(1).waitFor();
      await look('nothing to do');
    });

    test.each(languages)('scores, help, who it is, closed (%s)', async language => {
      const { page, answer } = await opening(language, 'scores', { me: '', mayChoose: true });
      const look = (state: string) => expectGoodLooks(page, state);
      const screens = page.locator('nav button');
      await page.locator('.criteria').waitFor();
      await look('scores');
      await page.locator('[id^=figure]').first().fill('x');
      await page.locator('[aria-invalid=true]').waitFor();
      await look('scores, figure wrong');
      answer({ scoreSheet: () => ({ refused: { code: 'noRow' } }) });
      await page.locator('button.primary').click();
      await page.locator('.summary').waitFor();
      await look('scores, no row');
      await screens.last().click();
      await page.locator('h2').first().waitFor();
      await look('help');
      await screens.nth(1).click();
      await page.locator('#me').fill('a');
      await page.locator('[role=option]').first().waitFor();
      await look('who');
      await page.locator('#me').press('Enter');
      await page.locator('main > .cards').waitFor();
      await page.locator('.identity button').click();
      await page.locator('#who').waitFor();
      await look('who, to be changed');
    });

    test.each(
      languages.flatMap(language =>
        (['register', 'mine', 'review', 'scores', 'council'] as const).map(
          screen => [language, screen] as const,
        ),
      ),
    )('the ways to all screens stand in one row (%s, at %s)', async (language, screen) => {
      const isMember = screen === 'council';
      const { page } = await opening(language, screen, { reviews: !isMember, sits: isMember });
      await page.locator('nav [aria-current]').waitFor();
      const tops = await page
        .locator('nav button')
        .evaluateAll(buttons => buttons.map(button => button.getBoundingClientRect().top));
      expect(tops.length).toBe(5);
      expect(new Set(tops).size).toBe(1);
    });

    test('what has the focus is never behind the bar with the result', async () => {
      const { page } = await opening('vi', 'scores');
      const fields = page.locator('[id^=figure]:visible');
      await fields.first().fill('3');
      await page.getByText('Nếu đổi số liệu:').waitFor();
      for (let at = (await fields.count()) - 1; at > 0; at--) {
        await fields.nth(at).focus();
        // The one before is where the bar is, as it happens while scrolling.
        await fields.nth(at - 1).evaluate(field => scrollBy(0, field.getBoundingClientRect().top - 20));
        await page.keyboard.press('Shift+Tab');
        const isSeen = await page.evaluate(() => {
          const field = document.activeElement!;
          const { x, y, width } = field.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + 2) === field;
        });
        expect(isSeen).toBe(true);
      }
    });

    test('closed: why, and a way out', async () => {
      const { page } = await open({ answers: { openSidebar: () => ({ thrown: 'PERMISSION_DENIED' }) } });
      await page.locator('.summary').waitFor();
      await expectGoodLooks(page, 'closed');
      expect(await page.locator('.summary').innerText()).toContain('cửa sổ ẩn danh');
    });
  },
);
