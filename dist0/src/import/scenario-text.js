/** Writes the module of a scenario whose cases are recorded files. */
export function scenarioText(scenario) {
    const { title, description, techniques, detectedBy, cases } = scenario;
    const lines = [
        `import { defineScenario, records } from 'trailproof'`,
        '',
        'export default defineScenario({',
        `  title: ${quoted(title)},`,
        ...(description === undefined ? [] : [`  description: ${quoted(description)},`]),
        `  techniques: [${techniques.map(quoted).join(', ')}],`,
        `  detectedBy: [${detectedBy.map(quoted).join(', ')}],`,
        '  cast: {},',
        ...casesOf('attack', cases),
        ...casesOf('benign', cases),
        '})',
        '',
    ];
    return lines.join('\n');
}
function casesOf(kind, cases) {
    const own = cases.filter((one) => one.kind === kind);
    if (own.length === 0 && kind === 'benign')
        return [];
    const lines = own.map(({ name, path }) => `    ${quoted(name)}: records(${quoted(path)}),`);
    return [`  ${kind}: {`, ...lines, '  },'];
}
const escapes = { "'": "\\'", '\\': '\\\\', '\n': '\\n' };
/** A text as a literal of TypeScript, whatever it holds. */
function quoted(text) {
    const inner = text.replace(/['\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
        const code = character.charCodeAt(0).toString(16).padStart(4, '0');
        return escapes[character] ?? `\\u${code}`;
    });
    return `'${inner}'`;
}
//# sourceMappingURL=scenario-text.js.map