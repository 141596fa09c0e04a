import { lowerAlphanumerics } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { objectOf, requiredText, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { functionNamed, policyKey, qualifiedArn } from './function-name.js';
import { functionCall, lambdaPage, noSuchResource } from './lambda-call.js';
/** Lambda's calls on the URLs of functions. Nobody answers at them. */
export const functionUrlOperations = serviceCalls('lambda', [
    functionCall('CreateFunctionUrlConfig', { keys: authTypeKeys, run: createUrl }),
    functionCall('GetFunctionUrlConfig', {
        run: (input, context) => {
            const { arn, url } = urlNamed(input, context);
            return viewOf(arn, url);
        },
    }),
    functionCall('ListFunctionUrlConfigs', {
        run: (input, context) => {
            const { found } = functionNamed(input, context);
            const urls = [...found.urls].map(([qualifier, url]) => viewOf(qualifier === '' ? found.arn : `${found.arn}:${qualifier}`, url));
            return lambdaPage(input, 'FunctionUrlConfigs', urls);
        },
    }),
    functionCall('UpdateFunctionUrlConfig', {
        keys: authTypeKeys,
        run: (input, context) => {
            const { arn, url, keep } = urlNamed(input, context);
            return viewOf(arn, keep({
                ...url,
                authType: textOf(input, 'AuthType') ?? url.authType,
                cors: objectOf(input, 'Cors') ?? url.cors,
                invokeMode: textOf(input, 'InvokeMode') ?? url.invokeMode,
                changed: context.call.at,
            }));
        },
    }),
    functionCall('DeleteFunctionUrlConfig', {
        run: (input, context) => {
            const { forget } = urlNamed(input, context);
            forget();
            return {};
        },
    }),
]);
function authTypeKeys(input) {
    const authType = textOf(input, 'AuthType');
    return authType === undefined ? {} : { 'lambda:functionurlauthtype': authType };
}
function createUrl(input, context) {
    const { found, named } = functionNamed(input, context);
    const arn = qualifiedArn(named);
    const key = policyKey(named.qualifier);
    const authType = requiredText(input, 'AuthType');
    if (found.urls.has(key)) {
        throw new AwsFailure('ResourceConflictException', `Failed to create function url config for [functionArn = ${arn}]. Error message:  FunctionUrlConfig exists for this Lambda function`);
    }
    const { at } = context.call;
    const url = {
        url: `https://${lowerAlphanumerics(32, context.chance)}.lambda-url.${found.region}.on.aws/`,
        authType,
        created: at,
        changed: at,
        cors: objectOf(input, 'Cors'),
        invokeMode: textOf(input, 'InvokeMode') ?? 'BUFFERED',
    };
    found.urls.set(key, url);
    // Only the other calls say when it was changed.
    const { LastModifiedTime: _, ...created } = viewOf(arn, url);
    return created;
}
function urlNamed(input, context) {
    const { found, named } = functionNamed(input, context);
    const key = policyKey(named.qualifier);
    const url = found.urls.get(key);
    if (url === undefined)
        throw noSuchResource();
    const keep = (next) => {
        found.urls.set(key, next);
        return next;
    };
    return { arn: qualifiedArn(named), url, keep, forget: () => found.urls.delete(key) };
}
function viewOf(arn, url) {
    return {
        FunctionUrl: url.url,
        FunctionArn: arn,
        AuthType: url.authType,
        ...(url.cors === undefined ? {} : { Cors: url.cors }),
        CreationTime: new Date(url.created).toISOString(),
        LastModifiedTime: new Date(url.changed).toISOString(),
        InvokeMode: url.invokeMode,
    };
}
//# sourceMappingURL=function-url-operations.js.map