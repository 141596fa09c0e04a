import { totpCode } from '../aws/totp.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { waitFor } from './wait-for.js';
import { credentialName } from './world/credential-name.js';
/** A real account as the cloud of a play: calls go out when their time has come, and their records come later. */
export function liveCloud(run, world, perform) {
    const credentialsOf = ({ name, identity }) => {
        if (identity.kind === 'credentials')
            return identity.credentials;
        const known = world.credentials.get(credentialName(identity));
        if (known !== undefined)
            return known;
        throw new TrailproofError('LIVE_REFUSED', `The run has no credentials for "${name}".`, {
            hint: '`trailproof live plan` says which cases can be played live.',
        });
    };
    return {
        accountNumber: (alias) => {
            if (alias === undefined)
                return world.account;
            throw new TrailproofError('LIVE_REFUSED', `It needs the account "${alias}".`, {
                hint: 'A run has one account.',
            });
        },
        credentialsOf,
        // Where a run calls from is known from its records.
        addressOf: () => '',
        mfaCode: (serialNumber, at) => {
            const seed = world.seeds.get(run.names.fromRun(serialNumber));
            if (seed !== undefined)
                return totpCode(seed, Math.max(at, run.clock.now()));
            throw new TrailproofError('DEVICE_UNKNOWN', `There is no MFA device ${serialNumber}.`, {
                hint: 'Give a user of the world `mfa`, or create the device first.',
            });
        },
        call: async (call) => {
            refuseOtherAccounts(call, world.account);
            const duration = Math.max(0, call.at - run.clock.now());
            await waitFor(run, { why: 'step', duration, signal: run.signal });
            const outcome = await perform(callOf(call, credentialsOf(call.actor)));
            learnSeed(run, world, outcome);
            return { outcome, records: [] };
        },
    };
}
/** A session of another account would act where no guard has let the run in.
 * @throws TrailproofError LIVE_REFUSED */
function refuseOtherAccounts({ service, input, step, key }, own) {
    const role = service === 'sts' ? input['RoleArn'] : undefined;
    const account = typeof role === 'string' ? /^arn:[\w-]+:iam::(\d{12}):/.exec(role)?.[1] : undefined;
    if (account === undefined || account === own)
        return;
    throw new TrailproofError('LIVE_REFUSED', `Step "${step ?? key}" assumes a role of the account ${account}.`, { hint: 'A run has one account; nothing is called in another.' });
}
function callOf(call, credentials) {
    const { actor, service, operation, input, region, phase = 'judged', step = call.key, undo } = call;
    const as = credentials;
    const userAgent = actor.client.userAgent({ service, operation });
    return { phase, step, service, operation, input, region, as, userAgent, undo };
}
/** AWS shows the secret of a virtual device once. */
function learnSeed(run, { seeds }, outcome) {
    const device = outcome.kind === 'output' ? outcome.output['VirtualMFADevice'] : undefined;
    if (typeof device !== 'object' || device === null)
        return;
    if (!('SerialNumber' in device) || !('Base32StringSeed' in device))
        return;
    const { SerialNumber, Base32StringSeed } = device;
    if (typeof SerialNumber !== 'string' || !(Base32StringSeed instanceof Uint8Array))
        return;
    seeds.set(run.names.fromRun(SerialNumber), Buffer.from(Base32StringSeed).toString());
}
//# sourceMappingURL=live-cloud.js.map