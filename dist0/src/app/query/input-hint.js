import { ecsFieldSource } from '../../ecs/ecs-field-source.js';
const hint = 'These are CloudTrail records: with --input cloudtrail they have the fields that rules see.';
/** Adds to warnings about unknown fields that CloudTrail records can be read as the documents that the SIEM makes of
 * them. A near name of the record is kept as a hint only where those documents lack the field too. */
export function withInputHints(warnings, profile) {
    const fields = ecsFieldSource(profile);
    return warnings.map((warning) => {
        if (warning.code !== 'FIELD_UNKNOWN')
            return warning;
        const { span } = warning;
        const name = span?.source.text.slice(span.start, span.end) ?? '';
        const nearest = fields.resolve(name) === undefined ? warning.hint : undefined;
        return { ...warning, hint: nearest === undefined ? hint : `${nearest} ${hint}` };
    });
}
/** The same view, which remembers its first object. */
export function withFirst(view) {
    let first;
    const items = (async function* () {
        for await (const item of view.items) {
            first ??= item.object;
            yield item;
        }
    })();
    return { view: { ...view, items }, first: () => first };
}
//# sourceMappingURL=input-hint.js.map