import { type Duration, type Instant } from '../time/duration.ts';
import type { Actor } from './actor.ts';
import type { AwsCommand } from './command.ts';
import type { StepOptions } from './play.ts';
import type { PlayedRecord } from './played-case.ts';
import type { Call, CallResult, Cloud } from './port.ts';
import { type ValueNames } from './value-names.ts';
type Members = Readonly<Record<string, unknown>> | undefined;
/** A call that was made, with what its inverse needs. */
export interface PlayedStep {
    readonly step: string;
    readonly service: string;
    readonly operation: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly output: Readonly<Record<string, unknown>>;
    /** What the inverse asked for before the call; undefined when it asks nothing or the answer was an error. */
    readonly prior: Readonly<Record<string, unknown>> | undefined;
    readonly region: string;
    /** The account that the call acted in. */
    readonly account: string;
    readonly undo: (() => AwsCommand<unknown>) | undefined;
}
/** A call in AWS's names. */
export type PlainStep = Pick<Call, 'service' | 'operation' | 'input' | 'actor' | 'region' | 'undo'>;
/** A call to make. */
export interface StepRequest {
    readonly actor: Actor;
    readonly region: string;
    readonly command: AwsCommand<unknown>;
    readonly options: StepOptions & {
        readonly fails?: string | undefined;
    };
}
/** The state of one play: the clock, the phase, and all that was recorded. Play objects are views of it. */
export declare class Stage {
    readonly names: ValueNames;
    readonly records: PlayedRecord[];
    readonly steps: PlayedStep[];
    readonly actors: Set<Actor>;
    readonly cloud: Cloud;
    readonly start: Instant;
    readonly services: Set<string>;
    /** What the judged steps say that they do. */
    readonly techniques: Set<string>;
    clock: Instant;
    phase: PlayedRecord['phase'];
    longestWait: Duration;
    history: Duration;
    /** The step under way, for messages. */
    current: string;
    private paced;
    private judgedSteps;
    /** The other accounts of the world. */
    readonly aliases: readonly string[];
    private readonly key;
    private readonly stepNames;
    /** Asks for what the inverse of a call needs to know before it; set when the play will be undone. */
    private readonly askPrior;
    constructor(options: {
        readonly cloud: Cloud;
        readonly start: Instant;
        readonly key: string;
        readonly aliases: readonly string[];
        readonly askPrior?: ((stage: Stage, call: PlainStep) => Promise<Members>) | undefined;
    });
    send(request: StepRequest): Promise<Members>;
    /** What a step says that it does; nothing where it says nothing. */
    private techniquesOf;
    /** Makes a call and keeps its records; the clock stays. */
    call(call: PlainStep, as: Omit<PlayedRecord, 'record'>): Promise<CallResult>;
    /** Runs a body at a distance before the start; its records are not judged. */
    before(ago: Duration, body: () => Promise<unknown>): Promise<void>;
    /** Runs a body while the clock stands still between calls. */
    unpaced(body: () => Promise<unknown>): Promise<void>;
    passTo(moment: Instant): void;
    meet(actor: Actor): void;
}
export {};
