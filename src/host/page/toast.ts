import { byId, make } from './element.ts';

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
