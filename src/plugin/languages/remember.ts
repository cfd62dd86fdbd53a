/** Where results are kept: a `Map`, or a `WeakMap` for as long as their arguments are. */
interface Kept<Argument, Result> {
  get(argument: Argument): Result | undefined;
  set(argument: Argument, result: Result): unknown;
}

/** Calls a pure function once for each argument, and gives what it gave before from then on. */
export function remember<Argument, Result extends object | string>(
  make: (argument: Argument) => Result,
  made: Kept<Argument, Result> = new Map(),
): (argument: Argument) => Result {
  return (argument) => {
    let result = made.get(argument);
    if (!result) made.set(argument, (result = make(argument)));
    return result;
  };
}
