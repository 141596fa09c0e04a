// Unique ids of IAM and STS, access keys, and the UUIDs of Roles Anywhere: what AWS draws by chance.
const drawn = /^(?:A(?:KIA|SIA|IDA|ROA|NPA|GPA|IPA)[A-Z2-7]{16,17}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
const deepestAnswer = 12;
export function valueNames() {
    const ofCast = new Map();
    const ofSteps = new Map();
    const walk = (answer, path, depth) => {
        if (typeof answer === 'string' && drawn.test(answer))
            addFirst(ofSteps, answer, path);
        if (typeof answer !== 'object' || answer === null || depth > deepestAnswer)
            return;
        for (const [key, value] of Object.entries(answer))
            walk(value, `${path}.${key}`, depth + 1);
    };
    return {
        add: (value, name) => {
            if (value !== undefined && value !== '')
                addFirst(ofCast, value, name);
        },
        addAnswer: (step, answer) => walk(answer, step, 0),
        list: () => [...new Map([...ofSteps, ...ofCast])].map(([value, name]) => ({ value, name })),
    };
}
function addFirst(names, value, name) {
    if (!names.has(value))
        names.set(value, `<${name}>`);
}
//# sourceMappingURL=value-names.js.map