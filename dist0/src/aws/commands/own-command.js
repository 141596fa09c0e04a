import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** A command of ours, of the shape of the SDK's: `input` and `schema`. Stands in where AWS's SDK has none. */
export class OwnCommand {
    input;
    constructor(input) {
        this.input = input;
    }
    /** What an SDK client would call; the simulator does not.
     * @throws TrailproofError COMMAND_NOT_SENDABLE always */
    resolveMiddleware() {
        throw new TrailproofError('COMMAND_NOT_SENDABLE', `${this.schema[2]} is a command of trailproof; no SDK client can send it.`, { hint: 'Send it in a scenario: play.as(actor).send(command).' });
    }
}
//# sourceMappingURL=own-command.js.map