import type { Gate } from './Gate.ts';

/** Exactly the bundle and the intended functions stand at the top level, each function with its parameters and JSDoc. */
export const topLevel: Gate = ({ text, program, cellFunctions }) => {
  const faults: string[] = [];
  const found: string[] = [];
  for (const node of program.body) {
    if (
      node.type === 'VariableDeclaration' &&
      node.declarations.every(one => one.id.type === 'Identifier' && one.id.name === 'App_')
    )
      continue;
    if (node.type === 'ExpressionStatement' && 'directive' in node) continue;
    if (node.type !== 'FunctionDeclaration') {
      faults.push(`unexpected ${node.type} at the top level`);
      continue;
    }
    const name = node.id.name;
    found.push(name);
    const described = cellFunctions.find(one => one.name === name);
    if (!described) {
      faults.push(`${name} is not in the list of main.ts`);
      continue;
    }
    const parameters = node.params.map(param => (param.type === 'Identifier' ? param.name : '…')).join(', ');
    const wanted = described.parameters.map(parameter => parameter.name).join(', ');
    if (parameters !== wanted) faults.push(`${name}(${parameters}) should be ${name}(${wanted})`);
    const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, node.start))?.[1] ?? '';
    if (!comment.includes('@customfunction'))
      faults.push(`${name} has no JSDoc with @customfunction above it`);
    for (const parameter of described.parameters)
      if (!comment.includes(`@param {*} ${parameter.name} `))
        faults.push(`${name} does not describe ${parameter.name}`);
  }
  for (const { name } of cellFunctions) if (!found.includes(name)) faults.push(`${name} is missing`);
  return faults;
};
