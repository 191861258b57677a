import { type Campaign, campaignsOf, checkCampaign } from './campaigns.ts';
import { Failure } from './errors.ts';
import type { Built } from './execution/Thread.ts';
import type { Texts } from './texts.ts';

/** Shows the sample of a campaign, of the proposed one if none is named, until the program ends; `told` hears its address. */
type Show = (campaign: string | undefined, told: (url: string) => void) => Promise<void>;

/** The samples of other campaigns, which the program can show beside that of its own: each in a file and at an address of its own. */
export class Samples {
  private readonly all: readonly Campaign[];
  private readonly shown: Promise<void>[] = [];

  /** `own` is the campaign whose sample is shown here, undefined the proposed one. */
  constructor(
    built: Built,
    private readonly own: string | undefined,
    private readonly language: Texts,
    private readonly show: Show,
  ) {
    this.all = campaignsOf(built);
  }

  get others(): readonly Campaign[] {
    return this.all.filter(({ id }) => id !== (this.own ?? this.all[0]!.id));
  }

  /** Opens one, if it is not open yet; gives its address. */
  async open(campaign: string): Promise<string> {
    checkCampaign(campaign, this.all, this.language);
    const isProposed = campaign === this.all[0]!.id;
    return new Promise((resolve, reject) => {
      const shown = this.show(isProposed ? undefined : campaign, url => {
        this.shown.push(shown);
        resolve(url);
      });
      shown.catch(error => {
        reject(error instanceof Failure ? error : new Failure(this.language.unexpected(String(error))));
      });
    });
  }

  /** Resolves when those that were opened have ended; rejects if one could not be saved. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.shown);
    await Promise.all(this.shown);
  }
}
