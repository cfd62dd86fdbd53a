/** What is true of the whole site, whatever the page or language. */
export const site = {
  author: 'Wei Liu',
  /** Zone in which a post's date is meant when it names none; it decides the day in the address. */
  timeZone: 'Asia/Shanghai',
  utcOffset: '+08:00',
} as const;
