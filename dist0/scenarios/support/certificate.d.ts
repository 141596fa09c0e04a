/** A self-signed CA certificate (P-256, made for this file; its key was thrown away). */
export declare const externalCa: string;
