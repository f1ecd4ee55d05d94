import { describe, expect, it } from "vitest";
import { indexLookAlikes, lookAlikeOf } from "../../src/alternatives/look-alikes.ts";
import { readPopular } from "../../src/alternatives/popular.ts";

const INDEX = indexLookAlikes(new Set(["gadget", "widget-kit", "foo", "gizmo2"]));

describe("lookAlikeOf", () => {
  it.each([
    ["gadegt", "gadget"],
    ["gadgt", "gadget"],
    ["gadgett", "gadget"],
    ["gudget", "gadget"],
    ["kit-widget", "widget-kit"],
    ["gadget", null],
    ["fooo", null],
    ["gizmo3", null],
    ["something", null],
  ])("of %j is %j", (name, expected) => {
    expect(lookAlikeOf(INDEX, name, "oldwidget")).toBe(expected);
  });

  it("leaves the old name out", () => {
    expect(lookAlikeOf(INDEX, "gadgets", "gadget")).toBeNull();
  });
});

describe("the popular names", () => {
  it("are 5,000 of one month", () => {
    const popular = readPopular();

    expect([popular.names.size, /^\d{4}-\d{2}$/.test(popular.month)]).toEqual([5000, true]);
  });
});
