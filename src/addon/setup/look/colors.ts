import type { Tone } from '../../../tabs/Column.ts';
import type { Use } from '../../../tabs/Tab.ts';
import type { Filler } from '../content/fillers.ts';

/** Text on a background; the contrast of each pair is at least 4.5 (WCAG 2.2 AA). */
export interface Paint {
  readonly text: string;
  readonly fill: string;
}

const paint = (text: string, fill: string): Paint => ({ text, fill });

/** Headers say who fills the column in. */
export const headers: Readonly<Record<Filler, Paint>> = {
  identity: paint('#ffffff', '#123b6d'),
  typed: paint('#0b3b78', '#d3e3fd'),
  calculated: paint('#1f1f1f', '#e1e3e1'),
  result: paint('#0f5223', '#c4eed0'),
};

/** Cells that formulas or the add-on fill; what people type stays white. */
export const calculated = paint('#1f1f1f', '#f3f4f6');

/** Rows that head others; texts that are looked up now and then. */
export const band = paint('#123b6d', '#e8eef7');
export const second = '#444746';

/** From the best to the worst. */
export const tones: Readonly<Record<Tone, Paint>> = [
  paint('#0f5223', '#c4eed0'),
  paint('#0842a0', '#d3e3fd'),
  paint('#5c4300', '#fff0c2'),
  paint('#7a3300', '#ffddbf'),
  paint('#8c1d18', '#f9dedc'),
];

/** «Chưa đủ dữ liệu», «Không áp dụng»; «Lỗi…»; «Lệch…». */
export const unknown = paint('#444746', '#e8eaed');
export const fault = paint('#ffffff', '#b3261e');
export const disagreeing = paint('#5c4300', '#fff0c2');

/** Of what says that there is sample data. */
export const notice = paint('#5c4300', '#fff0c2');

/** The page to read: its band and what is smaller there, a tile, a figure that is bad, second texts, links. */
export const page = {
  band: paint('#ffffff', '#123b6d'),
  underBand: paint('#d6e4f7', '#123b6d'),
  tile: paint('#1f1f1f', '#e8eef7'),
  figure: paint('#123b6d', '#e8eef7'),
  alarm: paint('#8c1d18', '#e8eef7'),
  title: paint('#123b6d', '#ffffff'),
  body: paint('#1f1f1f', '#ffffff'),
  second: paint('#444746', '#ffffff'),
  link: paint('#0b57d0', '#e8eef7'),
} as const;
/** Its lines: below the band, below a section, below a row of a list, between what is filled. */
export const lines = { accent: '#c8921a', section: '#123b6d', list: '#c4c7c5', gap: '#ffffff' } as const;

/** Left of a group of columns, below headers. */
export const edges = { group: '#5f6368', header: '#123b6d' } as const;

/** The colour of a tab says what one does there. */
export const tabColors: Readonly<Record<Use, string>> = {
  start: '#123b6d',
  read: '#146c2e',
  write: '#0b57d0',
  manage: '#5f6368',
};
