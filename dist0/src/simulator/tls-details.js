/** tlsDetails of a call that a client made itself; calls by a service have none. */
export function tlsDetailsOf(call, service) {
    const { version, cipherSuite } = call.actor.client.tls;
    return {
        tlsVersion: version,
        cipherSuite,
        clientProvidedHostHeader: service.host(call.region, call.input),
    };
}
//# sourceMappingURL=tls-details.js.map