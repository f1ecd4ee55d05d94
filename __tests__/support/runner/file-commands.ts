/** Reads a file command (`GITHUB_OUTPUT`, `GITHUB_ENV`, `GITHUB_STATE`): `k=v` and `k<<DELIMITER`; throws when the runner would. */
export function parseFileCommand(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = Object.create(null);
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (delimiter === "" || end < 0) throw new Error(`no end of the value of ${line}`);
      values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (equals >= 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`not a file command: ${line}`);
    }
  }
  return { ...values };
}
