import { quote } from '../../problems.ts';
import { type Context, isRecord, refuse, report } from './fields.ts';

/** How one comes to a definition from what holds it, by a part that no definition has. */
const holders = Object.entries({
  default: 'write  .default  behind it',
  definition: 'write  .definition  behind it',
  exclusions: 'write  .definition  instead of  .matrix',
});

/** Reports what is no definition as a whole, of which every part would be wrong. */
export function checkKind(context: Context, written: unknown, known: readonly string[]): void {
  const [path, allowed] = ['definition', 'an object with id, languages, title, axes'];
  const fields = isRecord(written) ? written : {};
  if (isRecord(fields['axes'])) return;
  const [part, edit] = holders.find(([name]) => name in fields) ?? [];
  if (edit) refuse(context, path, `it holds ${quote(part)}, as no definition does`, allowed, edit);
  else if (!known.some((name) => name in fields)) {
    const hint = 'write it as { id: …, languages: …, title: …, axes: … }';
    report(context, path, written, allowed, hint);
  }
}
