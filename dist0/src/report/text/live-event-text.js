import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
/** Tells what goes on in a run, in a line or two; undefined where it is not worth one. */
export function liveEventText(event, style) {
    switch (event.kind) {
        case 'begun':
            return begunText(event, style);
        case 'part':
            return partText(event, style);
        case 'answer':
            return answerText(event, style);
        case 'wait':
            return waitText(event, style);
    }
}
const begunText = (event, style) => [
    `${style.strong(printable(event.run))}  ${printable(event.scenario)}  ${printable(event.case)}  in ${printable(event.account)}`,
    style.quiet(`  ledger  ${printable(event.ledger)}`),
    ...(event.seconds === undefined ? [] : [style.quiet(`  takes   ${event.seconds} s at least`)]),
].join('\n');
const meanings = {
    world: 'what the case needs is made',
    play: 'the case itself',
    undo: 'all is taken back, the newest first',
    sweep: 'AWS is asked for whatever still carries the marks of the run',
};
function partText({ part, calls }, style) {
    const about = calls === undefined ? '' : `, about ${plural(calls, 'call')}`;
    return `${style.strong(part.padEnd(6))}  ${meanings[part]}${style.quiet(about)}`;
}
function answerText(event, style) {
    const { phase, step, service, operation, outcome, planned, againIn } = event;
    if (againIn !== undefined) {
        const again = `asked again in ${secondsText(againIn)}`;
        return style.odd(`        AWS answers ${printable(outcome)} to ${printable(operation)}, ${again}`);
    }
    if (phase !== 'judged' && phase !== 'before')
        return undefined;
    const told = outcomeText({ outcome, planned }, style);
    return `        ${printable(step)}  ${style.quiet(`${printable(service)}:${printable(operation)}`)}  ${told}`;
}
function outcomeText({ outcome, planned }, style) {
    if (planned === undefined || bare(planned) === bare(outcome)) {
        return outcome === 'ok' ? style.good('ok') : style.good(`${printable(outcome)}, as planned`);
    }
    return style.bad(`${printable(outcome)}, planned was ${printable(planned)}`);
}
/** SDK and CloudTrail write the same code with and without this. */
const bare = (code) => code.replace(/^(?:Client|Server)\.|Exception$/g, '');
const reasons = {
    code: 'a code of an MFA device counts once',
    mark: 'until the clock is where rules begin to count',
    step: 'the time of the next step',
    'lost calls': 'until AWS knows what came of calls whose answer was lost',
    listed: 'AWS still lists what was removed, or did not remove it yet',
};
function waitText({ why, duration }, style) {
    // Steps follow each other every few seconds.
    if (duration < (why === 'step' ? 5_000 : 1_000))
        return undefined;
    return style.odd(`        waiting ${secondsText(duration)}: ${reasons[why]}`);
}
const secondsText = (duration) => `${Math.max(1, Math.round(duration / 1_000))} s`;
//# sourceMappingURL=live-event-text.js.map