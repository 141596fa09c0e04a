/** The records and ECS documents of every case, a file each: `records/attack-by-name.ndjson`. */
export function caseFiles({ cases }) {
    const files = new Map();
    for (const one of cases) {
        const calls = one.detail?.calls ?? [];
        const name = freeName(stemOf(one), files);
        files.set(`records/${name}.ndjson`, lines(calls.map(({ record }) => record)));
        files.set(`documents/${name}.ndjson`, lines(calls.map(({ document }) => document)));
    }
    return files;
}
const lines = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const longestStem = 80;
const stemOf = ({ kind, name }) => `${kind}-${name}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replace(/-$/, '');
function freeName(stem, files) {
    for (let number = 1;; number += 1) {
        const name = number === 1 ? stem : `${stem}-${number}`;
        if (!files.has(`records/${name}.ndjson`))
            return name;
    }
}
//# sourceMappingURL=case-files.js.map