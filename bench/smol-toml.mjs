// The plain parse of a TOML file, for the peak memory of a process that does no more. Argument: its path.
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";

parse(readFileSync(process.argv[2], "utf8"));
