import { totpCode } from '../aws/totp.js';
import { addressIn } from '../atlas/atlas.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { chanceOf } from '../time/chance.js';
import { attempt } from './attempt.js';
import { authorise } from './authorise.js';
import { AwsFailure } from './aws-failure.js';
import { installResources } from './declared/install-resources.js';
import { castCredentials } from './cast-credentials.js';
import { identify } from './identify.js';
import { isCallLogged, issueRecords } from './issue-records.js';
import { noteUse } from './note-use.js';
import { operationOf } from './operations.js';
import { accountOf } from './state/cloud-state.js';
import { installationOf, newCloud } from './state/new-cloud.js';
import { describeCaller } from './user-identity.js';
/** Makes an in-memory AWS for one case of a scenario. The same options and calls give the same answers and records, byte for byte.
 * @example const cloud = createCloud({ seed: '1', scenario: 'iam-key', case: 'attack', world: { users: { eve: {} } }, cast: [eve], start: Date.UTC(2026, 2, 2, 9) })
 * await cloud.call({ actor: eve, service: 'sts', operation: 'GetCallerIdentity', input: {}, region: 'us-east-1', at, key: 'iam-key/attack/who-am-i' })
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED, ACTOR_UNKNOWN */
export function createCloud(options) {
    const state = newCloud(options);
    for (const account of state.accounts.values()) {
        installResources(installationOf(account, options), state);
    }
    const accountNamed = (alias) => findAccount(state, alias);
    const simulation = {
        state,
        credentialOf: castCredentials({
            cloud: state,
            cast: options.cast,
            accountOf: accountNamed,
            chanceFor: (...path) => chanceOf(options.seed, options.scenario, ...path),
        }),
        addressOf: addresses(),
        chanceOf: options.distinctKeys === true
            ? (key) => chanceOf(options.seed, key)
            : stepChances(options.seed),
    };
    return {
        accountNumber: (alias) => accountNamed(alias).number,
        credentialsOf: (actor) => credentialsOf(simulation, actor),
        addressOf: simulation.addressOf,
        mfaCode: (serialNumber, at) => mfaCode(state, serialNumber, at),
        call: async (call) => perform(simulation, call),
        secretOf: (accessKeyId) => state.sessions.get(accessKeyId)?.secret ?? state.keys.get(accessKeyId)?.key.secret,
        ownerOf: (accessKeyId) => {
            const owner = state.sessions.get(accessKeyId) ?? state.keys.get(accessKeyId);
            return owner && describeCaller(owner.principal, state).arn;
        },
    };
}
function perform(simulation, call) {
    const operation = operationOf(call.service, call.operation);
    const { state } = simulation;
    const address = call.address ?? simulation.addressOf(call.actor);
    const principal = attempt(() => identified(simulation, call));
    // CloudTrail has no record of a request whose credentials AWS does not accept.
    if (principal instanceof AwsFailure)
        return { outcome: failed(principal), records: [] };
    const context = {
        cloud: state,
        account: accountOf(state, principal.account),
        principal,
        call,
        address,
        chance: simulation.chanceOf(call.key),
    };
    noteUse(context);
    const caller = describeCaller(principal, state);
    const loggedBefore = isCallLogged(operation, context);
    const outcome = outcomeOf(operation, context, caller.arn);
    const records = issueRecords({ operation, context, outcome, caller, address, loggedBefore });
    if (records.length > 0)
        return { outcome, records };
    const unrecorded = operation.dataResource === undefined ? 'no-trail' : 'data-event';
    return { outcome, records, unrecorded };
}
function identified(simulation, { actor, service, at }) {
    const { identity } = actor;
    const credential = identity.kind === 'credentials' ? identity : simulation.credentialOf(identity, at);
    return identify({ cloud: simulation.state, service, at, credential });
}
function outcomeOf(operation, context, caller) {
    const { input } = context.call;
    const output = attempt(() => {
        const permission = operation.permission?.(input, context);
        if (permission !== undefined)
            authorise(permission, context, caller);
        return operation.run(input, context);
    });
    return output instanceof AwsFailure ? failed(output) : { kind: 'output', output };
}
function failed({ code, message }) {
    return { kind: 'error', code, message };
}
function credentialsOf({ state, credentialOf }, { identity }) {
    if (identity.kind === 'credentials')
        return identity.credentials;
    const credential = credentialOf(identity, state.start);
    if (credential.kind === 'none')
        return {};
    const session = state.sessions.get(credential.accessKeyId);
    const secret = session?.secret ?? state.keys.get(credential.accessKeyId)?.key.secret;
    return {
        AccessKeyId: credential.accessKeyId,
        SecretAccessKey: secret,
        SessionToken: session?.token,
    };
}
function findAccount(state, alias) {
    const accounts = [...state.accounts.values()];
    const account = accounts.find((one) => one.alias === alias);
    if (account !== undefined)
        return account;
    const aliases = accounts.flatMap((one) => one.alias ?? []);
    throw new TrailproofError('ACTOR_UNKNOWN', `The world has no account "${alias ?? ''}".`, {
        hint: didYouMean(alias ?? '', aliases) ?? 'Declare it under `accounts`.',
    });
}
function mfaCode(state, serialNumber, at) {
    const serialNumbers = [];
    for (const { iam } of state.accounts.values()) {
        const device = iam.mfaDevices.get(serialNumber);
        if (device !== undefined)
            return totpCode(device.seed, at);
        serialNumbers.push(...iam.mfaDevices.keys());
    }
    throw new TrailproofError('DEVICE_UNKNOWN', `There is no MFA device ${serialNumber}.`, {
        hint: didYouMean(serialNumber, serialNumbers) ??
            'Give a user of the world `mfa`, or create the device first.',
    });
}
/** Addresses are looked up once an actor. */
function addresses() {
    const known = new WeakMap();
    return (actor) => {
        const before = known.get(actor);
        if (before !== undefined)
            return before;
        const address = addressIn(actor.place, actor.address);
        known.set(actor, address);
        return address;
    };
}
/** The chance of each step; a key that comes again gets another stream, so that no id is made twice. */
function stepChances(seed) {
    const uses = new Map();
    return (key) => {
        const use = (uses.get(key) ?? 0) + 1;
        uses.set(key, use);
        return use === 1 ? chanceOf(seed, key) : chanceOf(seed, key, String(use));
    };
}
//# sourceMappingURL=cloud.js.map