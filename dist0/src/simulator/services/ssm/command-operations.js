import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { ssmRequest } from '../../../aws/ssm-request.js';
import { uuid } from '../../../aws/ids.js';
import { isoSeconds } from '../../../aws/dates.js';
import { isJsonObject } from '../../../cloudtrail/json.js';
import { AwsFailure } from '../../aws-failure.js';
import { numberOf, objectsOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { pageOf } from '../page.js';
import { serviceCalls } from '../service-call.js';
import { commandsOf, commandView, statusAt } from './commands.js';
import { documentArn, instanceArn, managedInstances, requireManaged } from './managed-instances.js';
/** Systems Manager's calls on commands. */
export const commandOperations = serviceCalls('ssm', [
    {
        name: 'SendCommand',
        resource: (input, context) => documentArn(requiredText(input, 'DocumentName'), context),
        run: sendCommand,
        record: recordOfSendCommand,
    },
    { name: 'ListCommands', run: listCommands },
    { name: 'ListCommandInvocations', run: listInvocations },
    { name: 'GetCommandInvocation', run: getInvocation },
]);
function sendCommand(input, context) {
    const { account, call, chance } = context;
    const named = textsOf(input, 'InstanceIds');
    for (const id of named) {
        requirePermission({ action: 'ssm:SendCommand', resource: instanceArn(id, context) }, context);
    }
    requireManaged(named, context);
    const command = {
        id: uuid(chance),
        region: call.region,
        documentName: requiredText(input, 'DocumentName'),
        instanceIds: named.length > 0 ? named : targeted(input, context),
        input,
        requested: call.at,
    };
    commandsOf(account).set(command.id, command);
    return { Command: commandView(command, call.at) };
}
/** Targets by tag or id: the instances that have one of the values. */
function targeted(input, context) {
    const targets = objectsOf(input, 'Targets');
    const found = managedInstances(context).filter((instance) => targets.every((target) => {
        const key = textOf(target, 'Key') ?? '';
        const own = key === 'InstanceIds' ? instance.id : instance.tags.get(key.replace(/^tag:/, ''));
        return own !== undefined && textsOf(target, 'Values').includes(own);
    }));
    return targets.length === 0 ? [] : found.map(({ id }) => id);
}
/** CloudTrail adds what the API does not have: whether the command is interactive, and who it is signed by. */
function recordOfSendCommand({ input, output, context, }) {
    const service = namespaceOf('ssm');
    const { region } = context.call;
    const request = ssmRequest({ operation: 'SendCommand', input, region }, service);
    const requestParameters = { ...request, interactive: false };
    if (output === undefined)
        return { requestParameters };
    const command = recordValue(output, service)?.['command'];
    const logged = {
        ...(isJsonObject(command) ? command : {}),
        clientName: '',
        clientSourceId: '',
        interactive: false,
        hasSendCommandSignature: false,
        hasCancelCommandSignature: false,
    };
    return { requestParameters, responseElements: { command: logged } };
}
function commandsHere(input, { account, call }) {
    const id = textOf(input, 'CommandId');
    const instance = textOf(input, 'InstanceId');
    return [...commandsOf(account).values()]
        .filter((command) => command.region === call.region)
        .filter((command) => id === undefined || command.id === id)
        .filter(({ instanceIds }) => instance === undefined || instanceIds.includes(instance))
        .toReversed();
}
function listCommands(input, context) {
    const { entries, next } = page(commandsHere(input, context), input);
    return {
        Commands: entries.map((command) => commandView(command, context.call.at)),
        ...(next === undefined ? {} : { NextToken: next }),
    };
}
function page(list, input) {
    return pageOf(list, {
        most: numberOf(input, 'MaxResults') ?? 50,
        token: textOf(input, 'NextToken'),
        badToken: 'InvalidNextToken',
    });
}
function listInvocations(input, context) {
    const wanted = textOf(input, 'InstanceId');
    const all = commandsHere(input, context).flatMap((command) => command.instanceIds
        .filter((id) => wanted === undefined || id === wanted)
        .map((id) => invocationView(command, id, context)));
    const { entries, next } = page(all, input);
    return { CommandInvocations: entries, ...(next === undefined ? {} : { NextToken: next }) };
}
function invocationView(command, id, { call }) {
    const status = statusAt(command, call.at);
    return {
        CommandId: command.id,
        InstanceId: id,
        InstanceName: '',
        Comment: textOf(command.input, 'Comment') ?? '',
        DocumentName: command.documentName,
        DocumentVersion: textOf(command.input, 'DocumentVersion') ?? '$DEFAULT',
        RequestedDateTime: new Date(command.requested),
        Status: status,
        StatusDetails: status,
        StandardOutputUrl: '',
        StandardErrorUrl: '',
        CommandPlugins: [],
    };
}
function getInvocation(input, context) {
    const { account, call } = context;
    const command = commandsOf(account).get(requiredText(input, 'CommandId'));
    const id = requiredText(input, 'InstanceId');
    if (command === undefined || !command.instanceIds.includes(id)) {
        throw new AwsFailure('InvocationDoesNotExist', '');
    }
    const status = statusAt(command, call.at);
    const isDone = status === 'Success';
    return {
        CommandId: command.id,
        InstanceId: id,
        Comment: textOf(command.input, 'Comment') ?? '',
        DocumentName: command.documentName,
        DocumentVersion: textOf(command.input, 'DocumentVersion') ?? '$DEFAULT',
        PluginName: command.documentName.replace(/^AWS-Run/, 'aws:run'),
        ResponseCode: isDone ? 0 : -1,
        ExecutionStartDateTime: isoSeconds(command.requested),
        ExecutionElapsedTime: isDone ? 'PT1S' : '',
        ExecutionEndDateTime: isDone ? isoSeconds(command.requested + 1_000) : '',
        Status: status,
        StatusDetails: status,
        StandardOutputContent: '',
        StandardOutputUrl: '',
        StandardErrorContent: '',
        StandardErrorUrl: '',
    };
}
//# sourceMappingURL=command-operations.js.map