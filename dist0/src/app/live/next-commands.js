import { shellLine } from '../../diagnostic/shell-line.js';
/** The commands that go on from a run: what was played is collected, what is left is taken back. */
export function nextCommands(one, options) {
    const { endpointUrl, runs, sandboxes, scenarios = [] } = options;
    const account = [
        ...(sandboxes === 'sandboxes.toml' ? [] : ['--sandboxes', sandboxes]),
        ...(endpointUrl === undefined ? [] : ['--endpoint-url', endpointUrl]),
        ...(runs === undefined ? [] : ['--runs', runs]),
    ];
    const line = (command, ...more) => shellLine(['trailproof', 'live', command, one.run, ...account, ...more]);
    const isLeft = one.kept || one.leftovers.length > 0;
    return [
        ...(one.broken === undefined
            ? [line('collect', ...scenarios.flatMap((path) => ['--scenarios', path]))]
            : []),
        ...(isLeft ? [line('cleanup')] : []),
    ];
}
//# sourceMappingURL=next-commands.js.map