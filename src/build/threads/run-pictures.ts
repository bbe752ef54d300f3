import { doTasks } from "../../images/do-tasks.ts";
import type { RunTasks } from "../../images/make-pictures.ts";
import type { Helper } from "./helper.ts";

/** How far the making of pictures is. */
export interface PictureProgress {
  readonly done: number;
  readonly of: number;
}

export interface PictureRunOptions {
  /** The second thread, where there is a processor for it. */
  readonly helper: () => Helper | undefined;
  readonly onProgress?: (progress: PictureProgress) => void;
}

/** Pictures from which a second thread is worth its start of a third of a second. */
const many = 16;

export interface PictureRunner {
  readonly run: RunTasks;
  /** Is kept when it is known which pictures are to be made and who makes them; never where there is none to make. */
  readonly isAsked: Promise<void>;
  /** Whether the second thread makes them: whatever it does ends with it. */
  isAway(): boolean;
}

/** Makes pictures beside the rendering: many in the second thread, a few in this one. */
export function pictureRunner({ helper, onProgress }: PictureRunOptions): PictureRunner {
  let second: Helper | undefined;
  let ask = () => {};
  const isAsked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  return {
    isAsked,
    run: (tasks, { root }) => {
      const onDone = (done: number) => onProgress?.({ done, of: tasks.length });
      onDone(0);
      second = tasks.length < many ? undefined : helper();
      const pictures = second ? second.pictures({ tasks, root }, onDone) : doTasks(tasks, { root, onDone });
      ask();
      return pictures;
    },
    isAway: () => second !== undefined,
  };
}
