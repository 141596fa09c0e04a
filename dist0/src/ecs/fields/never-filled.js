/** ECS fields that the index maps and this integration never fills, by type: a rule that needs one is blind.
 * Not all of ECS: the ones that detection rules of other sources name most. */
const names = {
    keyword: `user.domain user.roles user.full_name user.target.email user.changes.email source.domain
    network.direction network.protocol network.transport network.type network.application network.community_id
    url.domain url.scheme url.extension url.fragment url.query url.username
    destination.domain destination.address destination.geo.country_iso_code destination.geo.country_name
    destination.geo.city_name destination.as.organization.name
    process.name process.executable process.args process.entity_id process.parent.name process.parent.executable
    process.parent.args process.parent.entity_id process.hash.sha256 process.code_signature.subject_name
    event.code event.reason cloud.account.name cloud.instance.id cloud.instance.name cloud.machine.type
    cloud.availability_zone cloud.project.id host.id host.name host.hostname host.os.type host.os.name host.os.family
    host.os.platform host.os.version host.type host.architecture
    file.name file.directory file.extension file.path file.type file.hash.sha256 file.hash.md5 file.owner
    http.request.method container.id container.name orchestrator.cluster.name registry.path registry.key
    dll.name dns.question.name dns.question.type related.hash error.code error.type observer.name
    observer.vendor rule.name service.type group.domain user.target.domain user.target.full_name user.effective.name`,
    wildcard: 'url.full url.original url.path process.command_line process.parent.command_line',
    ip: 'destination.ip host.ip source.nat.ip destination.nat.ip observer.ip',
    long: `source.port destination.port source.bytes destination.bytes network.bytes network.packets process.pid
    process.parent.pid process.exit_code event.severity event.duration event.sequence file.size
    http.response.status_code destination.as.number url.port`,
    date: 'event.start event.end process.start file.mtime file.created',
};
/** Their names and types. */
export const neverFilled = new Map(Object.keys(names).flatMap((type) => (names[type] ?? '').split(/\s+/).map((name) => [name, type])));
/** Why they are absent, for the list of blind rules. */
export const neverFilledReason = "Elastic's AWS integration never fills it for CloudTrail";
//# sourceMappingURL=never-filled.js.map