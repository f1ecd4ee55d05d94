import { isAbsolute, join, resolve } from "node:path";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";

/** Where answers of the index are kept: `--cache-dir`, else the user's cache folder; null for `--no-cache` and where the user has none. */
export function cacheFolder(options: Options, { env, cwd }: Pick<Io, "env" | "cwd">): string | null {
  if (options.flag("no-cache")) return null;
  const given = options.text("cache-dir");
  if (given !== null) return resolve(cwd, given);
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  // A relative one is to be ignored (XDG Base Directory Specification).
  const base = [xdg, local, home === undefined || home === "" ? undefined : join(home, ".cache")];
  const found = base.find((folder) => folder !== undefined && isAbsolute(folder));
  return found === undefined ? null : join(found, "pypi-gate");
}
