import { printable } from '../diagnostic/printable.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { seconds } from '../time/duration.js';
import { siemFailure } from './siem-failure.js';
import { hitPage } from './siem-hit.js';
const pageSize = 500;
/** More than a run can have by far: a query that finds them is no query for a run. */
const mostHits = 20_000;
const largestAnswer = 64 * 1024 * 1024;
/** Opens Elasticsearch by its own client; nothing is sent yet. The client checks that who answers is Elasticsearch. */
export async function openElasticsearch({ url, apiKey, ca }) {
    const { Client } = await import('@elastic/elasticsearch');
    const client = new Client({
        node: url,
        auth: { apiKey },
        ...(ca === undefined ? {} : { tls: { ca } }),
        // Who waits asks again anyway.
        maxRetries: 0,
        requestTimeout: seconds(30),
        redaction: { type: 'remove' },
    });
    const page = async (search, after) => {
        const { index, query, fields, tieBreaker } = search;
        try {
            return await client.search({
                index,
                size: pageSize,
                query,
                // Pairs of threshold terms stay together in _source alone.
                _source: [...fields],
                sort: [
                    { '@timestamp': 'asc' },
                    { [tieBreaker]: { order: 'asc', unmapped_type: 'keyword' } },
                ],
                ...after,
            }, { maxResponseSize: largestAnswer });
        }
        catch (error) {
            throw siemFailure(error, {
                url,
                what: index,
                apiKey,
                right: `the privilege read on ${index}`,
            });
        }
    };
    return {
        search: async (search) => {
            const found = [];
            for (let after = {};;) {
                const read = hitPage(await page(search, after));
                if (read === undefined)
                    throw strangeAnswer(url, search.index);
                found.push(...read.hits);
                if (read.hits.length < pageSize || read.next === undefined)
                    return found;
                if (found.length >= mostHits)
                    throw tooMany(search.index);
                after = { search_after: read.next };
            }
        },
    };
}
const strangeAnswer = (url, index) => new TrailproofError('SIEM_ANSWER', `${printable(url)} answers a search of ${printable(index)} with what is none.`, {
    hint: 'Is something else between, a proxy or a page that asks to log in?',
});
const tooMany = (index) => new TrailproofError('SIEM_ANSWER', `${printable(index)} has more than ${mostHits} documents about the run.`, {
    hint: 'Play a smaller case, or one at a quieter time.',
});
//# sourceMappingURL=elasticsearch.js.map