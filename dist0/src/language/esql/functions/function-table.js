import { conditionalFunctions } from './conditional-functions.js';
import { conversionFunctions } from './conversion-functions.js';
import { dateFunctions } from './date-functions.js';
import { encodingFunctions } from './encoding-functions.js';
import { geoFunctions } from './geo-functions.js';
import { jsonExtractFunction } from './json-functions.js';
import { mathFunctions } from './math-functions.js';
import { multiValueFunctions } from './multi-value-functions.js';
import { networkFunctions } from './network-functions.js';
import { numberFunctions } from './number-functions.js';
import { replaceFunction } from './replace-function.js';
import { setFunctions } from './set-functions.js';
import { textFunctions } from './text-functions.js';
/** Every function over one row, by its name in lower case. */
export const functionTable = new Map([
    ...conditionalFunctions,
    ...conversionFunctions,
    ...dateFunctions,
    ...encodingFunctions,
    ...geoFunctions,
    ...mathFunctions,
    ...multiValueFunctions,
    ...networkFunctions,
    ...numberFunctions,
    ...setFunctions,
    ...textFunctions,
    jsonExtractFunction,
    replaceFunction,
].map((definition) => [definition.name, definition]));
//# sourceMappingURL=function-table.js.map