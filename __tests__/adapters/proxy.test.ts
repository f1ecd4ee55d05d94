import { describe, expect, it } from "vitest";
import { proxyFor } from "../../src/adapters/proxy.ts";

const PROXY = "http://proxy.example:3128";

describe("the proxy of a URL", () => {
  it.each<[string, Record<string, string>, string | null]>([
    ["https://api.github.com", {}, null],
    ["https://api.github.com", { HTTPS_PROXY: PROXY }, PROXY],
    ["https://api.github.com", { HTTPS_PROXY: "http://other.example", https_proxy: PROXY }, PROXY],
    ["https://api.github.com", { HTTP_PROXY: PROXY }, PROXY],
    ["http://ghes.example", { HTTPS_PROXY: PROXY }, null],
    ["http://ghes.example", { HTTP_PROXY: PROXY, https_proxy: "http://other.example" }, PROXY],
  ])("%s with %j is %s", (url, env, expected) => {
    expect(proxyFor(new URL(url), env)).toBe(expected);
  });

  it.each([
    ["*", true],
    ["api.github.com", true],
    ["API.GitHub.com", true],
    ["github.com", false],
    [".github.com", true],
    ["*.github.com", true],
    ["other.example, api.github.com", true],
    ["other.example .github.com", true],
    ["api.github.com:443", true],
    ["api.github.com:8443", false],
    ["", false],
    ["::1", false],
  ])("is none where no_proxy is %j: %s", (noProxy, isDirect) => {
    const found = proxyFor(new URL("https://api.github.com"), { HTTPS_PROXY: PROXY, NO_PROXY: noProxy });
    expect(found).toBe(isDirect ? null : PROXY);
  });

  it("matches addresses with a port of their own", () => {
    const through = (url: string, no_proxy: string) => proxyFor(new URL(url), { http_proxy: PROXY, no_proxy });
    expect(through("http://127.0.0.1:8080", "127.0.0.1")).toBe(null);
    expect(through("http://127.0.0.1:8080", "127.0.0.1:80")).toBe(PROXY);
    expect(through("http://[::1]:8080", "[::1]:8080")).toBe(null);
  });

  it.each(["proxy.example:3128", "socks5://proxy.example", "http://me:secret@["])("refuses %s, unrepeated", (text) => {
    const ask = (): unknown => proxyFor(new URL("https://api.github.com"), { HTTPS_PROXY: text });
    expect(ask).toThrow(/^The proxy variables of the environment hold no usable proxy URL\.$/);
  });
});
