import { didYouMean } from '../../diagnostic/nearest-name.js';
import { stratusTechniques } from './stratus-techniques.js';
const form = /^aws\.[a-z-]{2,40}\.[a-z0-9-]{2,80}$/;
/** The id of a Stratus Red Team technique that a path names, its last part first: `aws.impact.ec2-deregister-ami/run-1.json`. */
export function stratusIdOf(path) {
    const parts = path.split(/[/\\]/).toReversed();
    return parts
        .map((part) => part.replace(/(?:\.(?:json|jsonl|ndjson|gz))+$/i, ''))
        .find((part) => form.test(part));
}
/** Takes the records of one technique of Stratus Red Team. A technique that the table does not hold has no ids of ATT&CK. */
export function takeStratus(id, records) {
    const known = Object.hasOwn(stratusTechniques, id) ? stratusTechniques[id] : undefined;
    const name = `stratus-${id.split('.').slice(2).join('-')}`;
    const near = didYouMean(id, Object.keys(stratusTechniques));
    return {
        scenarios: [
            {
                name,
                title: known?.title ?? `Stratus Red Team: ${id}`,
                techniques: known?.techniques ?? [],
                cases: [{ kind: 'attack', name: 'as detonated', records }],
            },
        ],
        remarks: known === undefined
            ? [
                {
                    kind: 'changed',
                    what: id,
                    reason: `it is no technique that is known here, so it has no ids of ATT&CK${near === undefined ? '' : `. ${near}`}`,
                },
            ]
            : [],
    };
}
//# sourceMappingURL=stratus.js.map