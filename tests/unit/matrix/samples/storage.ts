import { defineMatrix } from 'astro-octant/matrix';

/** 4 × 3 × 2, partial layers, an exclusion of several cells. */
export const storage = defineMatrix({
  id: 'storage',
  languages: ['en', 'zh'],
  title: { en: 'Where to keep state', zh: '状态存放在哪里' },
  axes: {
    lifetime: {
      label: { en: 'Lifetime', zh: '生命周期' },
      levels: {
        request: { en: 'one request', zh: '单次请求' },
        session: { en: 'one session', zh: '单次会话' },
        device: { en: 'one device', zh: '单台设备' },
        account: { en: 'the account', zh: '整个账户' },
      },
    },
    size: {
      label: { en: 'Size', zh: '大小' },
      levels: {
        bytes: { en: 'bytes', zh: '字节' },
        pages: { en: 'kilobytes', zh: '千字节' },
        files: { en: 'megabytes', zh: '兆字节' },
      },
    },
    secrecy: {
      label: { en: 'Secrecy', zh: '保密' },
      levels: { open: { en: 'open', zh: '公开' }, secret: { en: 'secret', zh: '机密' } },
    },
  },
  cells: {
    address: {
      at: { lifetime: 'request', size: 'bytes', secrecy: 'open' },
      label: { en: 'Query string', zh: '查询字符串' },
    },
    cookie: {
      at: { lifetime: 'session', size: 'bytes', secrecy: 'secret' },
      label: { en: 'HttpOnly cookie', zh: 'HttpOnly Cookie' },
    },
    local: {
      at: { lifetime: 'device', size: 'pages', secrecy: 'open' },
      label: { en: 'localStorage', zh: 'localStorage' },
    },
    indexed: {
      at: { lifetime: 'device', size: 'files', secrecy: 'open' },
      label: 'IndexedDB',
    },
    vault: {
      at: { lifetime: 'account', size: 'files', secrecy: 'secret' },
      label: { en: 'Encrypted object storage', zh: '加密对象存储' },
    },
  },
  excluded: [
    {
      at: { lifetime: 'request', size: 'files' },
      label: { en: 'too large', zh: '太大' },
      reason: { en: 'a request does not carry megabytes', zh: '一次请求装不下兆字节的数据' },
    },
  ],
  layers: {
    browser: {
      label: { en: 'In the browser', zh: '浏览器端' },
      cells: ['address', 'local', 'indexed'],
      href: '#browser',
    },
    server: { label: { en: 'On the server', zh: '服务器端' }, cells: ['cookie', 'vault'] },
  },
  partialLayers: true,
});
