/** Values that no author means, and that JavaScript has all the same; each made anew. */
export const oddValues: Readonly<Record<string, () => unknown>> = {
  'a BigInt': () => 10n,
  'a symbol': () => Symbol('odd'),
  'a function': () => () => 'odd',
  'a class': () => Map,
  'a cycle': () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    return cycle;
  },
  'a list that holds itself': () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  'an object without a prototype': () => Object.create(null) as object,
  'an object without a prototype that holds something': () =>
    Object.assign(Object.create(null) as object, { en: 'x' }),
  'a function by a proxy that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable(() => 'odd', {});
    revoke();
    return proxy;
  },
  'a sparse list': () => Object.assign([], { length: 3 }),
  'a list of nothing': () => [undefined, null],
  'an enormous list': () => Object.assign([], { length: 4_000_000_000 }),
  'a getter that throws': () => ({
    get en(): never {
      throw new Error('odd');
    },
  }),
  'a list with a getter that throws': () =>
    Object.defineProperty(['a'], 0, {
      enumerable: true,
      get: () => {
        throw new Error('odd');
      },
    }),
  'a way to JSON that throws': () => ({
    toJSON: () => {
      throw new Error('odd');
    },
  }),
  'a way to a text that throws': () => ({
    toString: () => {
      throw new Error('odd');
    },
    [Symbol.toPrimitive]: () => {
      throw new Error('odd');
    },
  }),
  'a proxy that throws at everything': () =>
    new Proxy(
      {},
      new Proxy(
        {},
        {
          get: () => () => {
            throw new Error('odd');
          },
        },
      ),
    ),
  'a proxy that throws at what it holds': () =>
    new Proxy(
      { en: 'x' },
      {
        get: () => {
          throw new Error('odd');
        },
      },
    ),
  'a proxy that holds something else whenever it is asked': () => {
    let asked = 0;
    const ownKeys = () => [`key${asked++}`];
    const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true });
    return new Proxy({}, { ownKeys, getOwnPropertyDescriptor, get: () => 'x' });
  },
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a revoked proxy of a list': () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  'a date': () => new Date(Number.NaN),
  'a map': () => new Map([['en', 'x']]),
  'a set': () => new Set(['x']),
  'a regular expression': () => /x/,
  'a promise': () => Promise.resolve('x'),
  bytes: () => new Uint8Array(8),
  'an error': () => new Error('odd'),
  'a boxed text': () => Object('x') as object,
  'a boxed number': () => Object(1) as object,
  'not a number': () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'minus zero': () => -0,
  nothing: () => null,
  true: () => true,
  'a number': () => 42,
  'half a letter': () => '\ud83d',
  'an empty text': () => '',
  'a text of a million signs': () => 'x'.repeat(1_000_000),
  'a text of a million words': () => 'x '.repeat(500_000),
  'an object with a key of a million signs': () => ({ ['k'.repeat(1_000_000)]: 'x' }),
  'an object of ten thousand keys': () =>
    Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, index])),
  'an object with odd keys': () => ({
    __proto__: null,
    constructor: 1,
    hasOwnProperty: 2,
    toString: 3,
  }),
  'a part called __proto__': () => JSON.parse('{ "__proto__": { "en": "x" } }') as unknown,
  'an object of great depth': () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth++) deep = { en: deep };
    return deep;
  },
};
