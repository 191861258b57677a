import type { LocalSheet } from './server/LocalSheet.ts';
import { type Campaign, campaignsOf } from './server/setUpSample.ts';

/** Shows the sample of a campaign, of the proposed one if none is named, until the program ends; tells where as soon as it is there. */
type Show = (campaign: string | undefined, told: (url: string) => void) => Promise<void>;

/** The samples of the other campaigns, which this program can show, too: each in a file and at an address of its own. */
export class Samples {
  private known: Promise<readonly Campaign[]> | undefined;
  private readonly shown: Promise<void>[] = [];

  /** `own` is the campaign whose sample is shown here, undefined the proposed one. */
  constructor(
    private readonly own: string | undefined,
    private readonly show: Show,
  ) {}

  async others(sheet: LocalSheet): Promise<readonly Campaign[]> {
    const all = await this.all(sheet);
    return all.filter(({ id }) => id !== (this.own ?? all[0]?.id));
  }

  /** Opens one, if it is not open yet; gives its address. */
  async open(campaign: string, sheet: LocalSheet): Promise<string> {
    const [proposed] = await this.all(sheet);
    return new Promise((resolve, reject) => {
      const shown = this.show(campaign === proposed?.id ? undefined : campaign, url => {
        this.shown.push(shown);
        resolve(url);
      });
      shown.catch(reject);
    });
  }

  /** Resolves when those that were opened have ended; rejects if one could not be saved. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.shown);
    await Promise.all(this.shown);
  }

  /** Asked for when there is nothing to calculate: no window waits for it. */
  private all(sheet: LocalSheet): Promise<readonly Campaign[]> {
    this.known ??= sheet.engine.settled().then(() => campaignsOf(sheet.executions));
    return this.known;
  }
}
