/** Mutations that only this window derives or needs; to send them back would make two windows feed each other for ever. */
export declare const OWN: RegExp;
