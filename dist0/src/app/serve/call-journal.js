import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { z } from 'zod';
import { clientWithUserAgent } from '../../aws/clients/tools.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { unwritable } from '../unwritable.js';
/** Appends a call to a journal, a line each: making the calls of a journal again makes the state again.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export function appendCall(file, call) {
    const { actor, ...rest } = call;
    const userAgent = actor.client.userAgent({ service: call.service, operation: call.operation });
    const line = { ...rest, identity: actor.identity, userAgent };
    try {
        appendFileSync(file, `${JSON.stringify(line, encoded)}\n`, { mode: 0o600 });
    }
    catch (cause) {
        throw unwritable(file, cause);
    }
}
/** Reads the calls of a journal; none where there is no file. A last line that was cut off is left out: its call was not answered.
 * @throws TrailproofError INPUT_BROKEN for any other line that is no call */
export function readCalls(file) {
    if (!existsSync(file))
        return [];
    const bytes = readFileSync(file);
    // What comes next would else stand on the line that was cut off.
    const whole = bytes.lastIndexOf('\n') + 1;
    if (whole < bytes.length)
        truncateSync(file, whole);
    const lines = bytes.toString('utf8', 0, whole).split('\n');
    return lines.flatMap((line, at) => {
        if (line === '')
            return [];
        try {
            return [callOf(JSON.parse(line, decoded))];
        }
        catch (cause) {
            throw new TrailproofError('INPUT_BROKEN', `${file}:${at + 1} is no call.`, {
                cause,
                hint: 'Start anew with --reset.',
            });
        }
    });
}
const lineShape = z.object({
    service: z.string(),
    operation: z.string(),
    input: z.record(z.string(), z.unknown()),
    region: z.string(),
    at: z.number(),
    address: z.string().optional(),
    key: z.string(),
    // Requests come with credentials or without any.
    identity: z.discriminatedUnion('kind', [
        z.object({
            kind: z.literal('credentials'),
            credentials: z.object({
                AccessKeyId: z.string().optional(),
                SecretAccessKey: z.string().optional(),
                SessionToken: z.string().optional(),
            }),
        }),
        z.object({ kind: z.literal('nobody') }),
    ]),
    userAgent: z.string(),
});
function callOf(line) {
    const { identity, userAgent, ...call } = lineShape.parse(line);
    const client = clientWithUserAgent('request', userAgent);
    const actor = { name: 'request', identity, place: 'request', address: 0, client };
    return { ...call, actor };
}
// JSON has neither bytes nor moments; `this` is the object that holds the value, before JSON made a text of it.
function encoded(name, value) {
    const held = this[name];
    if (held instanceof Date)
        return { $date: held.toISOString() };
    if (held instanceof Uint8Array)
        return { $bytes: Buffer.from(held).toString('base64') };
    return value;
}
function decoded(_, value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if ('$date' in value && typeof value.$date === 'string')
        return new Date(value.$date);
    if ('$bytes' in value && typeof value.$bytes === 'string') {
        return Uint8Array.from(Buffer.from(value.$bytes, 'base64'));
    }
    return value;
}
//# sourceMappingURL=call-journal.js.map