import { element, xmlText } from './xml.js';
/** Writes JUnit XML that the schema of Ant's JUnit task takes as well as the wider ones of CI servers: one outcome a test,
 * and every attribute and element that the strictest of them asks for. `start` is an ISO time. Times are 0: how long a
 * machine took is not the same twice. */
export function junitXml(suites, start) {
    // Ant's schema takes no time zone.
    const timestamp = start.slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
    const written = suites.map((suite, id) => suiteXml(suite, { id, timestamp }));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        element('testsuites', {}, lines(written)),
        '',
    ].join('\n');
}
function suiteXml({ name, tests, properties }, { id, timestamp }) {
    const count = (kind) => tests.filter(({ outcome }) => outcome?.kind === kind).length;
    const attributes = {
        name,
        package: name,
        id,
        timestamp,
        hostname: 'localhost',
        tests: tests.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        time: 0,
    };
    const known = Object.entries(properties).map(([key, value]) => element('property', { name: key, value }, ''));
    return element('testsuite', attributes, lines([
        element('properties', {}, lines(known)),
        ...tests.map((test) => testXml(test, name)),
        element('system-out', {}, ''),
        element('system-err', {}, ''),
    ]));
}
function testXml({ name, outcome }, classname) {
    const attributes = { name, classname, time: 0 };
    if (outcome === undefined)
        return element('testcase', attributes, '');
    const { kind, type, message } = outcome;
    const text = outcome.lines.map(xmlText).join('\n');
    // Ant's schema gives what is skipped no type.
    const told = kind === 'skipped' ? { message } : { message, type };
    return element('testcase', attributes, lines([element(kind, told, text)]));
}
const lines = (parts) => parts.length === 0 ? '' : `\n${parts.join('\n')}\n`;
//# sourceMappingURL=junit-xml.js.map