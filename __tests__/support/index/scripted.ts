import type { AskOptions, IndexReply, PackageIndex } from "../../../src/ports.ts";
import { reply } from "./replies.ts";

/** One question as it came in. */
export interface Asked {
  readonly name: string;
  readonly fresh: boolean;
}

/** What the index answers to the nth question (from 0) about a name. */
export type Script = (name: string, nth: number, options: AskOptions) => IndexReply | Promise<IndexReply>;

/** An index without a network, and what it was asked, in order. */
export interface ScriptedIndex {
  readonly index: PackageIndex;
  readonly asked: readonly Asked[];
}

/** An index that answers by a script. */
export function scripted(script: Script): ScriptedIndex {
  const asked: Asked[] = [];
  const index: PackageIndex = {
    url: "https://index.example/simple/",
    project: async (name, options) => {
      const nth = asked.filter((earlier) => earlier.name === name).length;
      asked.push({ name, fresh: options.fresh });
      return await script(name, nth, options);
    },
    description: async () => reply({ status: 404 }),
  };
  return { index, asked };
}
