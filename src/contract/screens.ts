import * as z from 'zod/mini';

/** The screens beside the sheet that the menu opens. */
const opened = ['register', 'mine', 'review', 'council', 'scores'] as const;
export type OpenedScreen = (typeof opened)[number];

/** Those that the navigation leads to, in its order. */
export const screenNames = [...opened, 'help'] as const;
/** Kho sáng kiến is reached from the screens that it helps. */
export type ScreenName = (typeof screenNames)[number] | 'library';

export const screenAsked = z.enum(opened);
