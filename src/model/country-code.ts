/** ISO 3166-1 codes, each with the English names that U.S. lists print for it. */
const COUNTRIES = `
AD Andorra
AE United Arab Emirates|U.A.E.|UAE
AF Afghanistan
AG Antigua and Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola
AQ Antarctica
AR Argentina
AS American Samoa
AT Austria
AU Australia
AW Aruba
AX Aland Islands
AZ Azerbaijan
BA Bosnia and Herzegovina|Bosnia-Herzegovina
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BL Saint Barthelemy
BM Bermuda
BN Brunei|Brunei Darussalam
BO Bolivia
BQ Bonaire, Sint Eustatius and Saba
BR Brazil
BS Bahamas|The Bahamas|Bahamas, The
BT Bhutan
BW Botswana
BY Belarus|Republic of Belarus
BZ Belize
CA Canada
CC Cocos (Keeling) Islands
CD Congo, Democratic Republic of the|Democratic Republic of the Congo|Congo (Kinshasa)|Congo, Democratic Republic of
CF Central African Republic
CG Congo|Republic of the Congo|Congo, Republic of the|Congo (Brazzaville)
CH Switzerland
CI Cote d'Ivoire|Ivory Coast
CK Cook Islands
CL Chile
CM Cameroon
CN China|China, People's Republic of|People's Republic of China|PRC|P.R. China
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde|Cabo Verde
CW Curacao
CX Christmas Island
CY Cyprus
CZ Czech Republic|Czechia
DE Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
EH Western Sahara
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands
FM Micronesia|Micronesia, Federated States of
FO Faroe Islands
FR France
GA Gabon
GB United Kingdom|UK|U.K.|Great Britain|England|Scotland|Northern Ireland
GD Grenada
GE Georgia|Georgia, Republic of
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia|The Gambia|Gambia, The
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IM Isle of Man|Man, Isle of
IN India
IO British Indian Ocean Territory
IQ Iraq
IR Iran|Iran, Islamic Republic of
IS Iceland
IT Italy
JE Jersey
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan|Kyrgyz Republic
KH Cambodia
KI Kiribati
KM Comoros
KN Saint Kitts and Nevis|St. Kitts and Nevis
KP North Korea|Korea, North
KR South Korea|Korea, South|Republic of Korea|Korea, Republic of
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos
LB Lebanon
LC Saint Lucia|St. Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova
ME Montenegro|Montenegro, Republic of
MF Saint Martin
MG Madagascar
MH Marshall Islands
MK North Macedonia|The Republic of North Macedonia|North Macedonia, The Republic of|Macedonia|Macedonia, The Former Yugoslav Republic of
ML Mali
MM Burma|Myanmar|Burma (Myanmar)
MN Mongolia
MO Macau|Macao
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL Netherlands|The Netherlands|Netherlands, The
NO Norway
NP Nepal
NR Nauru
NU Niue
NZ New Zealand
OM Oman|Sultanate of Oman
PA Panama
PE Peru
PF French Polynesia
PG Papua New Guinea
PH Philippines|The Philippines
PK Pakistan
PL Poland
PM Saint Pierre and Miquelon
PN Pitcairn
PR Puerto Rico
PS Palestinian|Palestinian Territories|West Bank|Gaza|Palestine
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RE Reunion
RO Romania
RS Serbia
RU Russia|Russian Federation
RW Rwanda
SA Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan|Sudan, The Republic of the
SE Sweden
SG Singapore
SH Saint Helena
SI Slovenia
SK Slovakia|Slovak Republic
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan|South Sudan, Republic of
ST Sao Tome and Principe
SV El Salvador
SX Sint Maarten
SY Syria|Syrian Arab Republic
SZ Eswatini|Swaziland
TC Turks and Caicos Islands
TD Chad
TG Togo
TH Thailand
TJ Tajikistan
TL Timor-Leste|East Timor
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey|Türkiye|Turkiye
TT Trinidad and Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ukraine|Crimea Region of Ukraine|Region: Crimea|Crimea|Region: Donetsk|Region: Luhansk
UG Uganda
US United States|United States of America|USA|U.S.A.|U.S.
UY Uruguay
UZ Uzbekistan
VA Vatican City|Holy See
VC Saint Vincent and the Grenadines|St. Vincent and the Grenadines
VE Venezuela
VG British Virgin Islands|Virgin Islands, British
VI Virgin Islands, U.S.|U.S. Virgin Islands
VN Vietnam
VU Vanuatu
WF Wallis and Futuna
WS Samoa
XK Kosovo
YE Yemen
ZA South Africa
ZM Zambia
ZW Zimbabwe`;

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{Letter}]/gu, '')
    .toLowerCase();
}

function readCodes(): ReadonlyMap<string, string> {
  return new Map(
    COUNTRIES.trim()
      .split('\n')
      .flatMap((line) => {
        const code = line.slice(0, 2);
        return line
          .slice(3)
          .split('|')
          .map((name): [string, string] => [folded(name), code]);
      }),
  );
}

let codes: ReadonlyMap<string, string> | undefined;

/** By folded name. */
function codesByName(): ReadonlyMap<string, string> {
  codes ??= readCodes();
  return codes;
}

let known: ReadonlySet<string> | undefined;

/**
 * The country (ISO 3166-1 alpha-2; XK for Kosovo) that an English name as U.S. lists print it stands for: "CHINA, PEOPLE'S
 * REPUBLIC OF", "Korea, North", "U.A.E."; null for what is no country known here. Case and punctuation do not matter.
 */
export function countryCode(name: string): string | null {
  return name.length > 100 ? null : (codesByName().get(folded(name)) ?? null);
}

/** Whether the text is a country's code as {@link countryCode} gives it: "CN". */
export function isCountryCode(text: string): boolean {
  known ??= new Set(codesByName().values());
  return known.has(text);
}
