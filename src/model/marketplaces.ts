/** A marketplace that is offered as a site to read, with the host names it is known by. */
export type Marketplace = { name: string; hosts: readonly string[] };

/** Well-known marketplaces where goods of the listed companies are sold: an offer to the user, none is chosen for anyone. */
export const MARKETPLACES: readonly Marketplace[] = [
  { name: 'Alibaba', hosts: ['alibaba.com', '1688.com'] },
  { name: 'AliExpress', hosts: ['aliexpress.com', 'aliexpress.us'] },
  {
    name: 'Amazon',
    hosts: [
      'amazon.com',
      'amazon.ca',
      'amazon.com.mx',
      'amazon.co.uk',
      'amazon.de',
      'amazon.fr',
      'amazon.es',
      'amazon.it',
      'amazon.nl',
      'amazon.co.jp',
      'amazon.in',
      'amazon.com.au',
    ],
  },
  { name: 'B&H Photo Video', hosts: ['bhphotovideo.com'] },
  {
    name: 'eBay',
    hosts: ['ebay.com', 'ebay.ca', 'ebay.co.uk', 'ebay.de', 'ebay.fr', 'ebay.es', 'ebay.it', 'ebay.com.au'],
  },
  { name: 'Global Sources', hosts: ['globalsources.com'] },
  { name: 'GSA Advantage', hosts: ['gsaadvantage.gov'] },
  { name: 'IndiaMART', hosts: ['indiamart.com'] },
  { name: 'Made-in-China', hosts: ['made-in-china.com'] },
  { name: 'Newegg', hosts: ['newegg.com', 'newegg.ca'] },
  { name: 'Temu', hosts: ['temu.com'] },
  { name: 'Walmart', hosts: ['walmart.com', 'walmart.ca'] },
];
