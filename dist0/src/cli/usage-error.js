import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Turns what commander says about wrong arguments of a command into our own error; undefined for help and version. */
export function usageError(error, command) {
    if (error.exitCode === 0 || error.code === 'commander.help')
        return undefined;
    const [sentence = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
    const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(rest.join(' '))?.[1];
    const text = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`.replaceAll(/'([^']*)'/g, '"$1"');
    return new TrailproofError('USAGE', text.endsWith('.') ? text : `${text}.`, {
        hint: suggestion === undefined ? helpHint(command) : `Did you mean "${suggestion}"?`,
    });
}
const helpHint = (command) => command === undefined
    ? '`trailproof --help` lists commands and flags.'
    : `\`trailproof ${command} --help\` shows its arguments and flags.`;
//# sourceMappingURL=usage-error.js.map