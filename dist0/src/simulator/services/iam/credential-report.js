import { isoSeconds } from '../../../aws/dates.js';
import { days, hours, seconds } from '../../../time/duration.js';
import { AwsFailure } from '../../aws-failure.js';
import { onAll } from './entities.js';
import { iamOperation } from './iam-operation.js';
import { credentialsOf } from './user-credentials.js';
import { dateOf } from './values.js';
/** A report is made in seconds and serves for four hours (IAM user guide). */
const making = seconds(1);
const lasting = hours(4);
/** AWS's columns (IAM user guide, "Understanding the report format"). Signing certificates stand last. */
const columns = [
    'user',
    'arn',
    'user_creation_time',
    'password_enabled',
    'password_last_used',
    'password_last_changed',
    'password_next_rotation',
    'mfa_active',
    ...['1', '2'].flatMap((key) => ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'].map((fact) => `access_key_${key}_${fact}`)),
    ...['1', '2'].flatMap((certificate) => ['active', 'last_rotated'].map((fact) => `cert_${certificate}_${fact}`)),
];
/** `2026-03-02T09:00:00+00:00`, as the report writes times. */
const timeOf = (at) => isoSeconds(at).replace('Z', '+00:00');
/** The report as CSV, root first. */
function reportOf(account, now) {
    const { iam, number } = account;
    const devices = [...iam.mfaDevices.values()].flatMap((device) => device.enabledFor?.owner ?? []);
    const root = [
        '<root_account>',
        `arn:aws:iam::${number}:root`,
        timeOf(now - hours(24 * 1_100)),
        'not_supported',
        iam.root.passwordLastUsed === undefined ? 'no_information' : timeOf(iam.root.passwordLastUsed),
        'not_supported',
        'not_supported',
        String(devices.some((owner) => owner.kind === 'root')),
        ...keyColumns(iam.root.accessKeys),
        ...certificateColumns(undefined, account),
    ];
    const users = [...iam.users.values()].map((user) => [
        user.name,
        user.arn,
        timeOf(user.created),
        ...passwordColumns(user, iam.passwordPolicy),
        String(devices.some((owner) => owner.kind === 'user' && owner.name === user.name)),
        ...keyColumns(user.accessKeys),
        ...certificateColumns(user, account),
    ]);
    return [columns, root, ...users].map((row) => row.join(',')).join('\n');
}
function passwordColumns(user, policy) {
    const { loginProfile: profile, passwordLastUsed: used } = user;
    if (profile === undefined)
        return ['false', 'N/A', 'N/A', 'N/A'];
    const changed = profile.changed ?? profile.created;
    const next = policy?.maxAge === undefined ? 'N/A' : timeOf(changed + days(policy.maxAge));
    return ['true', used === undefined ? 'no_information' : timeOf(used), timeOf(changed), next];
}
function keyColumns(keys) {
    return twoOf([...keys.values()]).flatMap((key) => {
        const used = key?.lastUsed;
        return [
            String(key?.status === 'Active'),
            key === undefined ? 'N/A' : timeOf(key.created),
            ...(used === undefined
                ? ['N/A', 'N/A', 'N/A']
                : [timeOf(used.at), used.region, used.service]),
        ];
    });
}
function certificateColumns(user, account) {
    return twoOf([...credentialsOf(user, account).certificates.values()]).flatMap((certificate) => [
        String(certificate?.status === 'Active'),
        certificate === undefined ? 'N/A' : timeOf(certificate.uploaded),
    ]);
}
/** The report has room for two of each. */
function twoOf(items) {
    return [items[0], items[1]];
}
export const credentialReportOperations = [
    iamOperation('GenerateCredentialReport', {
        permission: onAll('GenerateCredentialReport', '*'),
        run: (_input, { account, call }) => {
            const before = account.iam.credentialReport;
            const age = before === undefined ? lasting : call.at - before.asked;
            if (age >= making && age < lasting)
                return { State: 'COMPLETE' };
            if (age < making)
                return { State: 'INPROGRESS' };
            account.iam.credentialReport = { asked: call.at, content: reportOf(account, call.at) };
            return {
                State: 'STARTED',
                Description: 'No report exists. Starting a new report generation task',
            };
        },
    }),
    iamOperation('GetCredentialReport', {
        permission: onAll('GetCredentialReport', '*'),
        run: (_input, { account, call }) => {
            const report = account.iam.credentialReport;
            if (report === undefined) {
                throw new AwsFailure('CredentialReportNotPresentException', 'Credential report not present.');
            }
            if (call.at - report.asked < making) {
                throw new AwsFailure('CredentialReportNotReadyException', 'Credential report is not ready.');
            }
            if (call.at - report.asked >= lasting) {
                throw new AwsFailure('CredentialReportExpiredException', 'Credential report has expired.');
            }
            return {
                Content: new TextEncoder().encode(report.content),
                ReportFormat: 'text/csv',
                GeneratedTime: dateOf(report.asked + making),
            };
        },
    }),
];
//# sourceMappingURL=credential-report.js.map