// The least that a client of an index can do: GET with 64 in flight over kept-alive connections, gunzip, JSON.parse.
// Arguments: base URL of the Simple API, how many packages to ask for.
import http from "node:http";
import { gunzip } from "node:zlib";
import { packageName } from "./texts.ts";

const [url, count] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
const accept = { accept: "application/vnd.pypi.simple.v1+json", "accept-encoding": "gzip" };

function ask(name) {
  return new Promise((resolve, reject) => {
    const request = http.get(`${url}${name}/`, { agent, headers: accept }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        gunzip(Buffer.concat(chunks), (error, body) =>
          error ? reject(error) : resolve(JSON.parse(body).files.length),
        ),
      );
    });
    request.on("error", reject);
  });
}

const names = Array.from({ length: Number(count) }, (_, index) => packageName(index));
await Promise.all(names.map(ask));
agent.destroy();
