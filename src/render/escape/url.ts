/** A path of the repository as a part of a URL: its slashes stay. */
export function urlPath(file: string): string {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
