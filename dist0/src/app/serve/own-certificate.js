import { generate } from 'selfsigned';
import { days } from '../../time/duration.js';
/** A certificate for this machine, made anew at each start; its key is never written.
 * @param now the real time, from which it holds for a day */
export async function ownCertificate(now) {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
        notBeforeDate: new Date(now - days(1)),
        notAfterDate: new Date(now + days(1)),
        algorithm: 'sha256',
        extensions: [
            {
                name: 'subjectAltName',
                altNames: [
                    { type: 2, value: 'localhost' },
                    { type: 7, ip: '127.0.0.1' },
                    { type: 7, ip: '::1' },
                ],
            },
        ],
    });
    return { key, cert };
}
//# sourceMappingURL=own-certificate.js.map