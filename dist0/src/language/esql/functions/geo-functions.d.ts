import { type EsqlFunction } from './function-spec.ts';
/** Functions of points of the earth. A point is its well-known text: `POINT (longitude latitude)`. */
export declare const geoFunctions: readonly EsqlFunction[];
