/** What stands in for google.script.run: what is asked goes to the test, whose answer comes back. */
export const STAND_IN = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return handler => runner(handler, failure);
    if (name === 'withFailureHandler') return handler => runner(success, handler);
    return (...args) => void window.asked(name, JSON.parse(JSON.stringify(args))).then(answer => {
      if (answer.thrown !== undefined) failure(new Error(answer.thrown));
      else if (!answer.silent) success(answer);
    });
  } });
  window.google = { script: { run: runner(() => {}, () => {}) } };`;
