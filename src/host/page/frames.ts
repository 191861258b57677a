import type { FromFrame, ToFrame } from '../sheet/Message.ts';
import { byId, make } from './element.ts';
import { texts } from './texts.ts';

/** What Google allows the page of a script; its origin differs from that of the spreadsheet. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** Shows pages of the script in a sidebar or a dialog and passes their calls on. */
export class Frames {
  private readonly open = new Map<Window, () => void>();

  /** `address` is where they are served. */
  constructor(
    private readonly address: string,
    run: (name: string, args: string) => Promise<string>,
    leave: (step: number) => void,
  ) {
    const { origin } = new URL(address);
    addEventListener('message', event => {
      const frame = event.source as Window | null;
      const close = frame && this.open.get(frame);
      if (!close || event.origin !== origin) return;
      const asked = event.data as FromFrame;
      if ('close' in asked) close();
      else if ('leave' in asked) leave(asked.leave);
      else {
        const answer = (reply: Omit<ToFrame, 'ran'>) =>
          frame.postMessage({ ran: asked.run, ...reply }, origin);
        run(asked.name, asked.args).then(
          value => answer({ value }),
          (error: Error) => answer({ error: error.message }),
        );
      }
    });
  }

  /** One sidebar at a time, 300 px wide. */
  sidebar(title: string, page: string): void {
    const sidebar = byId('sidebar');
    const close = () => {
      sidebar.hidden = true;
      sidebar.replaceChildren();
      dispatchEvent(new Event('resize'));
    };
    sidebar.hidden = false;
    this.fill(sidebar, title, page, close);
    dispatchEvent(new Event('resize'));
  }

  /** One at a time, as with Google: the next takes the place of the one that is shown. */
  dialog(title: string, page: string, width: number, height: number): void {
    document.querySelector('dialog.page')?.remove();
    const dialog = make('dialog', { className: 'page' });
    dialog.onclose = () => dialog.remove();
    document.body.append(dialog);
    const frame = this.fill(dialog, title, page, () => dialog.close());
    frame.style.cssText = `--width: ${width}px; --height: ${height}px`;
    dialog.showModal();
  }

  private fill(place: HTMLElement, title: string, page: string, close: () => void): HTMLIFrameElement {
    const closer = make('button', {
      type: 'button',
      ariaLabel: texts.close,
      textContent: '×',
      onclick: close,
    });
    const frame = make('iframe', { title, src: `${this.address}/${page}` });
    frame.setAttribute('sandbox', SANDBOX);
    place.replaceChildren(make('div', { className: 'title' }, make('h2', {}, title), closer), frame);
    for (const shown of this.open.keys()) if (shown.closed) this.open.delete(shown);
    this.open.set(frame.contentWindow!, close);
    return frame;
  }
}
