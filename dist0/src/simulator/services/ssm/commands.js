import { seconds } from '../../../time/duration.js';
import { numberOf, textOf, textsOf } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
/** The commands of an account, by id. */
export const commandsOf = stateSlot(() => new Map());
/** How far a command is. */
export function statusAt({ requested }, at) {
    if (at === requested)
        return 'Pending';
    return at - requested < seconds(2) ? 'InProgress' : 'Success';
}
/** A command as SendCommand and ListCommands give it. */
export function commandView(command, at) {
    const { input, requested, instanceIds } = command;
    const status = statusAt(command, at);
    const timeout = numberOf(input, 'TimeoutSeconds') ?? 3_600;
    return {
        CommandId: command.id,
        DocumentName: command.documentName,
        DocumentVersion: textOf(input, 'DocumentVersion') ?? '$DEFAULT',
        Comment: textOf(input, 'Comment') ?? '',
        // An hour for the document beside the time that it may wait to begin.
        ExpiresAfter: new Date(requested + seconds(timeout + 3_600)),
        ...(input['Parameters'] === undefined ? {} : { Parameters: input['Parameters'] }),
        InstanceIds: textsOf(input, 'InstanceIds'),
        Targets: input['Targets'] ?? [],
        RequestedDateTime: new Date(requested),
        Status: status,
        StatusDetails: status,
        OutputS3Region: textOf(input, 'OutputS3Region') ?? command.region,
        OutputS3BucketName: textOf(input, 'OutputS3BucketName') ?? '',
        OutputS3KeyPrefix: textOf(input, 'OutputS3KeyPrefix') ?? '',
        MaxConcurrency: textOf(input, 'MaxConcurrency') ?? '50',
        MaxErrors: textOf(input, 'MaxErrors') ?? '0',
        TargetCount: instanceIds.length,
        CompletedCount: status === 'Success' ? instanceIds.length : 0,
        ErrorCount: 0,
        DeliveryTimedOutCount: 0,
        ServiceRole: textOf(input, 'ServiceRoleArn') ?? '',
        NotificationConfig: { NotificationArn: '', NotificationEvents: [], NotificationType: '' },
        CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
        TimeoutSeconds: timeout,
        AlarmConfiguration: { Alarms: [], IgnorePollAlarmFailure: false },
        TriggeredAlarms: [],
    };
}
//# sourceMappingURL=commands.js.map