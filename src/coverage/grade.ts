/** How well something is proven, the weakest first.
 * `gap`: nobody claims it. `declared`: a rule or scenario claims it and nothing proves it. `fired`: a rule fired in a variant
 * of it. `guarded`: and that rule is silent in every benign twin. `live`: and it fired on records of a real account. */
export type Grade = (typeof grades)[number]

export const grades = ['gap', 'declared', 'fired', 'guarded', 'live'] as const
