import { type Instant } from '../../time/duration.ts';
import type { Scalar } from '../field-source.ts';
/** The English name of a moment's day, UTC. */
export declare function dayName(instant: Scalar): string | undefined;
/** The English name of a moment's month, UTC. */
export declare function monthName(instant: Scalar): string | undefined;
/** The parts that DATE_EXTRACT takes from a moment, by the names of Java's ChronoField in lower case; UTC. */
export declare const dateParts: ReadonlyMap<string, (instant: Instant) => number>;
