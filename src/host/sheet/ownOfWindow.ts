/** Mutations that only this window derives or needs; to send them back would make two windows feed each other for ever. */
export const OWN =
  /^formula\.mutation\.(?!set-defined-name|remove-defined-name)|^doc\.|mark-dirty|^sheet\.operation\./;
