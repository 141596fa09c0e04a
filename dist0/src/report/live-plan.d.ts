/** A call that a run would make. */
export interface PlannedCall {
    readonly phase: 'world' | 'before' | 'judged' | 'undo';
    readonly step: string;
    /** `iam:CreateUser` */
    readonly action: string;
    readonly region: string;
    /** `ok`, or the code of the error that is expected. */
    readonly outcome: string;
    readonly changes: boolean;
}
/** An alert that a run would raise. */
export interface PlannedAlert {
    readonly rule: string;
    readonly severity: string;
    /** `judged`: what the case is about. `besides`: what building the world and undo raise. */
    readonly by: 'judged' | 'besides';
    readonly steps: readonly string[];
}
/** A technique of ATT&CK v19. */
export interface PlannedTechnique {
    readonly id: string;
    readonly name?: string | undefined;
}
/** How many things of a kind a run makes: `access key`. The undo takes them all away. */
export interface PlannedThings {
    readonly what: string;
    readonly count: number;
}
/** What a run causes beside its own calls, or what outlives it. */
export type SideEffect = 
/** AWS makes a role for itself where the account has none yet; the undo asks AWS to delete it then. */
{
    readonly kind: 'service-linked role';
    readonly step: string;
    readonly role: string;
}
/** A setting of the whole account is changed; the undo sets back what was read before. */
 | {
    readonly kind: 'account setting';
    readonly step: string;
    readonly action: string;
}
/** A session that nobody can end; `seconds` from the end of the run on. */
 | {
    readonly kind: 'session';
    readonly step: string;
    readonly seconds: number;
}
/** The account has a credential report from then on, which cannot be deleted. */
 | {
    readonly kind: 'credential report';
    readonly step: string;
}
/** Events that stay in CloudTrail's event history. */
 | {
    readonly kind: 'event history';
    readonly events: number;
    readonly days: number;
};
/** A new-terms rule that fires for a run and not for another within its history: no value is the run's own. */
export interface PlannedRepeat {
    readonly rule: string;
    readonly by: PlannedAlert['by'];
    readonly steps: readonly string[];
    /** `<account>`, `<operator>` and `<address>` stand for those of the run. */
    readonly terms: readonly {
        readonly field: string;
        readonly value: string;
    }[];
    /** How far back the rule looks: `7d`. */
    readonly history: string;
    readonly earlier: readonly EarlierUse[];
}
/** An earlier run of the same case whose values the rule still remembers, until an ISO time. */
export interface EarlierUse {
    readonly run: string;
    readonly account: string;
    readonly until: string;
}
/** The boundary of who acts: all that it may do, whatever its policies say. */
export interface PlannedBoundary {
    readonly name: string;
    readonly actions: readonly string[];
    readonly policy: PlannedPolicy;
}
/** A policy document. */
export type PlannedPolicy = object;
/** The size of a policy. */
export interface PlannedSize {
    /** Without blanks, with an account's number. */
    readonly characters: number;
    /** How many managed policies it makes: one takes 6,144 characters. */
    readonly managedPolicies: number;
    /** Whether it can be inline in a role, which takes 10,240. */
    readonly fitsInline: boolean;
}
/** What a run of a case would do, found out in memory. */
export type LivePlan = {
    readonly scenario: string;
    readonly case: string;
    readonly title: string;
    readonly techniques: readonly PlannedTechnique[];
} & ({
    readonly kind: 'refused';
    readonly reasons: readonly string[];
} | {
    readonly kind: 'playable';
    /** Where it calls, the look for leftovers aside. */
    readonly regions: readonly string[];
    readonly makes: readonly PlannedThings[];
    readonly calls: readonly PlannedCall[];
    /** What the operator must be allowed; `*` stands for the id of the run. */
    readonly policy: PlannedPolicy;
    /** What clean-up asks for besides, after a crash. */
    readonly cleanupPolicy: PlannedPolicy;
    /** How much of IAM's limits the two are. */
    readonly policySizes: {
        readonly run: PlannedSize;
        readonly cleanUp: PlannedSize;
    };
    readonly undo: readonly {
        readonly step: string;
        readonly calls: readonly string[];
    }[];
    readonly alerts: readonly PlannedAlert[];
    readonly repeats: readonly PlannedRepeat[];
    readonly sideEffects: readonly SideEffect[];
    readonly boundaries: readonly PlannedBoundary[];
    /** Seconds that the run takes at least. */
    readonly seconds: number;
});
