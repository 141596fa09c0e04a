import { unwrapSource } from '../../cloudtrail/input/detect-input.js';
import { readObjects } from '../../cloudtrail/input/read-objects.js';
import { readRecords } from '../../cloudtrail/input/read-records.js';
import { compareTexts } from '../../diagnostic/compare-texts.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { rawFieldSource } from '../../language/raw-field-source.js';
import { noMapping } from '../../language/sigma/mapping.js';
import { linkSigma } from '../../rule/sigma/link-sigma.js';
import { readSigmaFile } from '../../rule/sigma/read-sigma-file.js';
import { readingProgress } from '../reading-progress.js';
import { sigmaMappingOf } from '../sigma-mapping.js';
import { idReader } from './run-query.js';
import { sigmaRun } from './sigma-run.js';
/** Runs the rules of a Sigma file over the objects of some files, whatever log the rules say that they are about. With
 * a correlation the result is alerts, else the events that any of the rules matches.
 * @throws TrailproofError the first thing that is wrong with the file */
export async function querySigma(source, options) {
    const mapping = options.sigmaMapping === undefined ? noMapping : sigmaMappingOf(options.sigmaMapping);
    const { rules, warnings } = readRules(source, mapping);
    const fields = rawFieldSource({ recordOf: (object) => object });
    const run = sigmaRun(rules, { fields, mapping });
    const idOf = idReader(options.idField);
    const { input, inputs } = options;
    const { stdin, onProgress } = options;
    const reader = { stdin, onRead: readingProgress(inputs, onProgress) };
    const reading = input === 'cloudtrail' ? readRecords(inputs, reader) : readObjects(inputs, reader);
    let read = 0;
    for await (const batch of reading) {
        for (const { value, position } of batch) {
            read += 1;
            const object = input === 'ecs' ? unwrapSource(value) : value;
            run.take(object, idOf({ event: object, object, position }));
        }
    }
    const { result, findings } = run.finish(read);
    return { result, warnings: [...warnings, ...findings], input: reading.report() };
}
function readRules(source, mapping) {
    const readings = readSigmaFile(source, { stem: 'rule', contentHash: '', mapping });
    const parts = readings.flatMap(({ part }) => part ?? []);
    const outcomes = linkSigma(parts, { mapping, logs: 'any' });
    const findings = [
        ...readings.flatMap((reading) => reading.findings),
        ...outcomes.flatMap((outcome) => (outcome.kind === 'wrong' ? outcome.findings : [])),
    ];
    const wrong = findings.find(({ severity }) => severity !== 'warning');
    if (wrong !== undefined)
        throw new TrailproofError(wrong.code, wrong.message, wrong);
    const rules = outcomes.flatMap((outcome) => (outcome.kind === 'runs' ? [outcome.rule] : []));
    return {
        rules: rules.toSorted((a, b) => compareTexts(a.shortName, b.shortName)),
        warnings: findings,
    };
}
//# sourceMappingURL=query-sigma.js.map