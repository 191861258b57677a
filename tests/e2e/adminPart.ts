import type { TestedSheet } from './TestedSheet.ts';

/** Opens «Thiết lập và kiểm tra», unless it is open, and gives one of its parts. */
export async function adminPart({ page }: TestedSheet, id: string) {
  const frame = page.frameLocator('dialog iframe');
  if ((await page.locator('dialog iframe').count()) === 0) {
    await page.getByRole('button', { name: 'Thi đua' }).click();
    await page.getByRole('menuitem', { name: 'Thiết lập và kiểm tra' }).click();
  }
  const section = frame.locator(`section#${id}`);
  await section.waitFor();
  return { frame, section, button: (name: string | RegExp) => section.getByRole('button', { name }) };
}
