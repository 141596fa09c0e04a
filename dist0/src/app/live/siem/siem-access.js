import { readFileSync } from 'node:fs';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { openKibana } from '../../../siem/kibana.js';
import { encodedKey, siemUrl } from '../../../siem/siem-address.js';
/** Checks what a SIEM is asked with; nothing is sent yet.
 * @throws TrailproofError USAGE, SIEM_URL, SIEM_KEY_MISSING, INPUT_UNREADABLE */
export function siemAccess(options) {
    checkSpace(options.space);
    const address = addressOf(options);
    return { address, kibana: kibanaOf(address, options) };
}
/** The space becomes part of an index's name and of a path; a star in it would mean every space. */
function checkSpace(space) {
    if (/^[a-z0-9_-]+$/.test(space))
        return;
    throw new TrailproofError('USAGE', `"${space}" cannot be the name of a space.`, {
        hint: 'Kibana shows it in the address, behind /s/; the first space is "default".',
    });
}
function addressOf({ url, ca, environment }) {
    if (url === undefined) {
        throw new TrailproofError('USAGE', 'No SIEM is named.', {
            hint: 'Give the address of Elasticsearch: --url https://elastic.example.org:9200.',
        });
    }
    const checked = siemUrl(url, '--url');
    const key = environment['ELASTICSEARCH_API_KEY'] ?? '';
    if (key === '') {
        throw new TrailproofError('SIEM_KEY_MISSING', 'There is no ELASTICSEARCH_API_KEY in the environment.', {
            hint: 'Export an API key that may read the alerts and the events (docs/live-siem.md); there is no flag for it.',
        });
    }
    return { url: checked, apiKey: encodedKey(key), ca: ca === undefined ? undefined : pemOf(ca) };
}
/** Kibana's key is that of Elasticsearch where it has none of its own. */
function kibanaOf(address, { kibanaUrl, space, environment }) {
    if (kibanaUrl === undefined)
        return undefined;
    const own = environment['KIBANA_API_KEY'] ?? '';
    const apiKey = own === '' ? address.apiKey : encodedKey(own);
    return openKibana({ ...address, url: siemUrl(kibanaUrl, '--kibana-url'), apiKey }, space);
}
function pemOf(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${file}".`, { cause });
    }
}
//# sourceMappingURL=siem-access.js.map