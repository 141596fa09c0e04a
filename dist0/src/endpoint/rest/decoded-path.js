import { RequestFailure } from '../request-failure.js';
/** A part of a path without its percent signs.
 * @throws RequestFailure InvalidURI for percent signs that decode to nothing */
export function decodedPath(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new RequestFailure('InvalidURI', 'The path of the request cannot be decoded.');
    }
}
//# sourceMappingURL=decoded-path.js.map