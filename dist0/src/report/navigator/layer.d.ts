/** What is drawn on one technique. */
export interface LayerTechnique {
    readonly id: string;
    readonly score?: number | undefined;
    /** Overrides the colour of the score. */
    readonly colour?: string | undefined;
    readonly comment: string;
    readonly metadata?: readonly LayerFact[] | undefined;
}
export interface LayerFact {
    readonly name: string;
    readonly value: string;
}
/** What a layer says beside its techniques. */
export interface LayerFrame {
    readonly name: string;
    readonly description: string;
    /** Score at the top of the gradient. */
    readonly most: number;
    readonly legend: readonly {
        readonly label: string;
        readonly colour: string;
    }[];
    readonly metadata: readonly LayerFact[];
}
/** Writes a layer for the ATT&CK Navigator: format 4.5, the enterprise matrix filtered to IaaS.
 * Source of the format: layers/spec/v4.5 of mitre-attack/attack-navigator. */
export declare function navigatorLayer(frame: LayerFrame, techniques: readonly LayerTechnique[]): string;
