import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { wrap } from './wrap.js';
/** Tells what those who act may do, and how large the operator's policies are; their documents where they are asked for. */
export function planPolicyLines({ boundaries, policySizes, policy, cleanupPolicy }, style, options) {
    const { run, cleanUp } = policySizes;
    return [
        '  boundaries: who acts may do this and no more, everybody else nothing',
        ...boundaries.flatMap(({ name, actions }) => [
            `    ${printable(name)}`,
            ...wrap(actions.join(', ').split(' ').map(printable), 92).map((line) => `      ${style.quiet(line)}`),
        ]),
        `  policies of the operator${options.policy === true ? '' : ' (--policy prints them)'}`,
        `    to run                     ${sizeText(run)}`,
        `    to clean up after a crash  ${sizeText(cleanUp)}`,
        ...(options.policy === true
            ? [
                '  policy to run, with * for the id of a run:',
                ...documentLines(policy),
                '  policy to clean up after a crash:',
                ...documentLines(cleanupPolicy),
            ]
            : []),
    ];
}
const sizeText = ({ characters, managedPolicies, fitsInline }) => `${characters} characters: ${plural(managedPolicies, 'managed policy', 'managed policies')}${fitsInline ? ', or inline in a role' : ', too long to be inline in a role'}`;
const documentLines = (policy) => JSON.stringify(policy, null, 2)
    .split('\n')
    .map((line) => `    ${printable(line)}`);
//# sourceMappingURL=plan-policy-lines.js.map