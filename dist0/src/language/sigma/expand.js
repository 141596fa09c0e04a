import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { normalGlob } from '../lucene/glob.js';
import { readSigmaString } from './sigma-string.js';
// A percent sign behind a backslash is plain.
const placeholder = /\\%|%([^%\s\\]+)%/g;
const mostForms = 10_000;
/** Puts every combination of the placeholders' values in their place.
 * @throws TrailproofError SIGMA_PLACEHOLDER_UNSUPPORTED for a placeholder without values */
export function expandPlaceholders(value, { placeholders, span }) {
    if (value.kind === 'regex') {
        const message = 'The modifier "expand" cannot stand behind "re".';
        throw new TrailproofError('SIGMA_MODIFIER', message, { span });
    }
    if (value.kind !== 'text')
        return value;
    let forms = [[]];
    for (const part of value.glob) {
        const choices = part.kind === 'literal' ? formsOf(part.text, { placeholders, span }) : [[part]];
        forms = forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
        if (forms.length > mostForms) {
            const message = `The placeholders have more than ${mostForms} combinations of values.`;
            throw new TrailproofError('SIGMA_VALUE', message, { span });
        }
    }
    return forms.map((glob) => ({
        kind: 'text',
        glob: normalGlob(glob),
        written: value.written,
    }));
}
function formsOf(text, context) {
    let forms = [[]];
    let from = 0;
    const append = (choices) => {
        forms = forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
    };
    for (const match of text.matchAll(placeholder)) {
        append([[{ kind: 'literal', text: text.slice(from, match.index) }]]);
        append(match[1] === undefined ? [[{ kind: 'literal', text: '%' }]] : valuesOf(match[1], context));
        from = match.index + match[0].length;
        if (forms.length > mostForms)
            return forms;
    }
    append([[{ kind: 'literal', text: text.slice(from) }]]);
    return forms;
}
function valuesOf(name, { placeholders, span }) {
    const values = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
    if (values !== undefined)
        return values.map(readSigmaString);
    throw new TrailproofError('SIGMA_PLACEHOLDER_UNSUPPORTED', `The placeholder %${name}% has no values.`, { span, hint: 'Give them under "placeholders" in a file for --sigma-mapping.' });
}
//# sourceMappingURL=expand.js.map