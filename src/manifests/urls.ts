import { withoutCredentials } from "../domain/source.ts";

const VCS = /^(?:git|hg|svn|bzr)\+/i;
// `git@host:owner/repo`: no scheme, so what stands before `@` is the account.
const SCP_ACCOUNT = /^[^/:@\s]+(?::[^/@\s]*)?@(?=[^/@\s]+:)/;

/** True for what pip and its kin take as a repository: `git+https://…`, `hg+ssh://…`. */
export function isRepository(reference: string): boolean {
  return VCS.test(reference);
}

/** The URL of a repository without `git+` and the account, so that the same repository is the same text in every format. */
export function repositoryUrl(reference: string): string {
  return withoutCredentials(reference.replace(VCS, "")).replace(SCP_ACCOUNT, "");
}

/** The text before its fragment. */
export function withoutFragment(reference: string): string {
  const hash = reference.indexOf("#");
  return hash < 0 ? reference : reference.slice(0, hash);
}

/** The file name at the end of a URL or path, decoded; empty where it ends with a slash. */
export function fileNameOf(reference: string): string {
  const path = withoutFragment(reference).split("?", 1)[0] ?? "";
  return decoded(path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1));
}

/** The text without percent encoding. A stray `%` is no reason to lose a name: such text stands as it is. */
export function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
