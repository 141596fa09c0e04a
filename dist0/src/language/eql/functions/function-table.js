import { arithmeticFunctions } from './arithmetic.js';
import { conversionFunctions } from './conversion.js';
import { predicateFunctions } from './predicates.js';
import { textFunctions } from './text.js';
const functions = new Map([...textFunctions, ...predicateFunctions, ...arithmeticFunctions, ...conversionFunctions].map((each) => [each.name.toLowerCase(), each]));
/** Finds a function; case does not matter in its name. */
export function findFunction(name) {
    return functions.get(name.toLowerCase());
}
/** The names of all functions, for messages. */
export function functionNames() {
    return Array.from(functions.values(), (each) => each.name);
}
//# sourceMappingURL=function-table.js.map