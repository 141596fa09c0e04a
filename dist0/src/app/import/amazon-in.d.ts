/** Tells of an address whether Amazon announces it, by an MMDB file of networks; without a file none does.
 * @throws TrailproofError GEO_DATABASE_INVALID */
export declare function amazonIn(asn: string | undefined): (ip: string) => boolean;
