import { uuid } from '../../aws/ids.js';
import { createEndpoint } from '../../endpoint/endpoint.js';
import { listen } from '../../endpoint/listen.js';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { chanceOf } from '../../time/chance.js';
import { seconds } from '../../time/duration.js';
import { loadDetectors } from '../load-detectors.js';
import { allowedUnsupported, settingsOf } from '../settings.js';
import { keyHolders } from './key-holders.js';
import { openWorld } from './open-world.js';
import { actorPlaces } from './actor-places.js';
import { addressNamed, originOf } from './origin.js';
import { serveClock } from './serve-clock.js';
import { unusablePort } from './unusable-port.js';
import { watchRecords } from './watch-records.js';
const defaultPlace = 'amsterdam';
/** Serves the in-memory AWS over HTTP, and sends the records of what is called past rules.
 * @throws TrailproofError PORT_UNUSABLE, WORLD_INVALID, STATE_DIFFERS, PLACE_UNKNOWN, OUTPUT_UNWRITABLE, and INPUT_UNREADABLE for rules that are not there */
export async function serve(options) {
    const settings = settingsOf(options);
    const { seed, profile } = settings;
    const loaded = loadDetectors(settings.rules, { ...settings.besideRules, profile });
    refuseUnreadable(loaded.rules.invalid);
    const address = addressNamed(options.from ?? defaultPlace);
    const { start, timeScale: scale = 1, wallClock: wall } = options;
    const clock = serveClock({ wall, start, scale });
    const world = await openWorld(options, { seed, start: clock.virtual() });
    const holders = keyHolders(world.cast, world.cloud);
    const placed = actorPlaces(options.actor ?? [], holders);
    const placeOf = (key) => world.lineage
        .lineOf(key)
        .map((one) => placed.get(one))
        .find((place) => place !== undefined);
    const watch = watchRecords({ loaded, settings, ...options });
    const onBug = failuresTo(options);
    const endpoint = createEndpoint({
        cloud: world.cloud,
        addressOf: (request, peer) => originOf(request, peer, { here: address, placeOf }),
        virtualNow: clock.virtual,
        wallNow: clock.wall,
        lastRequest: world.lastRequest,
        requestId: (position) => uuid(chanceOf(seed, 'request', String(position))),
        onCall: (call) => {
            options.onCall?.(call);
            watch.take(call.records);
        },
    });
    const up = await listenTo(endpoint, { ...options, onBug });
    const pass = () => watch.passTime(endpoint.settled() - wholeSecond);
    const ticking = setInterval(() => attempt(pass, onBug), tick);
    const { loaded: running, ...others } = loaded.rules;
    return {
        url: up.url,
        port: up.port,
        certificate: up.certificate,
        account: world.cloud.accountNumber(),
        accounts: world.aliases.map((alias) => ({ alias, number: world.cloud.accountNumber(alias) })),
        seed,
        address,
        holders,
        rules: { loaded: running.length, ...others, allowed: allowedUnsupported(options) },
        restored: world.restored,
        stop: async () => {
            clearInterval(ticking);
            await up.close();
            watch.finish();
        },
    };
}
/** Nobody would notice for hours that no rule watches.
 * @throws TrailproofError INPUT_UNREADABLE */
function refuseUnreadable(invalid) {
    const missing = invalid.find(({ code }) => code === 'INPUT_UNREADABLE');
    if (missing === undefined)
        return;
    const { code, message, hint } = missing;
    throw new TrailproofError(code, message, { hint });
}
// Records have whole seconds: one of this second may still come with its beginning as its time.
const wholeSecond = seconds(1);
/** Often enough for alerts to come when they are due, also where virtual time runs faster. */
const tick = 100;
/** A full disk is no bug. */
function failuresTo({ onBug, onUnwritable = onBug }) {
    return (error) => {
        if (isTrailproofError(error) && error.code === 'OUTPUT_UNWRITABLE')
            onUnwritable(error);
        else
            onBug(error);
    };
}
function attempt(work, onFailure) {
    try {
        work();
    }
    catch (error) {
        onFailure(error);
    }
}
async function listenTo({ handle }, options) {
    const { host = '127.0.0.1', port, onBug, wallClock } = options;
    const tls = options.tls === true ? await certificate(wallClock()) : undefined;
    try {
        const up = await listen({ host, port, tls, onBug, handle });
        const name = host.includes(':') ? `[${host}]` : host;
        const url = `${tls === undefined ? 'http' : 'https'}://${name}:${up.port}`;
        return { ...up, url, certificate: tls?.cert };
    }
    catch (error) {
        throw unusablePort(error, { host, port });
    }
}
/** The library is loaded only where it is needed. */
async function certificate(now) {
    const { ownCertificate } = await import('./own-certificate.js');
    return ownCertificate(now);
}
//# sourceMappingURL=serve.js.map