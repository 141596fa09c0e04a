import { describeCommand } from '../aws/describe-command.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { formatDuration, seconds } from '../time/duration.js';
import { currentTechniques } from './current-techniques.js';
import { stepNames } from './step-names.js';
import { valueNames } from './value-names.js';
/** How long a person or script takes between two calls. Fixed, so that no golden hangs on the seed. */
const pace = seconds(2);
/** The state of one play: the clock, the phase, and all that was recorded. Play objects are views of it. */
export class Stage {
    names = valueNames();
    records = [];
    steps = [];
    actors = new Set();
    cloud;
    start;
    services = new Set();
    /** What the judged steps say that they do. */
    techniques = new Set();
    clock;
    phase = 'judged';
    longestWait = 0;
    history = 0;
    /** The step under way, for messages. */
    current = 'the first step';
    paced = true;
    judgedSteps = 0;
    /** The other accounts of the world. */
    aliases;
    key;
    stepNames = stepNames();
    /** Asks for what the inverse of a call needs to know before it; set when the play will be undone. */
    askPrior;
    constructor(options) {
        this.cloud = options.cloud;
        this.start = options.start;
        this.clock = options.start;
        this.key = options.key;
        this.aliases = options.aliases;
        for (const alias of [undefined, ...options.aliases]) {
            this.names.add(options.cloud.accountNumber(alias), accountName(alias));
        }
        this.askPrior = options.askPrior;
    }
    async send(request) {
        const { actor, region, options } = request;
        const call = { ...describeCommand(request.command), actor, region };
        const step = this.stepNames.next(call.operation, options.step);
        this.current = step;
        const techniques = this.techniquesOf(options);
        this.meet(actor);
        this.services.add(call.service);
        const prior = await this.askPrior?.(this, call);
        const { undo } = options;
        const own = undo === undefined ? {} : { undo: () => describeCommand(undo()) };
        const result = await this.call({ ...call, ...own }, { step, phase: this.phase, ...techniques });
        if (this.phase === 'judged')
            this.judgedSteps += 1;
        if (this.paced)
            this.clock += pace;
        const output = expectOutcome(result.outcome, options.fails, step);
        if (output === undefined)
            return undefined;
        this.names.addAnswer(step, output);
        const account = accountOf(result);
        this.steps.push({ ...call, step, output, prior, account, undo: options.undo });
        return output;
    }
    /** What a step says that it does; nothing where it says nothing. */
    techniquesOf({ technique }) {
        if (technique === undefined)
            return {};
        const given = typeof technique === 'string' ? [technique] : technique;
        const techniques = currentTechniques(given, `Step "${this.current}"`);
        if (this.phase === 'judged')
            for (const id of techniques)
                this.techniques.add(id);
        return { techniques };
    }
    /** Makes a call and keeps its records; the clock stays. */
    async call(call, as) {
        const key = `${this.key}/${as.step}`;
        const { step, phase } = as;
        const result = await this.cloud.call({ ...call, step, phase, at: this.clock, key });
        for (const record of result.records)
            this.records.push({ record, ...as });
        return result;
    }
    /** Runs a body at a distance before the start; its records are not judged. */
    async before(ago, body) {
        if (this.judgedSteps > 0) {
            throw new TrailproofError('SCENARIO_INVALID', `play.before(${formatDuration(ago)}) comes after the judged step "${this.current}".`, { hint: 'Play what happened before first.' });
        }
        const clock = this.clock;
        this.phase = 'before';
        this.clock = this.start - ago;
        this.history = Math.max(this.history, ago);
        await body();
        this.phase = 'judged';
        this.clock = clock;
    }
    /** Runs a body while the clock stands still between calls. */
    async unpaced(body) {
        const { paced } = this;
        this.paced = false;
        await body();
        this.paced = paced;
    }
    passTo(moment) {
        if (moment <= this.clock)
            return;
        this.longestWait = Math.max(this.longestWait, moment - this.clock);
        this.clock = moment;
    }
    meet(actor) {
        if (this.actors.has(actor))
            return;
        this.actors.add(actor);
        this.names.add(this.cloud.credentialsOf(actor).AccessKeyId, `${actor.name}.key`);
        this.names.add(this.cloud.addressOf(actor), `${actor.name}.ip`);
    }
}
/** How goldens call an account. */
const accountName = (alias) => alias === undefined ? 'account' : `${alias}.account`;
function accountOf(result) {
    const account = result.records[0]?.['recipientAccountId'];
    return typeof account === 'string' ? account : '';
}
function expectOutcome(outcome, fails, step) {
    if (outcome.kind === 'output') {
        if (fails === undefined)
            return outcome.output;
        throw new TrailproofError('STEP_FAILED', `Step "${step}" succeeded, but ${fails} was expected.`, {
            hint: 'Take { fails } away if success is right.',
        });
    }
    if (outcome.code === fails)
        return undefined;
    const expected = fails === undefined ? 'success' : fails;
    throw new TrailproofError('STEP_FAILED', `Step "${step}": expected ${expected}, but AWS answers ${outcome.code}: ${outcome.message}`, { hint: hintOf(outcome.code) });
}
function hintOf(code) {
    return code.startsWith('AccessDenied')
        ? 'Give the actor a policy that allows it in the world, or say { fails: "AccessDenied" }.'
        : `If AWS is right to refuse, say { fails: "${code}" }.`;
}
//# sourceMappingURL=stage.js.map