// Preloaded with `node --import`: what is sent to https://pypi.org arrives at the loopback index that
// PYPI_GATE_DEMO_INDEX names, so that the action runs as it does for everybody, and nothing leaves the machine.
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";

const origin = process.env.PYPI_GATE_DEMO_INDEX;
if (origin === undefined) throw new Error("PYPI_GATE_DEMO_INDEX names no index");

https.request = (url, { headers, signal }) => {
  const { host, pathname, search } = new URL(url);
  if (host !== "pypi.org") throw new Error(`the demo has no ${host}`);
  return http.request(`${origin}${pathname}${search}`, { headers, signal });
};
syncBuiltinESMExports();
