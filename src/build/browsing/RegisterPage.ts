import type { FrameLocator, Page } from 'playwright-core';

/** The sidebar in which an initiative is registered, as a person uses it. */
export class RegisterPage {
  readonly frame: FrameLocator;

  constructor(readonly page: Page) {
    this.frame = page.frameLocator('#sidebar iframe');
  }

  /** Opens it from the menu. */
  async open(): Promise<this> {
    await this.page.getByRole('button', { name: 'Thi đua' }).click();
    await this.page.getByRole('menuitem', { name: 'Đăng ký sáng kiến' }).click();
    await this.frame.locator('#title').waitFor();
    return this;
  }

  /** Answers everything; the authors by what is typed to find them. */
  async fill(title: string, ...authors: string[]): Promise<void> {
    await this.frame.locator('#kind').selectOption('Sáng kiến');
    await this.frame.locator('#title').fill(title);
    await this.frame.locator('#field').selectOption('Hiện đại hóa hành chính');
    await this.frame.locator('#before').fill('Hồ sơ giấy, tìm mất hai ngày');
    await this.frame.locator('#now').fill('Dán mã QR lên từng hồ sơ');
    await this.frame.locator('#expected').fill('Tìm trong năm phút');
    for (const typed of authors) {
      await this.frame.locator('#authors').fill(typed);
      await this.frame.locator('[role=option]').first().waitFor();
      await this.frame.locator('#authors').press('Enter');
    }
  }

  async send(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Gửi đăng ký' }).click();
  }

  /** The number on the receipt. */
  async number(): Promise<string> {
    await this.frame.getByRole('heading', { name: 'Đã đăng ký' }).waitFor();
    return this.frame.locator('.number').innerText();
  }

  /** Runs source in the page of the sidebar. */
  run<Value>(source: string): Promise<Value> {
    return this.frame.locator('body').evaluate((_, text) => new Function(text)() as never, source);
  }
}
