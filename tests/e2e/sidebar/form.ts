import type { Page } from 'playwright-core';

/** Goes on, to a step of the form. */
async function goOn(page: Page, step: number): Promise<void> {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`Bước ${step}/4`) }).waitFor();
}

/** Answers everything, up to where it is read over; who registers is known. */
export async function fillForm(page: Page, title: string): Promise<void> {
  await page.locator('#kind').selectOption('Sáng kiến');
  await page.locator('#title').fill(title);
  await page.locator('#field').selectOption('Khác');
  await goOn(page, 2);
  for (const name of ['#before', '#now', '#expected']) await page.locator(name).fill(`Nội dung ${name}`);
  await goOn(page, 3);
  await goOn(page, 4);
}
