import { commonWords } from './common-words.js';
import { errorWords } from './error-words.js';
import { kindOfKey } from './kind-of-key.js';
import { replaceKey } from './replace-key.js';
import { moveDate } from './move-time.js';
import { replaceAddress } from './replace-address.js';
import { replaceArn } from './replace-arn.js';
import { replaceId } from './replace-id.js';
import { replacePieces } from './replace-pieces.js';
import { replaceUserAgent } from './replace-user-agent.js';
import { replaceUrl } from './replace-url.js';
import { rewriteJson } from './rewrite-json.js';
import { isActionPattern, isRegion, isVocabulary } from './vocabulary.js';
// Longer texts without spaces are tokens, certificates and the like.
const longestName = 256;
// Policies in requests in strings …; AWS nests two deep.
const deepest = 6;
/** Replaces a text of a record by where it stands and by its form. What is not known to be AWS's vocabulary does not stay. */
export function replaceText(text, spot, disguise) {
    if (text === '' || /^[*/.:,\s-]+$/.test(text))
        return text;
    const key = kindOfKey(spot);
    const pieces = {
        spot,
        disguise,
        kind: key.kind === 'name' ? key.name : 'text',
        strict: key.kind === 'name' ? key.strict : undefined,
    };
    switch (key.kind) {
        case 'word':
            return isWord(text)
                ? text
                : // Its own count: what has the form of a word is not replaced again.
                    disguise.pseudonyms.formed('word', text, (n) => `word-${n}`);
        case 'region':
            return isRegion(text) ? text : replacePieces(text, pieces);
        case 'action':
            return isActionPattern(text) ? text : replacePieces(text, pieces);
        case 'agent':
            return replaceUserAgent(text, pieces);
        case 'message':
            return isVocabulary(text) ? text : replaceMessage(text, pieces);
        case 'secret':
            return isMasked(text) ? text : hidden(text, pieces);
        case 'free':
            return replaceFormed(text, pieces) ?? (isMasked(text) ? text : hidden(text, pieces));
        case 'name':
        case 'other':
            return replaceFormed(text, pieces) ?? replaceOther(text, pieces);
    }
}
/** A name that AWS gives its own things: of operations, errors, versions. */
const isWord = (text) => /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/.test(text);
const isMasked = (text) => text === 'true' || text === 'false' || (/[_*<. ]/.test(text) && isVocabulary(text));
const hidden = (text, { disguise, kind }) => disguise.pseudonyms.named(kind, text);
/** Replaces a text that has a form: JSON, a date, an ARN, an address, a URL. */
function replaceFormed(text, pieces) {
    const { spot, disguise } = pieces;
    if (text.startsWith('arn:') && isArn(text))
        return replaceArn(text, spot, disguise);
    return (replaceJson(text, pieces) ??
        replaceEncoded(text, pieces) ??
        (commonWords.has(text) ? text : moveDate(text, disguise.shift)) ??
        replaceAddress(text, disguise) ??
        replaceId(text, { account: spot.account, disguise }) ??
        replaceUrl(text, pieces));
}
const isArn = (text) => text.split(':').length >= 6 && !/\s/.test(text);
function replaceOther(text, pieces) {
    if (pieces.strict !== undefined)
        return /\s/.test(text) ? hidden(text, pieces) : replacePieces(text, pieces);
    if (isVocabulary(text))
        return text;
    if (/\s/.test(text) || text.length > longestName)
        return hidden(text, pieces);
    return replacePieces(text, pieces);
}
function replaceMessage(text, pieces) {
    return text
        .split(/(\s+)/)
        .map((word, index) => (index % 2 === 1 ? word : replaceWord(word, pieces)))
        .join('');
}
function replaceWord(word, pieces) {
    const [, before = '', inner = '', after = ''] = /^(["'([]*)(.*?)(["')\].,;:!?]*)$/s.exec(word) ?? [];
    if (errorWords.has(inner.toLowerCase()) || isActionPattern(inner))
        return word;
    const formed = isArn(inner) && inner.startsWith('arn:');
    const replaced = formed
        ? replaceArn(inner, pieces.spot, pieces.disguise)
        : (replaceAddress(inner, pieces.disguise) ?? replacePieces(inner, pieces));
    return before + replaced + after;
}
function replaceJson(text, pieces) {
    const { spot, disguise } = pieces;
    if (!/^\s*[{[]/.test(text))
        return undefined;
    if (spot.depth >= deepest || !isJson(text))
        return hidden(text, pieces);
    return rewriteJson(text, (value, { key, within, isKey }) => isKey
        ? replaceKey(value, { ...spot, within }, disguise)
        : replaceText(value, { ...spot, key, within, depth: spot.depth + 1 }, disguise));
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** IAM gives policy documents back as they stand in a URL. */
function replaceEncoded(text, pieces) {
    if (!/^%(?:7B|5B)/i.test(text))
        return undefined;
    const plain = decoded(text);
    if (plain === undefined)
        return hidden(text, pieces);
    const replaced = replaceJson(plain, pieces);
    return replaced === undefined ? hidden(text, pieces) : encoded(replaced);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
const encoded = (text) => encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
//# sourceMappingURL=replace-text.js.map