import { DAY, EPOCH, type Serial } from '../sheet/CellValue.ts';
import type { Locale } from '../sheet/locales.ts';

/** The zone of the script, which its manifest says, and in which everything here runs. */
const OF_SCRIPT = 'Asia/Ho_Chi_Minh';

/** Where a spreadsheet is: how it writes numbers and days, and whose clocks its moments are read off. */
export class Region {
  private readonly clocks = new Map<string, Intl.DateTimeFormat>();

  constructor(
    public locale: Locale = 'vi_VN',
    private zone = OF_SCRIPT,
  ) {
    this.timeZone = zone;
  }

  get timeZone(): string {
    return this.zone;
  }

  /** Throws if there is no such zone. */
  set timeZone(zone: string) {
    this.clockOf(zone);
    this.zone = zone;
  }

  /** The moments among values of cells, or lists of them, by the clocks of the script. */
  toScript<Value>(value: Value): Value {
    return this.moved(value, this.zone, OF_SCRIPT);
  }

  /** The reverse. */
  toCells<Value>(value: Value): Value {
    return this.moved(value, OF_SCRIPT, this.zone);
  }

  /** The same of arguments as JSON. */
  jsonToScript(json: string): string {
    return this.zone === OF_SCRIPT ? json : JSON.stringify(this.toScript(JSON.parse(json)));
  }

  private moved<Value>(value: Value, from: string, to: string): Value {
    if (from === to || value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(one => this.moved(one, from, to)) as Value;
    const { serial } = value as unknown as Serial;
    const local = EPOCH + serial * DAY;
    // Clocks may be set between the guess and the moment.
    const guess = local - this.ahead(from, local);
    const moment = local - this.ahead(from, guess);
    return { serial: (Math.round(moment + this.ahead(to, moment)) - EPOCH) / DAY } as Value;
  }

  /** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
  private ahead(zone: string, moment: number): number {
    const whole = Math.floor(moment / 1000) * 1000;
    const parts = this.clockOf(zone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, Number(value)]);
    const { year, month, day, hour, minute, second } = Object.fromEntries(parts) as Record<string, number>;
    return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - whole;
  }

  private clockOf(zone: string): Intl.DateTimeFormat {
    const known = this.clocks.get(zone) ?? clock(zone);
    this.clocks.set(zone, known);
    return known;
  }
}

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(clock(name));
  } catch {
    return false;
  }
}

function clock(timeZone: string): Intl.DateTimeFormat {
  const [date, time] = [
    { year: 'numeric', month: 'numeric', day: 'numeric' },
    { hour: 'numeric', minute: 'numeric', second: 'numeric' },
  ] as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...date, ...time });
  } catch {
    throw new Error(`Invalid argument: ${timeZone}`);
  }
}
