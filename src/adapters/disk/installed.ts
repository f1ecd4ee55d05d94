// Installed packages and caches: what is in them is not what the folder asks for. The names that linters leave out.
const NAMES: ReadonlySet<string> = new Set([
  ".direnv",
  ".eggs",
  ".git",
  ".hg",
  ".nox",
  ".tox",
  ".venv",
  "__pycache__",
  "__pypackages__",
  "node_modules",
  "site-packages",
]);

// What makes a folder an environment, whatever its name (PEP 405, conda).
const MARKERS: readonly string[] = ["pyvenv.cfg", "conda-meta/history"];

/** True for a folder whose name says that it holds what was installed. */
export function holdsInstalled(name: string): boolean {
  return NAMES.has(name) || name.endsWith(".egg-info");
}

/** True for a folder with these names in it that is an environment. */
export function isEnvironment(names: readonly string[]): boolean {
  return MARKERS.some((marker) => names.includes(marker.replace(/\/.*/, "")));
}

/** The paths (folders end with a slash) in no folder that holds what was installed; where the list starts is none. */
export function withoutInstalled(paths: readonly string[]): readonly string[] {
  const environments = new Set(
    paths.flatMap((path) => MARKERS.flatMap((marker) => (path.endsWith(`/${marker}`) ? [folderOf(path, marker)] : []))),
  );
  return paths.filter((path) => {
    const folders = path.split("/").slice(0, -1);
    return !folders.some((name, at) => holdsInstalled(name) || environments.has(folders.slice(0, at + 1).join("/")));
  });
}

function folderOf(path: string, marker: string): string {
  return path.slice(0, -marker.length - 1);
}
