import { denied, throttled } from './write-record.js';
/** People click and think. */
export const clicking = [1_500, 45_000];
/** A page of the console asks for what it shows all at once. */
export const loading = [0, 400];
/** Somebody types one command after the other. */
export const typing = [4_000, 60_000];
/** A program makes one call after the other. */
export const running = [60, 900];
/** Begins a script at a moment. */
export function beginScript(start, chance, setting) {
    const clock = { now: start };
    return scriptOf([], { clock, chance }, { refused: 0, tooFast: 0, ...setting });
}
function scriptOf(steps, shared, setting) {
    const { clock, chance } = shared;
    const { caller, region, pace } = setting;
    const pause = ([least, most]) => {
        clock.now += least + chance.below(most - least + 1);
    };
    const call = (action, failure) => {
        steps.push({
            at: clock.now,
            caller,
            region,
            action,
            failure: failure ?? mishap(action, setting, chance),
        });
        pause(pace);
    };
    return {
        steps,
        pause,
        call,
        calls: (actions) => {
            for (const action of actions)
                call(action);
        },
        with: (part) => scriptOf(steps, shared, { ...setting, ...part }),
    };
}
function mishap(action, setting, chance) {
    const { refused, tooFast, caller } = setting;
    if (refused + tooFast === 0 || neverFails.has(action.service.name))
        return undefined;
    const fraction = chance.fraction();
    if (fraction < refused)
        return denied(action, caller);
    return fraction < refused + tooFast ? throttled : undefined;
}
/** Who may ask at all may ask who they are, and sign-ins fail in other ways. */
const neverFails = new Set(['sts', 'signin']);
//# sourceMappingURL=script.js.map