import type { JobProgress } from '../../messages/lists-contract.ts';
import type { SourceResult } from '../../model/edition.ts';
import { collectLeftovers } from '../../store/editions/collect-leftovers.ts';
import type { Job, JobPhase, NewJob } from '../../store/editions/job.ts';
import { beginJob, readJob } from '../../store/editions/jobs.ts';
import { runJob } from './job/run-job.ts';
import type { OnProgress, UpdateTools } from './job/update-tools.ts';

/** What else an updater needs to live in a background that the browser ends at will. */
export type UpdaterTools = UpdateTools & {
  /** Runs work unless another context of the extension does such work already. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Keeps the background awake, and has it come back when it is ended; answers what takes that back. */
  keepAwake: () => Promise<() => Promise<void>>;
  /** A job ended; `hasChanged` where screenings read other lists now. */
  onEnd: (job: Job, result: SourceResult, hasChanged: boolean) => Promise<void>;
};

/** The job that runs in this life, and how far it is. */
type Running = { job: Job; controller: AbortController; phase: JobPhase; done: number; total: number | null };

/** Does the jobs of this extension, one at a time, each to its end over any number of lives of the background. */
export class Updater {
  readonly #tools: UpdaterTools;
  #running: Running | null = null;
  #run: Promise<void> = Promise.resolve();

  constructor(tools: UpdaterTools) {
    this.#tools = tools;
  }

  /** Begins a job; it is written down when this resolves, and goes on by itself. Throws JobUnderWay. */
  async start(job: NewJob): Promise<void> {
    const database = await this.#tools.openDatabase();
    try {
      if (!this.#running && !(await readJob(database))) await collectLeftovers(database, this.#tools.now());
      await beginJob(database, job);
    } finally {
      database.close();
    }
    void this.resume();
  }

  /**
   * Goes on with the job that is written down, if any; resolves when there is none any more. Calls wait for one
   * another: one that found the lock taken by the one before would resolve while the job goes on.
   */
  resume(): Promise<void> {
    const run = this.#run.then(() => this.#tools.alone(() => this.#runAll())).catch(() => undefined);
    this.#run = run;
    return run;
  }

  /** How far the job is; null where none runs in this life. */
  get progress(): JobProgress | null {
    if (!this.#running) return null;
    const { job, phase, done, total } = this.#running;
    return { what: job.what, phase, done, total, canCancel: phase !== 'activating' };
  }

  /** Ends the job under way; resolves when it is ended. */
  async cancel(): Promise<void> {
    const isMine = this.#running !== null;
    if (!isMine) void this.resume();
    // A job that an earlier life has left is taken up first, so that it ends in one place.
    for (let tries = 0; !this.#running && tries < 50; tries++) await new Promise((go) => setTimeout(go, 20));
    if (this.#running?.phase !== 'activating') this.#running?.controller.abort();
    await this.#run;
  }

  async #runAll(): Promise<void> {
    for (;;) {
      const database = await this.#tools.openDatabase();
      try {
        const job = await readJob(database);
        if (!job) return;
        const rest = await this.#tools.keepAwake();
        try {
          const controller = new AbortController();
          this.#running = { job, controller, phase: job.phase, done: 0, total: null };
          const outcome = await runJob(job, {
            database,
            tools: this.#tools,
            course: { signal: controller.signal, onPhase: (phase) => this.#onPhase(phase) },
          });
          await this.#tools.onEnd(job, outcome.result, outcome.hasChanged);
        } finally {
          this.#running = null;
          await rest();
        }
      } finally {
        database.close();
      }
    }
  }

  #onPhase(phase: JobPhase): OnProgress {
    const show = (done: number, total: number | null) => {
      if (this.#running) this.#running = { ...this.#running, phase, done, total };
    };
    show(0, null);
    return show;
  }
}
