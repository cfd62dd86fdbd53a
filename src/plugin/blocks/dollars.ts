import type {} from 'micromark-extension-math';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

const dollar = 36;
const backslash = 92;

/**
 * A remark plugin that lets `$` be a price: `$5 and then $10` holds no formula, and in
 * `It costs $5 or the area $x^2$` only `x^2` is one. It stands after `remark-math` and reads single
 * dollars by Pandoc's rule (https://pandoc.org/MANUAL.html#math): no space behind the opening one,
 * none before the closing one, and no digit behind that; `\$` within is no end.
 */
export function remarkDollars(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ text: { [dollar]: dollars } });
}

/** A formula, or dollars that mean themselves; what has two dollars or more is left to the others. */
const dollars: Construct = { name: 'dollars', tokenize: tokenizeDollars, previous: isNotDollar };

function tokenizeDollars(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const literal: State = (code) => {
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return ok;
  };
  return effects.check(
    { tokenize: tokenizeTwo, partial: true },
    nok,
    effects.attempt({ tokenize: tokenizeFormula, partial: true }, ok, literal),
  );
}

function tokenizeTwo(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return (next) => (next === dollar ? ok(next) : nok(next));
  };
}

/** Emits the tokens of `micromark-extension-math`, so that its compilers read them. */
function tokenizeFormula(effects: Effects, ok: State, nok: State): State {
  const open: State = (code) => {
    effects.enter('mathText');
    sequence(effects, code);
    return (next) => (isSpace(next) || next === dollar ? nok(next) : within(next));
  };

  const within: State = (code) => {
    if (code === null || code === dollar) return nok(code);
    if (isLineEnding(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return within;
    }
    effects.enter('mathTextData');
    return inText(code);
  };

  const inText: State = (code) => {
    if (code === null || isLineEnding(code)) {
      effects.exit('mathTextData');
      return within(code);
    }
    if (code === dollar) {
      effects.exit('mathTextData');
      return close(code);
    }
    effects.consume(code);
    if (code === backslash) return escaped;
    return isSpace(code) ? afterSpace : inText;
  };

  const escaped: State = (code) => {
    if (code === null || isLineEnding(code)) return inText(code);
    effects.consume(code);
    return inText;
  };

  const afterSpace: State = (code) => (code === dollar ? nok(code) : inText(code));

  const close: State = (code) => {
    sequence(effects, code);
    effects.exit('mathText');
    return (next) => (isDigit(next) || next === dollar ? nok(next) : ok(next));
  };

  return open;
}

function sequence(effects: Effects, code: Code): void {
  effects.enter('mathTextSequence');
  effects.consume(code);
  effects.exit('mathTextSequence');
}

/** The second of two dollars opens nothing, unless the first is escaped. */
function isNotDollar(this: TokenizeContext, code: Code): boolean {
  return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape';
}

/** Micromark's codes below zero are tabs, the spaces that they stand for, and line ends. */
function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}
