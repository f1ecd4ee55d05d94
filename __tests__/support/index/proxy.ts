import http from "node:http";
import { connect } from "node:net";

/** A proxy on a free loopback port that forwards plain http and tunnels CONNECT. */
export interface ProxyServer {
  readonly url: string;
  /** `METHOD target` of every request, in order. */
  readonly seen: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the proxy. It contacts loopback addresses only. */
export async function startProxy(): Promise<ProxyServer> {
  const seen: string[] = [];
  const server = http.createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const { host: _, ...headers } = request.headers;
    const onwards = http.request(loopback(request.url ?? ""), { headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onwards.on("error", () => response.destroy());
    onwards.end();
  });
  server.on("connect", (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    const { port } = loopback(`http://${request.url}`);
    const tunnel = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on("error", () => socket.destroy());
    socket.on("error", () => tunnel.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the proxy has no port");
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, seen, close };
}

function loopback(url: string): URL {
  const parsed = new URL(url);
  if (parsed.hostname !== "127.0.0.1") throw new TypeError(`not a loopback address: ${parsed.hostname}`);
  return parsed;
}
