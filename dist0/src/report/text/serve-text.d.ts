import type { Alert } from '../../engine/alert.ts';
import type { ServedCall } from '../served-call.ts';
import type { RulesReport } from '../rules-report.ts';
import type { Style } from './style.ts';
/** One line for a call: when, what, by whom, from where, and how it ended. */
export declare function servedCallText(call: ServedCall, style: Style): string;
/** A line for an alert, beneath the calls: the run of its rule has come round. */
export declare function servedAlertText(alert: Alert, style: Style): string;
/** What stands at the top: where the endpoint is, whose account, and keys to call it with. */
export declare function servingText(serving: {
    readonly url: string;
    /** File of the certificate, of HTTPS. */
    readonly bundle?: string | undefined;
    readonly account: string;
    readonly address: string;
    readonly restored: number;
    /** The other accounts of the world. */
    readonly accounts: readonly {
        readonly alias: string;
        readonly number: string;
    }[];
    readonly rules: RulesReport;
    readonly holders: readonly {
        readonly profile: string;
        readonly credentials: {
            readonly AccessKeyId?: string | undefined;
            readonly SecretAccessKey?: string | undefined;
        };
    }[];
}, style: Style): string;
