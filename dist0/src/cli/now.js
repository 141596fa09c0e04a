import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** The time by which a run takes place, in epoch milliseconds and whole seconds: SOURCE_DATE_EPOCH where that is set
 * (https://reproducible-builds.org/specs/source-date-epoch), else the clock's.
 * @throws TrailproofError USAGE for a SOURCE_DATE_EPOCH that is none */
export function now(environment = process.env) {
    const given = environment.SOURCE_DATE_EPOCH ?? '';
    if (given === '')
        return Math.floor(Date.now() / 1000) * 1000;
    if (/^\d{1,11}$/.test(given))
        return Number(given) * 1000;
    throw new TrailproofError('USAGE', `SOURCE_DATE_EPOCH "${given}" is no time.`, {
        hint: 'It holds seconds since 1970-01-01T00:00:00Z.',
    });
}
//# sourceMappingURL=now.js.map