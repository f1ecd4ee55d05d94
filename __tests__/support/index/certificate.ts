import { execFileSync } from "node:child_process";

/** A fresh key and a certificate for 127.0.0.1 that nobody trusts, as PEM. Needs the `openssl` program. */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "-", "-out", "-"];
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "3650"];
  const pem = execFileSync("openssl", ["req", "-x509", ...curve, ...subject], { encoding: "utf8", stdio: "pipe" });
  const start = pem.indexOf("-----BEGIN CERTIFICATE-----");
  return { key: pem.slice(0, start), cert: pem.slice(start) };
}
