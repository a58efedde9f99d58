import { Worker } from "node:worker_threads";
import type { Article } from "../articles/index.ts";
import { extract, type Extraction } from "../extract/index.ts";
import { loadAnnotator } from "../language/index.ts";

/** Reads articles one by one or several at a time; `extract` may be called again before it has answered. */
export interface Extractors {
  extract(article: Article): Promise<Extraction>;
  close(): Promise<void>;
}

/** One reader in this thread, or `jobs` of them in threads of their own. */
export async function startExtractors(jobs: number): Promise<Extractors> {
  if (jobs > 1) return new ThreadPool(jobs);
  const reader = await loadAnnotator();
  return {
    extract: (article) => Promise.resolve().then(() => extract(article, reader)),
    close: () => Promise.resolve(),
  };
}

interface Task {
  readonly article: Article;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread says: that its reader is loaded, then one answer an article. */
export type Answer = "ready" | { readonly extraction: Extraction } | { readonly error: string };

/** The built module, for a thread in which no loader of TypeScript runs; from the build it lies beside this one. */
const threadModule = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/src/build/extract-thread.js" : "./extract-thread.js",
  import.meta.url,
);

class ThreadPool implements Extractors {
  private readonly workers: Worker[];
  private readonly idle: Worker[];
  private readonly waiting: Task[] = [];
  private readonly running = new Map<Worker, Task>();
  private readonly ready = new Set<Worker>();

  constructor(jobs: number) {
    this.workers = Array.from({ length: jobs }, () => this.start());
    this.idle = [...this.workers];
  }

  extract(article: Article): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ article, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private start(): Worker {
    // Of its own: under test this process resolves imports to sources, which a thread cannot load.
    const worker = new Worker(threadModule, { execArgv: [] });
    worker.on("message", (answer: Answer) => {
      if (answer === "ready") this.ready.add(worker);
      else {
        this.settle(worker, answer);
        this.idle.push(worker);
        this.next();
      }
    });
    worker.on("error", (error: unknown) => {
      this.lose(worker, error instanceof Error ? error.message : String(error));
    });
    return worker;
  }

  /** A thread that died over an article (out of memory) costs that article; one that never could read, all of them. */
  private lose(worker: Worker, error: string): void {
    this.settle(worker, { error });
    this.workers.splice(this.workers.indexOf(worker), 1);
    if (this.ready.has(worker)) {
      const fresh = this.start();
      this.workers.push(fresh);
      this.idle.push(fresh);
      this.next();
    } else for (const { reject } of this.waiting.splice(0)) reject(new Error(error));
  }

  private settle(worker: Worker, answer: Exclude<Answer, "ready">): void {
    const task = this.running.get(worker);
    this.running.delete(worker);
    if ("error" in answer) task?.reject(new Error(answer.error));
    else task?.resolve(answer.extraction);
  }

  private next(): void {
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.pop()!;
      const task = this.waiting.shift()!;
      this.running.set(worker, task);
      worker.postMessage(task.article);
    }
  }
}
