import { Worker } from "node:worker_threads";
import type { Article } from "../articles/index.ts";
import { extract, type Extraction } from "../extract/index.ts";
import { loadReader } from "../language/index.ts";

/** Reads articles one by one or several at a time; `extract` may be called again before it has answered. */
export interface Extractors {
  extract(article: Article): Promise<Extraction>;
  close(): Promise<void>;
}

/** One reader in this thread, or `jobs` of them in threads of their own. */
export async function startExtractors(jobs: number): Promise<Extractors> {
  if (jobs > 1) return new ThreadPool(jobs);
  const reader = await loadReader();
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

/** What a thread answers. */
export type Answer = { readonly extraction: Extraction } | { readonly error: string };

/** The module lies beside this one, as source under test and built in the package. */
const threadModule = new URL(
  `./extract-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

class ThreadPool implements Extractors {
  private readonly workers: Worker[];
  private readonly idle: Worker[];
  private readonly waiting: Task[] = [];
  private readonly running = new Map<Worker, Task>();

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
    const worker = new Worker(threadModule);
    worker.on("message", (answer: Answer) => {
      this.settle(worker, answer);
    });
    worker.on("error", (error: unknown) => {
      this.replace(worker, error);
    });
    return worker;
  }

  /** A thread that died (out of memory) costs the article it was at; another takes its place. */
  private replace(worker: Worker, error: unknown): void {
    const fresh = this.start();
    this.workers.splice(this.workers.indexOf(worker), 1, fresh);
    const task = this.running.get(worker);
    if (task) {
      this.running.delete(worker);
      this.running.set(fresh, task);
    }
    this.settle(fresh, { error: error instanceof Error ? error.message : String(error) });
  }

  private settle(worker: Worker, answer: Answer): void {
    const task = this.running.get(worker);
    this.running.delete(worker);
    this.idle.push(worker);
    if ("error" in answer) task?.reject(new Error(answer.error));
    else task?.resolve(answer.extraction);
    this.next();
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
