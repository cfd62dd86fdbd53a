/** Calls a pure function once for each argument, and gives what it gave before from then on. */
export function remember<Argument, Result extends object>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const made = new Map<Argument, Result>();
  return (argument) => {
    let result = made.get(argument);
    if (!result) made.set(argument, (result = make(argument)));
    return result;
  };
}
