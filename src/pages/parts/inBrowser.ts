/** What comes of asking the browser's storage, which some sandboxes refuse: then it is done `without`. */
export function inBrowser<Value>(work: () => Value, without: Value): Value {
  try {
    return work();
  } catch {
    return without;
  }
}
