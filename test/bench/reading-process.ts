import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/**
 * A process that loads a reader and says how many milliseconds that took; then, for each number it is told, reads its
 * texts so many times and says how many tokens it read; for "memory", how many bytes it holds.
 */
export class ReadingProcess {
  /** Milliseconds in which the reader was loaded. */
  readonly ready: Promise<number>;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: AsyncIterator<string>;
  readonly #lines: Interface;

  constructor(command: string, args: readonly string[]) {
    // One thread each, or the comparison says nothing.
    const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
    this.#child = spawn(command, args, { env, stdio: ["pipe", "pipe", "inherit"] });
    this.#lines = createInterface(this.#child.stdout);
    this.#answers = this.#lines[Symbol.asyncIterator]();
    this.ready = this.#answer();
  }

  read(times: number): Promise<number> {
    return this.#ask(String(times));
  }

  memory(): Promise<number> {
    return this.#ask("memory");
  }

  close(): void {
    this.#lines.close();
    this.#child.kill();
  }

  #ask(question: string): Promise<number> {
    this.#child.stdin.write(`${question}\n`);
    return this.#answer();
  }

  async #answer(): Promise<number> {
    const answer = await this.#answers.next();
    if (answer.done === true) throw new Error(`${this.#child.spawnargs.join(" ")} ended early.`);
    return Number(answer.value);
  }
}
