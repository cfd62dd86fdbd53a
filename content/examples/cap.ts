import { defineMatrix } from 'astro-octant/matrix';

const kept = { no: { en: 'no', zh: '否' }, yes: { en: 'yes', zh: '是' } };

export default defineMatrix({
  id: 'cap',
  languages: ['en', 'zh'],
  title: { en: 'What a shared store can promise', zh: '分布式存储能保证什么' },
  axes: {
    consistency: { label: { en: 'Consistent', zh: '一致' }, levels: kept },
    availability: { label: { en: 'Available', zh: '可用' }, levels: kept },
    partitions: { label: { en: 'Partitions', zh: '分区容错' }, levels: kept },
  },
  cells: {
    ca: {
      at: { consistency: 'yes', availability: 'yes', partitions: 'no' },
      label: 'CA',
    },
    cp: {
      at: { consistency: 'yes', availability: 'no', partitions: 'yes' },
      label: 'CP',
    },
    ap: {
      at: { consistency: 'no', availability: 'yes', partitions: 'yes' },
      label: 'AP',
    },
  },
  excluded: [
    {
      at: { consistency: 'yes', availability: 'yes', partitions: 'yes' },
      label: { en: 'impossible', zh: '不可能' },
      reason: {
        en: 'no protocol keeps all three while messages are lost',
        zh: '消息会丢失时，没有协议能同时满足三者',
      },
    },
  ],
});
