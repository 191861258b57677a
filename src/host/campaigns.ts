import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './errors.ts';
import type { Built } from './execution/Thread.ts';
import type { Texts } from './texts.ts';

/** A campaign (phong trào), and what people choose it by. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
}

/** The campaigns that ship with the built add-on; the first is the one that set-up proposes. */
export function campaignsOf({ code }: Built): readonly Campaign[] {
  const file = readFileSync(join(dirname(code), 'Campaigns.html'), 'utf8');
  const json = file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1);
  const { campaigns } = JSON.parse(json) as {
    readonly campaigns: readonly (Campaign & { readonly label?: string })[];
  };
  return campaigns.map(({ id, name, label = name }) => ({ id, name: label }));
}

/** Refuses a campaign that there is not. */
export function checkCampaign(id: string, all: readonly Campaign[], language: Texts): void {
  if (!all.some(one => one.id === id)) throw new Failure(language.unknownCampaign(id, all));
}
