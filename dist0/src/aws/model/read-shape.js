import { NormalizedSchema } from '@smithy/core/schema';
/** Reads the structure that a schema of the SDK describes; no input or output at all is one without members. */
export function readStructure(ref) {
    const shape = shapeOf(NormalizedSchema.of(ref));
    return shape.kind === 'structure' ? shape : nothing;
}
const nothing = { kind: 'structure', name: '', traits: {}, members: new Map() };
// A schema that several members share is read once, and one that contains itself ends.
const known = new WeakMap();
function shapeOf(schema) {
    const ref = schema.getSchema();
    if (typeof ref !== 'object')
        return readShape(schema);
    const before = known.get(ref);
    if (before !== undefined)
        return before;
    const shape = readShape(schema);
    known.set(ref, shape);
    return shape;
}
function readShape(schema) {
    if (schema.isStructSchema()) {
        const members = new Map();
        for (const [name, member] of schema.structIterator())
            members.set(name, memberOf(member));
        const traits = traitsOf(schema.getOwnTraits());
        return { kind: 'structure', name: schema.getName() ?? '', traits, members };
    }
    if (schema.isListSchema())
        return { kind: 'list', item: memberOf(schema.getValueSchema()) };
    if (schema.isMapSchema()) {
        return {
            kind: 'map',
            key: memberOf(schema.getKeySchema()),
            value: memberOf(schema.getValueSchema()),
        };
    }
    if (schema.isTimestampSchema())
        return { kind: 'timestamp', format: formatOf(schema) };
    if (schema.isBooleanSchema())
        return { kind: 'boolean' };
    if (schema.isBlobSchema())
        return { kind: 'blob' };
    if (schema.isDocumentSchema())
        return { kind: 'document' };
    // Numbers of any size are read alike: what AWS has of big ones are byte counts.
    const isNumber = schema.isNumericSchema() || schema.isBigIntegerSchema() || schema.isBigDecimalSchema();
    return isNumber ? { kind: 'number' } : { kind: 'text' };
}
// The numbers by which @smithy/core tells the forms of a timestamp apart.
const formats = {
    5: 'date-time',
    6: 'http-date',
    7: 'epoch-seconds',
};
function formatOf(schema) {
    const ref = schema.getSchema();
    return typeof ref === 'number' ? formats[ref] : undefined;
}
function memberOf(schema) {
    return { shape: () => shapeOf(schema), traits: traitsOf(schema.getMergedTraits()) };
}
function traitsOf({ xmlNamespace, ...all }) {
    const text = (name) => {
        const value = all[name];
        return typeof value === 'string' ? value : undefined;
    };
    const flag = (name) => (all[name] === 1 ? true : undefined);
    return {
        xmlName: text('xmlName'),
        xmlFlattened: flag('xmlFlattened'),
        xmlAttribute: flag('xmlAttribute'),
        xmlNamespace: isNamespace(xmlNamespace) ? xmlNamespace : undefined,
        jsonName: text('jsonName'),
        ec2QueryName: text('ec2QueryName'),
        httpLabel: flag('httpLabel'),
        httpQuery: text('httpQuery'),
        httpQueryParams: flag('httpQueryParams'),
        httpHeader: text('httpHeader'),
        httpPrefixHeaders: text('httpPrefixHeaders'),
        httpPayload: flag('httpPayload'),
        httpResponseCode: flag('httpResponseCode'),
    };
}
function isNamespace(value) {
    return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
//# sourceMappingURL=read-shape.js.map