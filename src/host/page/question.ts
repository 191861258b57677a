import type { Button } from '../sheet/Operations.ts';
import { make } from './element.ts';
import { texts } from './texts.ts';

/** Asks in a dialog; resolves with the button, «CLOSE» for Escape. */
export function question(title: string, text: string, buttons: readonly Button[]): Promise<Button> {
  return new Promise(resolve => {
    const form = make('form', { method: 'dialog' });
    const dialog = make(
      'dialog',
      {},
      ...(title ? [make('div', { className: 'title' }, make('h2', {}, title))] : []),
      make('p', {}, text),
      form,
    );
    buttons.forEach((name, at) => {
      const className = at === 0 ? 'button first' : 'button';
      form.append(make('button', { value: name, className, textContent: texts[name] }));
    });
    dialog.onclose = () => {
      dialog.remove();
      resolve((dialog.returnValue || 'CLOSE') as Button);
    };
    document.body.append(dialog);
    dialog.showModal();
  });
}
