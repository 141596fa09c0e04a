import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Everybody whose calls make up background traffic. A share is part of what a seed gives: another one moves all records. */
export declare const personasOf: (estate: Estate) => readonly Persona[];
