// Chromium without a window, driven over its DevTools protocol: one process for many pictures.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { z } from "zod";

/** How a page is looked at: width in CSS pixels, `scale` in device pixels for each. */
export interface View {
  readonly width: number;
  readonly dark: boolean;
  readonly scale: number;
}

export interface Browser {
  /** A PNG of the whole page, as high as it is. */
  readonly picture: (html: string, view: View) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const Message = z.object({
  id: z.number().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
const Target = z.object({ targetId: z.string() });
const Session = z.object({ sessionId: z.string() });
const Tree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const Height = z.object({ result: z.object({ value: z.number() }) });
const Shot = z.object({ data: z.string() });

// Higher than this a picture is cut.
const MAX_HEIGHT = 16_000;

/** Starts Chromium; `CHROMIUM` names another one than `/usr/bin/chromium`. */
export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "gate-chromium-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb"];
  const child = spawn(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
    [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const connection = await connect(await addressOf(child));
  const { targetId } = Target.parse(await connection.send("Target.createTarget", { url: "about:blank" }));
  const { sessionId } = Session.parse(await connection.send("Target.attachToTarget", { targetId, flatten: true }));
  const call = (method: string, given: object = {}): Promise<unknown> => connection.send(method, given, sessionId);
  return {
    picture: (html, view) => pictureOf(call, html, view),
    close: async () => {
      connection.close();
      const ended = once(child, "exit");
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Call = (method: string, given?: object) => Promise<unknown>;

async function pictureOf(call: Call, html: string, { width, dark, scale }: View): Promise<Buffer> {
  const scheme = { name: "prefers-color-scheme", value: dark ? "dark" : "light" };
  await call("Emulation.setEmulatedMedia", { features: [scheme] });
  const screen = { width, deviceScaleFactor: scale, mobile: false };
  await call("Emulation.setDeviceMetricsOverride", { ...screen, height: 100 });
  const { frame } = Tree.parse(await call("Page.getFrameTree")).frameTree;
  await call("Page.setDocumentContent", { frameId: frame.id, html });
  const expression = "document.documentElement.scrollHeight";
  const { result } = Height.parse(await call("Runtime.evaluate", { expression }));
  await call("Emulation.setDeviceMetricsOverride", { ...screen, height: Math.min(MAX_HEIGHT, result.value) });
  const shot = Shot.parse(await call("Page.captureScreenshot", { format: "png" }));
  return Buffer.from(shot.data, "base64");
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`Chromium did not start:\n${said}`)));
  });
}

interface Connection {
  readonly send: (method: string, given: object, sessionId?: string) => Promise<unknown>;
  readonly close: () => void;
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await once(socket, "open");
  const waiting = new Map<number, (message: z.infer<typeof Message>) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message = Message.parse(JSON.parse(String(data)));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let last = 0;
  return {
    send: (method, given, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, ({ result, error }) =>
          error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
        );
        socket.send(
          JSON.stringify({ id: last, method, params: given, ...(sessionId === undefined ? {} : { sessionId }) }),
        );
      }),
    close: () => socket.close(),
  };
}
