/**
 * Tells Stryker to leave alone what only documents show: the summaries of rules. The documents are built from them, and
 * their examples are run by tests/docs.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: {
      shouldIgnore: path =>
        path.isVariableDeclarator() && path.node.id.name === 'summary'
          ? 'a text of the documents'
          : undefined,
    },
  },
];
