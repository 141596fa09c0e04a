import { alphanumerics, lowerAlphanumerics } from '../../../aws/ids.js';
import { stateSlot } from '../../state/state-slot.js';
/** The databases of an account, by ARN. */
export const databasesOf = stateSlot(() => ({
    instances: new Map(),
    snapshots: new Map(),
    clusters: new Map(),
}));
/** Those of the call's region. */
export function inRegion(all, { call }) {
    return [...all.values()].filter(({ region }) => region === call.region);
}
/** `db-` and 26 capital letters and digits: the name of an instance that is never given twice. */
export function dbResourceId(chance) {
    return `db-${alphanumerics(26, chance).toUpperCase()}`;
}
/** The part of an endpoint's name that an account has in a region. */
export function endpointPart(chance) {
    return `c${lowerAlphanumerics(11, chance)}`;
}
/** What RDS sets where nobody says otherwise (answers of 2024 in real records). */
export const instanceDefaults = {
    AllocatedStorage: 20,
    PreferredBackupWindow: '03:23-03:53',
    BackupRetentionPeriod: 1,
    PreferredMaintenanceWindow: 'sat:07:31-sat:08:01',
    MultiAZ: false,
    AutoMinorVersionUpgrade: true,
    LicenseModel: 'general-public-license',
    PubliclyAccessible: false,
    StorageType: 'gp2',
    StorageEncrypted: false,
    CopyTagsToSnapshot: false,
    MonitoringInterval: 0,
    IAMDatabaseAuthenticationEnabled: false,
    PerformanceInsightsEnabled: false,
    DeletionProtection: false,
    MaxAllocatedStorage: undefined,
};
/** The engine version that a new database gets, by engine. */
export const engineVersions = {
    mysql: '8.4.7',
    mariadb: '11.8.5',
    postgres: '17.6',
    'aurora-mysql': '8.0.mysql_aurora.3.10.1',
    'aurora-postgresql': '17.5',
};
const ports = { postgres: 5432, 'aurora-postgresql': 5432 };
/** The port that an engine listens at. */
export const portOf = (engine) => (typeof engine === 'string' ? ports[engine] : undefined) ?? 3306;
//# sourceMappingURL=databases.js.map