#!/usr/bin/env node
import { runDraw } from './run-draw.ts';

const { output, error, code } = await runDraw(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = code;
