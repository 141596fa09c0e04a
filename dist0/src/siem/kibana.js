import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { seconds } from '../time/duration.js';
import { isShallow } from './is-shallow.js';
import { siemFailure } from './siem-failure.js';
const largestAnswer = 32 * 1024 * 1024;
const patience = seconds(30);
/** Opens the Kibana of a space; nothing is sent yet. Redirects are not followed: the key goes nowhere else. */
export function openKibana(address, space) {
    const { url, apiKey } = address;
    const base = space === 'default' ? url : `${url}/s/${encodeURIComponent(space)}`;
    return {
        get: async (path, query) => {
            const question = {
                url,
                what: path,
                apiKey,
                right: 'the feature Security with Read, in this space',
            };
            const answer = await ask(`${base}${path}?${new URLSearchParams(query).toString()}`, address).catch((error) => {
                throw siemFailure(error, question);
            });
            const body = jsonOf(answer.text);
            if (answer.status === 404 && isOwn404(body))
                return undefined;
            if (answer.status !== 200)
                throw siemFailure({ statusCode: answer.status }, question);
            if (body !== undefined && isShallow(body))
                return body;
            throw new TrailproofError('SIEM_ANSWER', `${url} answers ${path} with what is none of its answers.`, {
                hint: 'Give --kibana-url the address of Kibana, often with port 5601 or 443.',
            });
        },
    };
}
function ask(url, { apiKey, ca }) {
    const options = {
        headers: {
            authorization: `ApiKey ${apiKey}`,
            accept: 'application/json',
            'kbn-xsrf': 'trailproof',
            // The version of Kibana's public interface (Elastic's documentation of its API).
            'elastic-api-version': '2023-10-31',
        },
        timeout: patience,
        ...(ca === undefined ? {} : { ca }),
    };
    const send = url.startsWith('https:') ? tlsRequest : plainRequest;
    return new Promise((resolve, reject) => {
        const request = send(url, options, (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > largestAnswer)
                    request.destroy(new Error('it answers with too much'));
            });
            response.on('error', reject);
            response.on('end', () => {
                resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
            });
        });
        request.on('timeout', () => request.destroy(new Error('it does not answer')));
        request.on('error', reject);
        request.end();
    });
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The detection engine answers `status_code` beside its message; a path that there is not, `statusCode`. */
const isOwn404 = (body) => typeof body === 'object' && body !== null && 'status_code' in body;
//# sourceMappingURL=kibana.js.map