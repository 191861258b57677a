import { OWNER } from '../sheet/owner.ts';
import { byId, make } from './element.ts';
import { newMenu } from './menus.ts';
import { askEmail, question } from './messages.ts';
import type { View } from './newView.ts';
import { peopleIn } from './people.ts';
import { texts } from './texts.ts';

/** What the bar needs of the window. */
interface Window {
  /** The window is about to show the same workbook as somebody else. */
  readonly leave: () => void;
  readonly status: (text: string, bad: boolean) => void;
}

/** The bar that only the local spreadsheet has: what it is, as whom it is seen, which other samples there are. */
export function showLocalBar({ workbook }: View, user: string, { leave, status }: Window): void {
  byId('local').replaceChildren(
    make('p', { className: 'about' }, texts.local, make('span', {}, texts.localMore)),
    viewAs(workbook, user, leave),
  );
  void offerSamples(status);
}

/** Anybody else, whose e-mail is asked for. */
const OTHER = '';

function viewAs(workbook: View['workbook'], user: string, leave: () => void): HTMLElement {
  const me = peopleIn(workbook).find(({ email }) => email === user);
  return newMenu({
    caption: texts.viewAs(me ? `${me.roles[0]}${me.name && ` (${me.name})`}` : user),
    items: () => [
      ...peopleIn(workbook).map(({ email, name, roles }) => ({
        caption: `${capital(roles.join(', '))}: ${name || email}`,
        call: email,
      })),
      { caption: texts.somebodyElse, call: OTHER },
    ],
    chosen: user,
    choose: async chosen => {
      const email = chosen === OTHER ? await askEmail(texts.email) : chosen;
      if (email === undefined || email === user) return;
      leave();
      const address = new URL(location.href);
      if (email === OWNER) address.searchParams.delete('user');
      else address.searchParams.set('user', email);
      location.assign(address);
    },
  });
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where this workbook is a sample: those of the other campaigns, which the host opens at addresses of their own. */
async function offerSamples(status: Window['status']): Promise<void> {
  const samples = await fetch('samples').then(
    answer => answer.json() as Promise<readonly { readonly id: string; readonly name: string }[]>,
    () => [],
  );
  if (samples.length === 0) return;
  const open = async (campaign: string) => {
    status(texts.opening, false);
    const query = new URLSearchParams({ campaign });
    const { url, error } = await fetch(`samples?${query}`, { method: 'POST' })
      .then(answer => answer.json() as Promise<{ readonly url?: string; readonly error?: string }>)
      .catch(() => ({ url: undefined, error: texts.disconnected }));
    status('', false);
    const { search } = location;
    const lang = new URLSearchParams(search).get('lang');
    if (url === undefined) await question(texts.failed, error ?? '', ['OK']);
    else location.assign(`${url}/${lang === null ? '' : `?lang=${lang}`}`);
  };
  byId('local').append(
    newMenu({
      caption: texts.otherSamples,
      items: () => samples.map(({ id, name }) => ({ caption: name, call: id })),
      choose: campaign => void open(campaign),
    }),
  );
}
