import * as z from 'zod/mini';

/** The screens beside the sheet that the menu opens. */
const opened = ['register', 'mine', 'review', 'scores'] as const;
export type OpenedScreen = (typeof opened)[number];

/** All of them, in the order of their navigation. */
export const screenNames = [...opened, 'help'] as const;
export type ScreenName = (typeof screenNames)[number];

export const screenAsked = z.enum(opened);
