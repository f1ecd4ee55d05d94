import { describe, expect, it } from "vitest";
import { parseIndexUrl } from "../../../src/adapters/index/index-url.ts";
import { retryAfterMs } from "../../../src/adapters/index/retry-after.ts";

describe("the index URL", () => {
  it.each([
    ["https://pypi.org/simple", "https://pypi.org/simple/"],
    [" https://Index.Example:8443/root/pypi/+simple/ ", "https://index.example:8443/root/pypi/+simple/"],
    ["https://me:secret@index.example/simple/", "https://me:secret@index.example/simple/"],
    ["http://127.0.0.1:3141/simple/", "http://127.0.0.1:3141/simple/"],
    ["http://localhost/simple", "http://localhost/simple/"],
    ["http://[::1]:80/simple", "http://[::1]/simple/"],
  ])("accepts %s", (text, url) => {
    expect(parseIndexUrl(text)).toEqual({ ok: true, url });
  });

  it.each([
    "",
    "pypi.org/simple",
    "http://pypi.org/simple/",
    "http://127.0.0.1.example.org/simple/",
    "file:///simple/",
    "https://index.example/simple/?x=1",
    "https://index.example/simple/#x",
    "https://me:100%@index.example/simple/",
  ])("refuses %j", (text) => {
    expect(parseIndexUrl(text).ok).toBe(false);
  });

  it.each([
    [
      "http://me:secret@index.example/simple/",
      '"http://index.example/simple/" is not an https URL (http is accepted for loopback addresses only)',
    ],
    ["me:secret@index.example/simple", '"index.example/simple" is no URL'],
    ["https://me:sec/ret@index.example/simple", '"https://index.example/simple" is no URL'],
    ["https://index.example/simple/?token=secret", '"https://index.example/simple/?…" has a query or a fragment'],
    ["https://index.example/#secret@x", '"https://index.example/#…" has a query or a fragment'],
  ])("repeats no secrets where it refuses %s", (text, said) => {
    expect(parseIndexUrl(text)).toEqual({ ok: false, message: `the index URL ${said}` });
  });
});

describe("Retry-After", () => {
  it.each([
    [undefined, null],
    ["5", 5_000],
    ["0", 0],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["-5", null],
    ["1.5", null],
    ["soon", null],
  ])("%j is %j ms", (header, ms) => {
    expect(retryAfterMs(header)).toBe(ms);
  });

  it("reads a date as the time until then", () => {
    const ms = retryAfterMs(new Date(Date.now() + 60_000).toUTCString()) ?? 0;

    expect(ms).toBeGreaterThan(50_000);
    expect(ms).toBeLessThanOrEqual(60_000);
  });
});
