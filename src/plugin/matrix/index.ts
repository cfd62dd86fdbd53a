export function defineMatrix<T>(definition: T): T {
  return definition;
}
