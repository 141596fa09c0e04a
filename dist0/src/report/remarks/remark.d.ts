/** Where something stands; lines and columns count from 1, the end is exclusive. */
export interface Place {
    readonly file: string;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
    readonly endLine?: number | undefined;
    readonly endColumn?: number | undefined;
}
/** Something to be shown at a place of a file; the texts are not escaped for any format. */
export interface Remark {
    readonly level: 'error' | 'warning' | 'note';
    /** What it is about: a detection rule, or the code of a finding. */
    readonly about: Subject;
    readonly title: string;
    /** A sentence or so each. */
    readonly lines: readonly string[];
    readonly place?: Place | undefined;
    /** What tells it from other remarks and stays the same when texts and lines move. */
    readonly key: readonly string[];
}
export interface Subject {
    readonly kind: 'rule' | 'code';
    /** A rule's short name, a finding's code. */
    readonly id: string;
    /** The rule's name in full. */
    readonly name?: string | undefined;
    /** ATT&CK ids. */
    readonly techniques?: readonly string[] | undefined;
    /** 0 to 100. */
    readonly riskScore?: number | undefined;
}
