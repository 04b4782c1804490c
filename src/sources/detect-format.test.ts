import { expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';

const head = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['csl-csv', '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date\n"1"'],
  ['csl-csv', '\uFEFFsource,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date\n'],
  ['csl-json', '{"results":[{"id":"1","source":"Entity List (EL)"}]'],
  ['csl-json', '\n{ "search_performed_at" : "2026-09-05"'],
  ['bis-csv', 'Source List,Entity Number,SDN Type,Programs,Name,Title,Address\nEL,'],
  ['bis-csv', 'COUNTRY,NAME,ADDRESS,,,,,\nChina,'],
  ['ecfr-xml', '<?xml version="1.0"?>\n<DIV5 N="744" TYPE="PART">'],
  ['ecfr-xml', '<ECFR>'],
  [
    'ofac-xml',
    '<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
  ],
  ['ofac-csv', '36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'],
  ['table', 'Supplier;Other names\nAcme;A'],
  [null, '<!doctype html><html><title>Log in</title>'],
  [null, '{"error":"unauthorised"}'],
  [null, '%PDF-1.7'],
  [null, 'S\0u\0p\0'],
  [null, ''],
])('takes for %s: %j', (format, text) => expect(detectFormat(head(text), 'download')).toBe(format));

it('believes the name of a text file of one column', () => {
  expect(detectFormat(head('Acme\nOther\n'), 'suppliers.csv')).toBe('table');
  expect(detectFormat(head('Acme\nOther\n'), 'suppliers.exe')).toBeNull();
});
