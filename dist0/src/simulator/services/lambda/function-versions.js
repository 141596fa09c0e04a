import { AwsFailure } from '../../aws-failure.js';
import { textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { functionNamed } from './function-name.js';
import { configurationOf } from './function-view.js';
import { functionCall, lambdaPage } from './lambda-call.js';
import { answerInRecord } from './lambda-records.js';
/** Lambda's calls on versions of functions. */
export const versionOperations = serviceCalls('lambda', [
    functionCall('PublishVersion', {
        run: (input, context) => {
            const { found } = functionNamed(input, context);
            const { revision } = found.settings;
            const wanted = textOf(input, 'RevisionId') ?? revision;
            if (wanted !== revision)
                throw otherRevision();
            const version = publish(found, input);
            const settings = found.versions.get(version) ?? found.settings;
            return configurationOf(found, { version, settings, phase: 'created' }, context);
        },
        record: ({ output }) => answerInRecord(output),
    }),
    functionCall('ListVersionsByFunction', {
        run: (input, context) => {
            const { found } = functionNamed(input, context);
            const versions = [['$LATEST', found.settings], ...found.versions];
            const list = versions.map(([version, settings]) => configurationOf(found, { version, settings, arn: `${found.arn}:${version}` }, context));
            return lambdaPage(input, 'Versions', list);
        },
    }),
]);
/** Keeps the function as it is as a version; the newest one, where nothing has changed since. */
export function publish(found, input) {
    const newest = found.versions.get(String(found.lastVersion));
    if (newest?.code.sha256 === found.settings.code.sha256 &&
        newest.revision === found.settings.revision) {
        return String(found.lastVersion);
    }
    found.lastVersion += 1;
    const version = String(found.lastVersion);
    const description = textOf(input, 'Description') ?? found.settings.description;
    found.versions.set(version, { ...found.settings, description });
    return version;
}
/** What Lambda says to a call that expects another revision. */
export function otherRevision() {
    return new AwsFailure('PreconditionFailedException', 'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id');
}
//# sourceMappingURL=function-versions.js.map