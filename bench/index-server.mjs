// A package index on the loopback that answers after 30 ms, in a process of its own. Prints its port, then on every
// line that it reads what it has answered since the last one, as JSON. Argument: how many packages it has.
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { lockedFileOf, packageName } from "./texts.ts";

const LATENCY_MS = 30;
// Files a listing, as on PyPI: most projects have some dozens, a few have thousands.
const SIZES = [4, 12, 25, 40, 60, 90, 130, 200, 350, 1200];

const count = Number(process.argv[2]);
const listings = new Map(Array.from({ length: count }, (_, index) => [packageName(index), listing(index)]));
const ETAG = '"1"';
let counts = noCounts();

function noCounts() {
  return { requests: 0, projects: new Set(), notModified: 0, bodyBytes: 0 };
}

function listing(index) {
  const name = packageName(index);
  const { version, files } = lockedFileOf(index);
  const size = SIZES[index % SIZES.length];
  const older = Array.from({ length: size }, (_, file) => {
    const hash = `${index}-${file}`.padEnd(64, "0").replace("-", "a");
    return fileOf(`${name}-0.${file}-py3-none-any.whl`, `sha256:${hash}`);
  });
  const all = [...older, ...files.map((file) => fileOf(file.name, file.hash))];
  const versions = [...older.map((_, file) => `0.${file}`), version];
  const body = { meta: { "api-version": "1.4" }, name, versions, files: all, "project-status": { status: "active" } };
  return gzipSync(JSON.stringify(body), { level: 1 });
}

function fileOf(filename, hash) {
  return {
    filename,
    url: `https://files.pythonhosted.org/packages/ab/cd/${hash.slice(7)}/${filename}`,
    hashes: { sha256: hash.slice(7) },
    "requires-python": ">=3.8",
    size: 123456,
    "upload-time": "2025-03-04T05:06:07.123456Z",
    yanked: false,
    "core-metadata": { sha256: hash.slice(7) },
    "data-dist-info-metadata": { sha256: hash.slice(7) },
    provenance: null,
  };
}

const server = createServer((request, response) => {
  const name = request.url.split("/")[2];
  counts.requests++;
  counts.projects.add(name);
  setTimeout(() => answer(name, request.headers["if-none-match"], response), LATENCY_MS);
});

function answer(name, known, response) {
  const body = listings.get(name);
  if (body === undefined) response.writeHead(404).end();
  else if (known === ETAG) {
    counts.notModified++;
    response.writeHead(304, { etag: ETAG }).end();
  } else {
    counts.bodyBytes += body.length;
    const type = "application/vnd.pypi.simple.v1+json";
    response.writeHead(200, { "content-type": type, "content-encoding": "gzip", etag: ETAG }).end(body);
  }
}

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
createInterface(process.stdin)
  .on("line", () => {
    console.log(JSON.stringify({ ...counts, projects: counts.projects.size }));
    counts = noCounts();
  })
  .on("close", () => process.exit());
