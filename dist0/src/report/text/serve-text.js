import { printable } from '../../diagnostic/printable.js';
import { rulesText } from './rules-text.js';
import { plural } from './plural.js';
import { severityPaint } from './severity-paint.js';
import { groupText } from './value-text.js';
/** One line for a call: when, what, by whom, from where, and how it ended. */
export function servedCallText(call, style) {
    const { service, operation, address } = call;
    const name = `${printable(service)} ${printable(operation)}`.trim();
    const parts = [
        style.quiet(timeText(call.at)),
        name.padEnd(36),
        printable(callerOf(call)),
        style.quiet(`from ${printable(address)}`),
        style.quiet(unrecordedText(call)),
        endText(call, style),
    ];
    return parts.filter((part) => part !== '').join('  ');
}
const timeText = (at) => new Date(at).toISOString().slice(11, 19);
function unrecordedText({ unrecorded }) {
    switch (unrecorded) {
        case undefined:
            return '';
        case 'data-event':
            return 'no record: a data event';
        case 'no-trail':
            return 'no record: no trail logs it';
        default:
            return unrecorded;
    }
}
/** `user/alice` of its ARN; else the key. */
function callerOf({ records, accessKeyId, caller }) {
    const identity = records.at(0)?.['userIdentity'];
    const arn = typeof identity === 'object' && identity !== null && 'arn' in identity ? identity.arn : caller;
    if (typeof arn === 'string')
        return arn.slice(arn.lastIndexOf(':') + 1);
    return accessKeyId ?? 'nobody';
}
function endText({ outcome }, style) {
    switch (outcome.kind) {
        case 'answered':
            return '';
        case 'failed':
            return style.odd(`${printable(outcome.code)}: ${printable(outcome.message)}`);
        case 'not-modelled':
            return style.bad(`not modelled: ${printable(outcome.message)}`);
        default:
            return outcome;
    }
}
/** A line for an alert, beneath the calls: the run of its rule has come round. */
export function servedAlertText(alert, style) {
    const { rule, eventCount } = alert;
    const severity = severityPaint(rule.severity, style)(rule.severity);
    const group = groupText(alert.group);
    const events = `${plural(eventCount, 'event')}, last at ${timeText(Date.parse(alert.time))}`;
    const what = [severity, style.strong(printable(rule.shortName)), events, group];
    return `    ${style.bad('alert')}  ${what.filter((part) => part !== '').join('  ')}`;
}
const noUser = '  The world has no user, so there are no keys to call with.';
/** The keys of more users than these would push the rest off the screen. */
const mostHolders = 12;
/** What stands at the top: where the endpoint is, whose account, and keys to call it with. */
export function servingText(serving, style) {
    const { url, account, accounts, address, restored, rules, holders, bundle } = serving;
    const more = holders.length - mostHolders;
    const again = restored === 0 ? '' : ` · ${plural(restored, 'call')} of before made again`;
    const lines = [
        `${style.strong(`An AWS on ${url}`)} · account ${account} · ${rules.loaded} ${rules.loaded === 1 ? 'rule watches' : 'rules watch'}${again}`,
        style.quiet(`Calls of this machine seem to come from ${address}; nothing is forwarded anywhere. Ctrl-C ends it.`),
        ...accounts.map(({ alias, number }) => style.quiet(`Account ${printable(alias)} is ${number}.`)),
        ...rulesText(rules),
        '',
        `  export AWS_ENDPOINT_URL=${url} AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true${bundle === undefined ? '' : ` AWS_CA_BUNDLE=${bundle}`}`,
        ...holders
            .slice(0, mostHolders)
            .map(({ profile, credentials }) => `  export AWS_ACCESS_KEY_ID=${credentials.AccessKeyId ?? ''} AWS_SECRET_ACCESS_KEY=${credentials.SecretAccessKey ?? ''}  ${style.quiet(`# ${printable(profile)}`)}`),
        ...(more > 0
            ? [style.quiet(`  and ${plural(more, 'more user')}: --profiles FILE has the keys of all`)]
            : []),
        ...(holders.length === 0 ? [style.odd(noUser)] : []),
        '',
    ];
    return `${lines.join('\n')}\n`;
}
//# sourceMappingURL=serve-text.js.map