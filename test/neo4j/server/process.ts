import { execFile, spawn, type ChildProcess } from "node:child_process";
import { open } from "node:fs/promises";
import net from "node:net";

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Servers of this process: none outlives it. */
const live = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of live) child.kill("SIGKILL");
});

/** Runs a program to its end; rejects only when it cannot be started. */
export function exec(
  command: string,
  args: readonly string[],
  { env = process.env, input = "" }: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error && typeof error.code === "string")
        reject(new Error(`cannot run ${command}`, { cause: error }));
      else resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

// Reads until our end of the pipe closes: when this process dies, however it dies, the server and its folder go.
const watchdog =
  'cat >/dev/null; kill -9 "$1"; for i in 1 2 3 4 5 6 7 8 9; do kill -0 "$1" || break; sleep 0.2; done; [ -z "$2" ] || rm -rf -- "$2"';

/** Starts a server that writes to a log file; `scratch` is removed should this process die before the server. */
export async function launch(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  logFile: string,
  scratch: string,
): Promise<ChildProcess> {
  const log = await open(logFile, "w");
  try {
    const child = spawn(command, args, { env, stdio: ["ignore", log.fd, log.fd] });
    await new Promise((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    // The process that tests may end while its server runs: the server ends with it.
    child.unref();
    live.add(child);
    child.once("exit", () => live.delete(child));
    if (process.platform !== "win32") watch(child, scratch);
    return child;
  } finally {
    await log.close();
  }
}

function watch(child: ChildProcess, scratch: string): void {
  const dog = spawn("sh", ["-c", watchdog, "sh", String(child.pid), scratch], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  dog.unref();
  (dog.stdin as unknown as net.Socket).unref();
  child.once("exit", () => dog.kill("SIGKILL"));
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const late = setTimeout(() => child.kill("SIGKILL"), 30_000);
  await gone;
  clearTimeout(late);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Waits until the server answers a Bolt handshake: an open port comes earlier. */
export async function waitForBolt(port: number, child: ChildProcess, limitMs: number): Promise<void> {
  const until = Date.now() + limitMs;
  while (!(await handshake(port))) {
    if (hasEnded(child)) throw new Error(`java ended with ${String(child.exitCode ?? child.signalCode)}`);
    if (Date.now() > until) throw new Error(`no Bolt answer within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The Bolt magic number and one proposal: 5.8 down to 5.0. */
const proposal = Buffer.from("6060b01700080805000000000000000000000000", "hex");

function handshake(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(proposal));
    const done = (speaksBolt: boolean) => {
      socket.destroy();
      resolve(speaksBolt);
    };
    socket
      .setTimeout(2000, () => {
        done(false);
      })
      .once("data", (answer) => {
        done(answer.length >= 4 && answer[3] === 5);
      })
      .once("error", () => {
        done(false);
      })
      .once("end", () => {
        done(false);
      });
  });
}
