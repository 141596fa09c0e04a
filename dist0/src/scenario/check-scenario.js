import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { currentTechniques } from './current-techniques.js';
const kinds = [
    { key: 'attack', kind: 'attack' },
    { key: 'evasion', kind: 'evasion' },
    { key: 'benign', kind: 'benign' },
    { key: 'falsePositive', kind: 'false-positive' },
];
const knownKeys = new Set([
    'title',
    'description',
    'techniques',
    'detectedBy',
    'world',
    'cast',
    ...kinds.map((kind) => kind.key),
]);
/** Checks what a scenario module exports and gives the scenario; a missing or wrong part is refused by name.
 * @throws TrailproofError SCENARIO_INVALID */
export function checkScenario(exported, place) {
    if (!/^[\w][\w.-]*$/.test(place.name))
        refuse(place, `"${place.name}" is not a scenario name.`);
    if (!isObject(exported))
        refuse(place, 'It has no default export.');
    for (const key of Object.keys(exported)) {
        if (knownKeys.has(key))
            continue;
        const meant = didYouMean(key, knownKeys);
        refuse(place, `It has an unknown part "${key}".${meant === undefined ? '' : ` ${meant}`}`);
    }
    const definition = exported;
    const { title, techniques, detectedBy, cast } = definition;
    if (typeof title !== 'string' || title === '')
        refuse(place, 'It has no title.');
    if (!isTexts(techniques))
        refuse(place, 'Its techniques are not a list of ATT&CK ids.');
    if (!isTexts(detectedBy))
        refuse(place, 'Its detectedBy is not a list of rule names.');
    if (!isObject(cast))
        refuse(place, 'It has no cast.');
    const cases = casesOf(definition, place, detectedBy);
    if (!cases.some((given) => given.kind === 'attack'))
        refuse(place, 'It has no attack case.');
    return {
        ...place,
        title,
        ...(definition.description === undefined ? {} : { description: definition.description }),
        techniques: currentTechniques(techniques, place.file),
        detectedBy,
        world: definition.world ?? {},
        cast: Object.values(cast),
        cases,
    };
}
function casesOf(definition, place, detectedBy) {
    const cases = [];
    const names = new Set();
    for (const { key, kind } of kinds) {
        const given = (definition[key] ?? {});
        for (const [name, value] of Object.entries(given)) {
            if (names.has(name))
                refuse(place, `Two of its cases are named "${name}".`);
            names.add(name);
            cases.push(caseOf({ kind, name, value, place, detectedBy }));
        }
    }
    return cases;
}
function caseOf(given) {
    const { kind, name, value, place } = given;
    const definition = isBody(value) ? { play: value } : value;
    if (!isObject(definition) || !isBody(definition.play)) {
        refuse(place, `Its case "${name}" is neither a function nor { play }.`);
    }
    if (kind === 'false-positive' && definition.reason === undefined) {
        refuse(place, `Its false positive "${name}" gives no reason.`);
    }
    const { techniques } = definition;
    if (techniques !== undefined && !isTexts(techniques)) {
        refuse(place, `The techniques of its case "${name}" are not a list of ATT&CK ids.`);
    }
    return {
        kind,
        name,
        twinOf: kind === 'benign' ? (definition.twinOf ?? given.detectedBy) : [],
        ...(techniques === undefined
            ? {}
            : { techniques: currentTechniques(techniques, `${place.file}: case "${name}"`) }),
        ...(definition.reason === undefined ? {} : { reason: definition.reason }),
        body: definition.play,
    };
}
const isObject = (value) => typeof value === 'object' && value !== null;
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isBody = (value) => typeof value === 'function' || (isObject(value) && 'kind' in value && value.kind === 'recorded');
function refuse(place, what) {
    throw new TrailproofError('SCENARIO_INVALID', `${place.file} is not a scenario: ${what}`, {
        hint: 'See docs/writing-a-scenario.md.',
    });
}
//# sourceMappingURL=check-scenario.js.map