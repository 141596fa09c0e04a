import { sdkEnumValues } from '../aws/enum-values.js';
import { iamServices, serviceActions } from '../aws/event-names/service-actions.js';
import { commonWords } from './common-words.js';
/** True for a text that AWS gives its meaning: a value of an enumeration, a service, a fixed phrase. Such texts say nothing of
 * whose log it is, and rules look for them.
 * @example isVocabulary('launchPermission') // true */
export function isVocabulary(text) {
    return (commonWords.has(text) ||
        sdkEnumValues().has(text) ||
        services().has(text) ||
        isResourceType(text) ||
        isActionPattern(text));
}
/** True for an action as policies name it, with wildcards or without: `iam:Create*`. */
export function isActionPattern(text) {
    const [service = '', action = '', ...rest] = text.split(':');
    if (rest.length > 0 || action === '' || !services().has(service))
        return false;
    if (serviceActions(service).includes(action))
        return true;
    return /^[A-Za-z0-9]*[*?][A-Za-z0-9*?]*$/.test(action) && fits(service, action);
}
// Of a pattern only what begins an action's name is known to be AWS's.
function fits(service, pattern) {
    const start = pattern.split(/[*?]/)[0].toLowerCase();
    const rest = pattern.slice(start.length).replaceAll(/[*?]/g, '');
    return rest === '' && serviceActions(service).some((name) => name.toLowerCase().startsWith(start));
}
/** A region or a zone in it, by its form. Logs that others anonymised hold regions that do not exist. */
export function isRegion(text) {
    return /^[a-z]{2,6}(?:-[a-z]{2,14}){1,2}-\d{1,2}[a-z]?$/.test(text);
}
/** A region that AWS could have, where a text may be anything. */
export function isLikelyRegion(text) {
    return /^(?:us|eu|ap|sa|ca|me|af|il|mx|cn|us-gov|us-iso[bef]?|eusc-de)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d[a-z]?$/.test(text);
}
function isResourceType(text) {
    return /^(?:AWS|Alexa)::[A-Za-z0-9]{2,40}::[A-Za-z0-9]{2,60}$/.test(text);
}
let known;
function services() {
    known ??= new Set(iamServices());
    return known;
}
//# sourceMappingURL=vocabulary.js.map