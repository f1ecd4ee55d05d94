import type { IndexReply } from "../../ports.ts";
import { errorCode } from "../error-code.ts";

/** A try that gave no usable answer. */
export type Failure = Extract<IndexReply, { kind: "failed" }>;

// OpenSSL's names for certificates that do not verify; the rest of TLS has prefixes of its own.
const CERTIFICATE_CODES: ReadonlySet<string> = new Set([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "CERT_REJECTED",
  "CERT_UNTRUSTED",
  "CERT_CHAIN_TOO_LONG",
  "CERT_SIGNATURE_FAILURE",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "INVALID_CA",
  "HOSTNAME_MISMATCH",
  "EPROTO",
]);

/** A failure with its sentence (without a full stop). */
export function failure(cause: Failure["cause"], detail: string): Failure {
  return { kind: "failed", cause, detail };
}

/** What a broken connection means. Only the error's code is repeated: messages may quote a proxy's URL. */
export function connectionFailure(error: Error): Failure {
  const code = codeOf(error);
  const isTls = CERTIFICATE_CODES.has(code) || code.startsWith("ERR_TLS_") || code.startsWith("ERR_SSL_");
  if (isTls) return failure("tls", `no trusted connection to the index (${code})`);
  return failure("network", `no connection to the index (${code})`);
}

/** What a failed decompression means. */
export function unpackFailure(error: Error, maxBytes: number): Failure {
  const code = codeOf(error);
  if (code === "ERR_BUFFER_TOO_LARGE") return tooLarge(maxBytes);
  if (code === "Z_BUF_ERROR") return failure("truncated", "the index's compressed answer ends too early");
  return failure("encoding", `the index's answer cannot be decompressed (${code})`);
}

/** An answer over the limit, which is in bytes. */
export function tooLarge(maxBytes: number): Failure {
  return failure("too-large", `the index's answer is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
}

function codeOf(error: Error): string {
  return errorCode(error) ?? error.name;
}
