import { seconds } from '../time/duration.js';
import { actorOf } from './cast.js';
const defaultRegion = 'us-east-1';
/** A TOTP code is shown for half a minute (RFC 6238's default step, which AWS uses). */
const codePeriod = seconds(30);
/** The play object of a stage. */
export function playOn(stage) {
    const play = {
        as: (actor, options = {}) => {
            const region = options.region ?? defaultRegion;
            // The door's overloads say what `fails` does to the answer; here both are one call.
            const send = ((command, step = {}) => stage.send({ actor, region, command, options: step }));
            return { send };
        },
        before: (ago, body) => stage.before(ago, () => body(play)),
        wait: async (duration) => stage.passTo(stage.clock + duration),
        align: async (duration) => stage.passTo(Math.ceil(stage.clock / duration) * duration),
        every: (duration, count, body) => spread(stage, { gap: duration, count, body }),
        burst: (count, within, body) => spread(stage, { gap: within / count, count, body }),
        actor: (name, credentials, from) => actorOf(name, { kind: 'credentials', credentials: credentials ?? {} }, from),
        key: (actor) => stage.cloud.credentialsOf(actor).AccessKeyId ?? '',
        credentials: (actor) => stage.cloud.credentialsOf(actor),
        account: (alias) => stage.cloud.accountNumber(alias),
        mfa: (deviceName) => mfaDevice(stage, deviceName),
    };
    return play;
}
async function spread(stage, plan) {
    const first = stage.clock;
    await stage.unpaced(async () => {
        for (let index = 0; index < plan.count; index += 1) {
            stage.passTo(first + Math.floor(index * plan.gap));
            await plan.body(index);
        }
    });
    stage.passTo(first + Math.floor(plan.count * plan.gap));
}
function mfaDevice(stage, deviceName) {
    const serialNumber = `arn:aws:iam::${stage.cloud.accountNumber()}:mfa/${deviceName}`;
    return {
        serialNumber,
        code: () => stage.cloud.mfaCode(serialNumber, stage.clock),
        nextCode: () => stage.cloud.mfaCode(serialNumber, stage.clock + codePeriod),
    };
}
//# sourceMappingURL=stage-play.js.map