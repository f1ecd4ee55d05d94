import { describe, expect, it } from "vitest";
import { type Files, inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";
import { pyproject, uvLock, uvProject } from "./trees.ts";

const THING = aProject({ name: "thing", releases: [{ version: "1.0" }] });
const LOCKED = uvLock(["thing"], [{ name: "thing" }]);
const OTHER_HOST = "https://files.attacker.example";
const OTHER_HASH = `sha256:${"e".repeat(64)}`;

/** The lock with one more wheel: installers prefer the one with a build number. */
function withWheel(url: string, hash: string | null, lock = LOCKED): Files {
  const hashed = hash === null ? "" : `, hash = "${hash}"`;
  return { "pyproject.toml": pyproject(["thing"]), "uv.lock": `${lock}wheels = [{ url = "${url}"${hashed} }]\n` };
}

async function brief(base: Files | null, head: Files): Promise<readonly string[]> {
  return inBrief((await runGate({ base, head, projects: [THING] })).report);
}

const WHEEL = "thing-1.0-1-py3-none-any.whl";
const BASE = { "pyproject.toml": pyproject(["thing"]), "uv.lock": LOCKED };

describe("a locked file from another host than the index's", () => {
  it("is a mismatch where it is put beside the files of an entry that stays", async () => {
    expect(await brief(BASE, withWheel(`${OTHER_HOST}/${WHEEL}`, OTHER_HASH))).toEqual([
      "block lock-mismatch thing@1.0 uv.lock:14",
    ]);
  });

  it("is one where a new entry brings it, with a hash that cannot be compared or none", async () => {
    for (const hash of [OTHER_HASH, "md5:d41d8cd98f00b204e9800998ecf8427e", null]) {
      expect(await brief(uvProject([], []), withWheel(`${OTHER_HOST}/${WHEEL}`, hash))).toEqual([
        "block lock-mismatch thing@1.0 uv.lock:14",
      ]);
    }
  });

  it("is one for a local version, of which the index can list nothing", async () => {
    const local = LOCKED.replaceAll("1.0", "1.0+x").replace(/sdist = .*\n/, "");
    const head = withWheel(`${OTHER_HOST}/thing-1.0+x-py3-none-any.whl`, OTHER_HASH, local);
    const expected = ["block lock-mismatch thing@1.0+x uv.lock:14"];

    expect(await brief(uvProject([], []), head)).toEqual(expected);
    const before = { ...BASE, "uv.lock": uvLock([], []) };
    const { report } = await runGate({ base: before, head, projects: [] });
    expect(inBrief(report)).toEqual(expected);
    expect(report.findings[0]?.message).toContainEqual({ code: "files.attacker.example" });
    expect(report.findings[0]?.foreignHost).toBe("files.attacker.example");
  });

  it("is one for a project that the repository itself defines, whatever the index knows of it", async () => {
    const own = pyproject(["thing"]).replace(/name = "[^"]*"/, 'name = "thing"');
    const base = { "pyproject.toml": own, "uv.lock": uvLock([], []) };
    const head = { ...withWheel(`${OTHER_HOST}/${WHEEL}`, OTHER_HASH), "pyproject.toml": own };

    for (const projects of [[], [aProject({ name: "thing", releases: [{ version: "0.9" }] })]]) {
      expect(inBrief((await runGate({ base, head, projects })).report)).toEqual([
        "block lock-mismatch thing@1.0 uv.lock:14",
      ]);
    }
  });

  it.each(["deprecated", "archived", "sold"])(
    "is one of a release that the index does not list, where the project is %s",
    async (status) => {
      const head = withWheel(`${OTHER_HOST}/thing-2.0-py3-none-any.whl`, OTHER_HASH, LOCKED.replaceAll("1.0", "2.0"));
      const projects = [aProject({ name: "thing", status, releases: [{ version: "1.0" }] })];
      const { report } = await runGate({ base: uvProject([], []), head, projects });

      expect(inBrief(report)).toContain("block lock-mismatch thing@2.0 uv.lock:14");
    },
  );

  it("is one where the lock loses the file's hash and takes it from elsewhere", async () => {
    const bare = (host: string) => LOCKED.replace(/sdist = .*\n/, `sdist = { url = "${host}/thing-1.0.tar.gz" }\n`);
    const base = { ...BASE, "uv.lock": bare("https://files.pythonhosted.org/packages") };

    expect(await brief(base, { ...BASE, "uv.lock": bare(OTHER_HOST) })).toEqual([
      "block lock-mismatch thing@1.0 uv.lock:14",
    ]);
  });

  it("is none where the bytes are those that the index lists", async () => {
    const mirrored = LOCKED.replace("https://files.pythonhosted.org", "https://mirror.example");
    expect(await brief(uvProject([], []), { ...BASE, "uv.lock": mirrored })).toEqual([]);
  });

  it("is one though the entry came from that host before, with the bytes that the index lists", async () => {
    const moved = LOCKED.replace("https://files.pythonhosted.org/packages", OTHER_HOST);
    expect(await brief(BASE, { ...BASE, "uv.lock": moved })).toEqual([]);
    expect(await brief({ ...BASE, "uv.lock": moved }, withWheel(`${OTHER_HOST}/${WHEEL}`, OTHER_HASH, moved))).toEqual([
      "block lock-mismatch thing@1.0 uv.lock:14",
    ]);
  });

  it("is none in a lock that names no index, where another index is declared", async () => {
    const lock = `[metadata]\nlock_version = "4.5.0"\n\n[[package]]\nname = "thing"\nversion = "1.0+x"\nfiles = [{ url = "${OTHER_HOST}/thing-1.0+x-py3-none-any.whl", hash = "${OTHER_HASH}" }]\n`;
    const source = `\n[[tool.pdm.source]]\nname = "cpu"\nurl = "https://index.example/simple"\n`;
    const base = { "pyproject.toml": pyproject(["thing"]) + source };

    expect(await brief(base, { ...base, "pdm.lock": lock })).toEqual([]);
    const plain = { "pyproject.toml": pyproject(["thing"]) };
    expect(await brief(plain, { ...plain, "pdm.lock": lock })).toEqual(["block lock-mismatch thing@1.0+x pdm.lock:5"]);
  });
});
