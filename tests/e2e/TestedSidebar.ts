import { SidebarPage } from '../../src/build/browsing/SidebarPage.ts';

/** The driven sidebar with what only tests do and look at. */
export class TestedSidebar extends SidebarPage {
  /** Goes to another screen of the navigation. */
  async goTo(screen: string): Promise<void> {
    await this.frame.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click();
  }

  async send(): Promise<void> {
    await this.button('Gửi đăng ký').click();
  }

  /** The number on the receipt. */
  async number(): Promise<string> {
    await this.heading('Đã đăng ký').waitFor();
    return this.frame.locator('.number').innerText();
  }

  /** Runs source in the page of the sidebar. */
  run<Value>(source: string): Promise<Value> {
    return this.frame.locator('body').evaluate((_, text) => new Function(text)() as never, source);
  }
}
