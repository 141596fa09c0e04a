import { printable } from '../diagnostic/printable.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Tells why a SIEM did not answer, without anything of the key: no cause is kept, for the client's errors hold requests. */
export function siemFailure(error, question) {
    const { url, right } = question;
    const what = printable(question.what);
    const status = numberIn(error, 'statusCode');
    if (status === 401) {
        return new TrailproofError('SIEM_DENIED', `${url} does not know the API key.`, {
            hint: 'Give it as Kibana shows it once, encoded. Has it expired?',
        });
    }
    if (status === 403) {
        return new TrailproofError('SIEM_DENIED', `The API key may not read ${what}.`, {
            hint: `Give it ${right}.`,
        });
    }
    if (status === 404) {
        return new TrailproofError('SIEM_INDEX_MISSING', `${url} has no ${what}.`, {
            hint: 'Is --space right? An alias of alerts is there once a rule of its space has run.',
        });
    }
    if (error instanceof Error && error.name === 'ProductNotSupportedError') {
        return new TrailproofError('SIEM_ANSWER', `${url} is not Elasticsearch.`, {
            hint: 'Give --url the address of Elasticsearch, often with port 9200 or 443; Kibana has --kibana-url.',
        });
    }
    const reason = reasonOf(error, question);
    if (status !== undefined) {
        const more = reason === '' ? '.' : `: ${reason}`;
        return new TrailproofError('SIEM_ANSWER', `${url} answers ${status} for ${what}${more}`, {
            hint: 'Is something else between, a proxy or a page that asks to log in?',
        });
    }
    return /certificate|self.signed|issuer/i.test(reason)
        ? new TrailproofError('SIEM_CERTIFICATE', `${url} is not trusted: ${reason}.`, {
            hint: 'Give the authority that signed its certificate by --ca FILE (PEM).',
        })
        : new TrailproofError('SIEM_UNREACHABLE', `${url} cannot be reached: ${reason}.`, {
            hint: 'Is the address right, and is there a way from here?',
        });
}
const longestReason = 300;
function reasonOf(error, { apiKey }) {
    if (!(error instanceof Error))
        return '';
    const line = error.message.replaceAll(apiKey, '…').replaceAll(/\s+/g, ' ');
    return printable(line).slice(0, longestReason);
}
function numberIn(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = Reflect.get(value, name);
    return typeof found === 'number' ? found : undefined;
}
//# sourceMappingURL=siem-failure.js.map