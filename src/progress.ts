/** Something long got further. `total` is null while unknown. Libraries emit it; only the command line draws it. */
export interface ProgressEvent {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
}

export type ProgressListener = (event: ProgressEvent) => void;
