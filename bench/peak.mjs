// A preload that says on stderr how much memory the process held at most, in kilobytes.
import { writeSync } from "node:fs";

process.on("exit", () => writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`));
