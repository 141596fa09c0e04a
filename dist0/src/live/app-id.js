/** What the SDK's own User-Agent says of a run where a call has none of its own: `app/trailproof-k3f9qz`.
 * Of the 50 characters that AWS takes for an application's id it has 17. */
export const appIdOf = (run) => `trailproof-${run}`;
/** Whether a User-Agent carries the id of a run. */
export const isOfRun = (userAgent, run) => typeof userAgent === 'string' && userAgent.split(' ').includes(`app/${appIdOf(run)}`);
/** A User-Agent as it would be without a run's id, whose own part is already taken away: `app/trailproof`. */
export const withoutAppId = (userAgent) => userAgent.replace(/ app\/trailproof(?= |$)/, '');
//# sourceMappingURL=app-id.js.map