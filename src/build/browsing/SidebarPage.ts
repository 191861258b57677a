import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The sidebar beside the sheet, as a person uses it. */
export class SidebarPage {
  readonly frame: FrameLocator;

  constructor(readonly page: Page) {
    this.frame = page.frameLocator('#sidebar iframe');
  }

  /** Opens it from the menu; ready when its screen has its heading. */
  async open(item: string, heading: RegExp): Promise<this> {
    await this.page.getByRole('button', { name: 'Thi đua' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
    await this.heading(heading).waitFor();
    return this;
  }

  /** Opens the form without what others have left in it: drafts are kept in the browser and with the script. */
  async openForm(): Promise<this> {
    await this.open('Đăng ký sáng kiến', /Bước \d/);
    const discard = this.button('Bỏ nháp');
    if ((await discard.count()) > 0) {
      await discard.click();
      await this.button('Bỏ').click();
      await discard.waitFor({ state: 'detached' });
    }
    return this;
  }

  heading(name: RegExp | string): Locator {
    return this.frame.getByRole('heading', { name, level: 1 });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  async goOn(step: number): Promise<void> {
    await this.button('Tiếp tục').click();
    await this.heading(new RegExp(`Bước ${step}/4`)).waitFor();
  }

  async fillTitle(title: string): Promise<void> {
    await this.frame.locator('#kind').selectOption('Sáng kiến');
    await this.frame.locator('#title').fill(title);
    await this.frame.locator('#field').selectOption('Hiện đại hóa hành chính');
    await this.goOn(2);
  }

  async fillContent(): Promise<void> {
    await this.frame.locator('#before').fill('Hồ sơ giấy, tìm mất hai ngày');
    await this.frame.locator('#now').fill('Dán mã QR lên từng hồ sơ');
    await this.frame.locator('#expected').fill('Tìm trong năm phút');
    await this.goOn(3);
  }

  /** Finds people by what is typed, and takes the first. */
  async choose(...authors: string[]): Promise<void> {
    for (const typed of authors) {
      const before = await this.frame.locator('.author').count();
      await this.frame.locator('#authors').fill(typed);
      await this.frame.locator('#authors-list [role=option]').first().waitFor();
      await this.frame.locator('#authors').press('Enter');
      await this.frame.locator('.author').nth(before).waitFor();
    }
  }

  /** Answers everything, up to where it is read over. */
  async fill(title: string, ...authors: string[]): Promise<void> {
    await this.fillTitle(title);
    await this.fillContent();
    await this.choose(...authors);
    await this.goOn(4);
  }
}
