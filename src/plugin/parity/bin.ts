#!/usr/bin/env node
import { runParity } from './command.ts';

const { output, code } = await runParity(process.argv.slice(2), process.cwd());
console.log(output);
process.exitCode = code;
