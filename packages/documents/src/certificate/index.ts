/**
 * The certificate of participation.
 *
 * @module @opelix/verme-documents/certificate
 */
export { certificate } from './certificate.ts';
