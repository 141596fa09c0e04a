import type { Actor } from './actor.ts';
import type { Play } from './play.ts';
import type { World } from './world.ts';
export type CaseKind = 'attack' | 'evasion' | 'benign' | 'false-positive';
/** What a case plays: a function over the play, or a recorded file. */
export type CaseBody = (play: Play) => Promise<unknown>;
/** Records from a file, re-timed so that the first one happens at the start of the play. */
export interface RecordedBody {
    readonly kind: 'recorded';
    /** Relative to the scenario's folder. */
    readonly path: string;
}
/** A case that needs more than its body. */
export interface CaseDefinition {
    readonly play: CaseBody | RecordedBody;
    /** The rules that stay silent here though the activity is near theirs; `detectedBy` by default. Benign cases only. */
    readonly twinOf?: readonly string[];
    /** ATT&CK ids that this case uses in place of the scenario's; a step can name its own too (`send`). */
    readonly techniques?: readonly string[];
    /** Why it is legitimate and fires all the same (false positive), or what makes it slip through (evasion). */
    readonly reason?: string;
}
type Cases = Readonly<Record<string, CaseBody | RecordedBody | CaseDefinition>>;
/** What a scenario file exports. */
export interface ScenarioDefinition {
    /** One line: what happens. */
    readonly title: string;
    readonly description?: string;
    /** ATT&CK technique ids that the attack and evasion cases use, where neither they nor their steps name their own. */
    readonly techniques: readonly string[];
    /** Short names of the rules that are meant to see it; verify fails if one is in no attack golden. */
    readonly detectedBy: readonly string[];
    readonly world?: World;
    readonly cast: Readonly<Record<string, Actor>>;
    readonly attack: Cases;
    readonly evasion?: Cases;
    readonly benign?: Cases;
    readonly falsePositive?: Readonly<Record<string, CaseDefinition & {
        readonly reason: string;
    }>>;
}
/** One playable variant. */
export interface ScenarioCase {
    readonly kind: CaseKind;
    readonly name: string;
    readonly twinOf: readonly string[];
    /** ATT&CK v19 ids of the case where they are not the scenario's; steps that name theirs go before (`PlayedCase`). */
    readonly techniques?: readonly string[] | undefined;
    readonly reason?: string | undefined;
    readonly body: CaseBody | RecordedBody;
}
/** A loaded scenario: its name is its file's stem. */
export interface Scenario {
    readonly name: string;
    readonly file: string;
    /** Where recorded files are looked for. */
    readonly folder: string;
    readonly title: string;
    readonly description?: string | undefined;
    /** ATT&CK v19 ids. */
    readonly techniques: readonly string[];
    readonly detectedBy: readonly string[];
    readonly world: World;
    readonly cast: readonly Actor[];
    readonly cases: readonly ScenarioCase[];
}
export {};
