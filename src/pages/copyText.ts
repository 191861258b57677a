/**
 * Puts a text onto the clipboard; whether that worked. The newer way asks for a permission that Google's frame does not
 * have.
 */
export function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const worked = document.execCommand('copy');
  area.remove();
  return worked;
}
