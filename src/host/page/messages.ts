import type { Button } from '../sheet/Operations.ts';
import { byId, make } from './element.ts';
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

/** Asks for an e-mail in a dialog; undefined for Escape and «Hủy». */
export function askEmail(label: string): Promise<string | undefined> {
  return new Promise(resolve => {
    const input = make('input', { type: 'email', required: true, autocomplete: 'off' });
    const dialog = make(
      'dialog',
      {},
      make(
        'form',
        { method: 'dialog' },
        make('label', {}, label, input),
        make('button', { value: 'OK', className: 'button first', textContent: texts.OK }),
        make('button', { formNoValidate: true, className: 'button', textContent: texts.CANCEL }),
      ),
    );
    dialog.onclose = () => {
      dialog.remove();
      resolve(dialog.returnValue === 'OK' ? input.value.toLowerCase() : undefined);
    };
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Shows a message for some seconds. */
export function toast(text: string, title: string, seconds: number): void {
  const message = make(
    'div',
    { className: 'toast' },
    ...(title ? [make('strong', {}, title), make('br')] : []),
    text,
  );
  byId('toasts').append(message);
  setTimeout(() => message.remove(), Math.max(1, seconds) * 1000);
}
