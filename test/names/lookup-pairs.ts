/** Two names of organisations, written by hand from general knowledge, and whether they mean one. */
export type WrittenPair = { query: string; listed: string; isSame: boolean };

const SAME = `
Siemens AG | Siemens Aktiengesellschaft
Gazprom PJSC | ПАО «Газпром»
OOO Lukoil-Komi | Общество с ограниченной ответственностью "ЛУКОЙЛ-Коми"
Open Joint Stock Company Russian Railways | OAO Rossiyskie Zheleznye Dorogi
Sberbank | Public Joint Stock Company Sberbank of Russia
Ministry of Defense of the Russian Federation | Министерство обороны Российской Федерации
Ministerstvo oborony RF | Ministry of Defence of Russia
Lomonosov Moscow State University | Московский государственный университет имени М.В. Ломоносова
Moskovskiy Gosudarstvennyy Universitet | Moscow State University
Bauman Moscow State Technical University | MGTU im. Baumana
Tsinghua University | 清华大学
Qinghua Daxue | Tsinghua University
Harbin Institute of Technology | 哈尔滨工业大学
Haerbin Institute of Technology | Harbin Institute of Technology
Huawei Technologies Co., Ltd. | 华为技术有限公司
Huawei Tech. | Huawei Technologies Company Limited
Hangzhou Hikvision Digital Technology | 杭州海康威视数字技术股份有限公司
HIKVISON Digital Technology Co Ltd | Hangzhou Hikvision Digital Technology Co., Ltd.
Zhejiang Dahua Technology | 浙江大华技术股份有限公司
China National Offshore Oil Corp | China National Offshore Oil Corporation
CNOOC | China National Offshore Oil Corporation
CETC | China Electronics Technology Group Corporation
China Electronics Technology Group Corporation 38th Research Institute | CETC No. 38 Research Institute
AVIC | Aviation Industry Corporation of China
Aviation Industry Corp of China Ltd | Aviation Industry Corporation of China, Ltd. (AVIC)
Bank of China | 中国银行
Industrial and Commercial Bank of China | 中国工商银行
ICBC | Industrial and Commercial Bank of China Limited
Peking University | Beijing University
Beijing Daxue | Peking University
Sun Yat-sen University | Sun Yat Sen Univ.
National University of Defense Technology | NUDT
Northwestern Polytechnical University | Northwest Polytechnical University
Shang Hai Jiao Tong University | Shanghai Jiaotong University
Samsung Electronics Co., Ltd. | 삼성전자 주식회사
Hyundai Motor Company | 현대자동차
Korea Electric Power Corporation | KEPCO Korea Electric Power Corp
Mitsubishi Heavy Industries, Ltd. | Mitsubishi Heavy Ind
Toyota Motor Corp. | TOYOTA MOTOR CORPORATION
Sony Group Corporation | Sony Group Corp (Japan)
Panasonic Holdings Corporation | パナソニックホールディングス株式会社
Deutsche Bank AG | Deutsche Bank Aktiengesellschaft
Bayerische Motoren Werke AG | BMW AG
Bayerische Motorenwerke | Bayerische Motoren Werke Aktiengesellschaft
Volkswagen AG | Volkswagon A.G.
Thyssen Krupp | ThyssenKrupp AG
Münchener Rückversicherungs-Gesellschaft | Muenchener Rueckversicherungs Gesellschaft AG
Technische Universität München | Technical University of Munich
Universität Wien | University of Vienna
Société Générale S.A. | Societe Generale
BNP Paribas | B.N.P. Paribas SA
Électricité de France | Electricite de France SA
TotalEnergies SE | Total Energies
L'Oreal | L'Oréal S.A.
Air France-KLM | Air France KLM Group
Ministère de la Défense | Ministry of Defence
Banco Santander, S.A. | Banco Santander SA
Petróleos de Venezuela, S.A. | Petroleos de Venezuela
PDVSA | Petróleos de Venezuela SA
Universidad Nacional Autónoma de México | National Autonomous University of Mexico
Telefónica S.A. | Telefonica
Petroleo Brasileiro S.A. | Petróleo Brasileiro SA - Petrobras
Banco Nacional de Cuba | National Bank of Cuba
Eni S.p.A. | ENI SPA
Fincantieri Cantieri Navali Italiani | Fincantieri - Cantieri Navali Italiani S.p.A.
Università degli Studi di Bologna | University of Bologna
Koninklijke Philips N.V. | Koninklijke Philips Electronics NV
Rabobank | Coöperatieve Rabobank U.A.
Aktiebolaget Volvo | AB Volvo
Telefonaktiebolaget LM Ericsson | LM Ericsson AB
A.P. Møller - Mærsk A/S | A P Moller Maersk AS
Equinor ASA | EQUINOR
Nokia Oyj | Nokia Corporation
PKN Orlen S.A. | PKN ORLEN Spółka Akcyjna
Uniwersytet Warszawski | University of Warsaw
ČEZ, a. s. | CEZ as
Škoda Auto a.s. | Skoda Auto
Türk Hava Yolları A.O. | Turk Hava Yollari
Türkiye Cumhuriyet Merkez Bankası | Turkiye Cumhuriyet Merkez Bankasi A.S.
Istanbul Teknik Üniversitesi | Istanbul Technical University
Roketsan Roket Sanayii ve Ticaret A.Ş. | Roketsan Roket Sanayi ve Tic AS
Islamic Republic of Iran Shipping Lines | IRISL
Iran Shipping Lines, Islamic Republic of | Islamic Republic of Iran Shipping Lines
Bank Melli Iran | بانک ملی ایران
Bank-e Mellat | Bank Mellat
Sharif University of Technology | Sharif Univ. of Technology
Amirkabir University of Technology | Amir Kabir University of Technology
Malek Ashtar University | Malek-e-Ashtar University of Technology
Iran Electronics Industries | Iran Electronics Industries (IEI)
National Iranian Oil Company | NIOC
Khatam al-Anbiya Construction Headquarters | Khatam ol Anbia Construction HQ
Shahid Hemmat Industrial Group | Shahid Hemat Industries Group
Ministry of Oil of Iraq | Iraqi Oil Ministry
Saudi Arabian Oil Company | Saudi Arabian Oil Co.
Saudi Aramco | Saudi Aramco Company
وزارة الدفاع | Ministry of Defense
جامعة دمشق | Damascus University
Commercial Bank of Syria | Commercial Bank of Syria SAL
Central Bank of Syria | Syrian Central Bank
Al-Rashid Trust | Al Rasheed Trust
Al Rajhi Banking & Investment Corp. | Al-Rajhi Banking and Investment Corporation
Emirates National Oil Company | ENOC Emirates National Oil Co LLC
Bharat Heavy Electricals Ltd. | Bharat Heavy Electricals Limited
Tata Consultancy Services | TCS Tata Consultancy Svcs Ltd
Indian Space Research Organisation | ISRO
Hindustan Aeronautics | Hindustan Aeronautics Ltd
Larsen & Toubro Ltd | Larsen and Toubro Limited
Pakistan Atomic Energy Commission | PAEC
National Development Complex | NDC National Development Complex
Khan Research Laboratories | Khan Research Labs
Petroliam Nasional Berhad | Petroliam Nasional Bhd
Petronas Chemicals Group Sdn. Bhd. | Petronas Chemicals Group Sendirian Berhad
PT Pertamina (Persero) | Pertamina
Singapore Technologies Engineering Ltd | ST Engineering Singapore Technologies Engineering
Vietnam Oil and Gas Group | Viet Nam Oil & Gas Group
Rosoboronexport | ROSOBORONEKSPORT OAO
Rosoboronexport | Рособоронэкспорт
AO Kontsern Almaz-Antey | Almaz Antey Concern JSC
Uralvagonzavod | Уралвагонзавод
Uralvagonzavod Corporation | OAO Nauchno-Proizvodstvennaya Korporatsiya Uralvagonzavod
NIIP | Nauchno-Issledovatelskiy Institut Priborostroeniya
Scientific Research Institute of Instrument Engineering | Nauchno-Issledovatelskiy Institut Priborostroyeniya
Federal State Unitary Enterprise Zvezda | FGUP Zvezda
Tupolev PJSC | ПАО Туполев
Kurchatov Institute National Research Centre | National Research Center "Kurchatov Institute"
Moscow Institute of Physics and Technology | Moskovskiy Fiziko-Tekhnicheskiy Institut
Belarusian State University | Белорусский государственный университет
Belaruskali OAO | Belaruskaliy JSC
Minsk Automobile Plant | Minskiy Avtomobilnyi Zavod
Antonov State Enterprise | ДП Антонов
Naftogaz of Ukraine | Naftohaz Ukrainy
Motor Sich JSC | Motor Sich
Kazatomprom | NAC Kazatomprom JSC
Korea Mining Development Trading Corporation | Korea Mining Development Trading Corp. (KOMID)
Foreign Trade Bank of the DPRK | Foreign Trade Bank of the Democratic People's Republic of Korea
Korea Kwangson Banking Corp | Korea Kwangsong Banking Corporation
Academy of Sciences of the DPRK | DPRK Academy of Sciences
International Business Machines | IBM
International Business Machines Corp | Intl. Business Machines Corporation
Massachusetts Institute of Technology | MIT
Hewlett-Packard Company | Hewlett Packard Co
Johnson & Johnson | Johnson and Johnson Inc
The Boeing Company | Boeing Co.
Lehman Brothers Holdings Inc. | Lehman Bros. Holdings
Goldman Sachs Group | The Goldman Sachs Group, Inc.
3M Company | 3M Co
7-Eleven Inc | 7 Eleven
General Electric Company | General Electric Co
Minnesota Mining and Manufacturing | Minnesota Mining & Mfg. Co.
University of California, Berkeley | Univ. of California Berkeley
Imperial College London | Imperial College of Science, Technology and Medicine, London
Royal Dutch Shell plc | Royal Dutch Shell
British Telecommunications plc | British Telecom
Rolls-Royce Holdings | Rolls Royce Holdings PLC
Bulgarian Academy of Sciences | Българска академия на науките
National Bank of Greece | Εθνική Τράπεζα της Ελλάδος
Zavod im. Degtyareva | Degtyarev Plant
Plant No. 9 | Zavod No 9
Mapna Group | MAPNA Group Co.
Electronic Components Ltd | Electronics Components Limited
Novatek | NOVATEK PJSC (Russia)
Vnesheconombank | Vneshekonombank
Promsvyazbank PJSC | PAO Promsvyaz Bank
Tatneft | Татнефть
Sinopec Group | China Petrochemical Corporation (Sinopec Group)
Yangtze Memory Technologies | Yangtze Memory Technologies Co. (YMTC)
Semiconductor Manufacturing International Corporation | SMIC
Semiconductor Mfg. Intl. Corp. | Semiconductor Manufacturing International Corporation
DJI Technology | SZ DJI Technology Co., Ltd.
`;

const DIFFERENT = `
Siemens AG | Siemens Energy AG
Gazprom | Gazprom Neft
Gazprombank | Gazprom
Rosneft | Rosneft Trading S.A.
Lukoil-Komi | Lukoil-Perm
Sberbank of Russia | Sberbank Kazakhstan
VTB Bank | VEB Bank
Ministry of Defence of Iran | Ministry of Defence of Iraq
Ministry of Defense of the Russian Federation | Ministry of Finance of the Russian Federation
Ministry of Interior of Belarus | Ministry of Justice of Belarus
Moscow State University | Moscow State Technical University
Moscow Aviation Institute | Moscow Power Engineering Institute
Tomsk Polytechnic University | Omsk Polytechnic University
Tsinghua University | Qinghai University
Nanjing University of Science and Technology | Nanjing University of Aeronautics and Astronautics
Northwest University | Northwestern Polytechnical University
Beijing Institute of Technology | Harbin Institute of Technology
Xidian University | Xi'an Jiaotong University
Shanxi University | Shaanxi University
Henan University | Hunan University
CETC 38th Research Institute | CETC 52nd Research Institute
Plant No. 5 | Plant No. 7
14th Research Institute | 24th Research Institute
Military Unit 35690 | Military Unit 35533
Huawei Technologies | Huaneng Technologies
Huawei Device Co., Ltd. | Huawei Cloud Computing Technologies Co., Ltd.
Zhejiang Dahua Technology | Zhejiang Uniview Technologies
Hangzhou Hikvision Digital Technology | Hangzhou Haikang Storage Technology
Bank of China | Bank of Japan
Bank of China | Export-Import Bank of China
China Construction Bank | China Construction Corporation
Agricultural Bank of China | Agricultural Development Bank of China
Industrial Bank | Industrial and Commercial Bank
China Mobile | China Unicom
China Southern Airlines | China Eastern Airlines
China Shipping Group | China Ocean Shipping Group
AVIC Chengdu Aircraft | AVIC Shenyang Aircraft
Samsung Electronics | Samsung Heavy Industries
Samsung SDI | Samsung SDS
LG Electronics | LG Chem
Hyundai Motor | Hyundai Steel
Korea National Oil Corporation | Korea National Insurance Corporation
Korea Ryonbong General Corporation | Korea Ryonha Machinery Corporation
Mitsubishi Electric | Mitsubishi Heavy Industries
Toyota Motor Corporation | Toyota Industries Corporation
Tokyo University of Science | University of Tokyo Hospital
Deutsche Bank AG | Deutsche Bahn AG
Deutsche Bank | Deutsche Börse
Commerzbank AG | Commerce Bank AG
Bayer AG | Bayern AG
Continental AG | Continental Airlines
Technical University of Munich | Technical University of Dresden
University of Vienna | Medical University of Vienna
BNP Paribas | BPCE Paris
Société Générale | Générale de Santé
Air France | Air India
Credit Suisse | Credit Lyonnais
Banco Santander | Banco Sabadell
Banco Central de Cuba | Banco Nacional de Cuba
Universidad de Chile | Universidad Católica de Chile
Petróleos de Venezuela | Petróleos Mexicanos
Petrobras | Petronas
Eni S.p.A. | Enel S.p.A.
Fincantieri | Finmeccanica
Royal Bank of Scotland | Royal Bank of Canada
Royal Dutch Shell | Royal Dutch Airlines
AB Volvo | AB Volta
Nokia | Nokian Tyres
Statoil ASA | Statkraft AS
Orlen S.A. | Lotos S.A.
University of Warsaw | Warsaw University of Technology
Bank Melli Iran | Bank Mellat
Bank Saderat Iran | Bank Sepah Iran
Iran Air | Iraq Airways
Iran Aircraft Manufacturing Industries | Iran Helicopter Manufacturing Industries
Shahid Hemmat Industrial Group | Shahid Bagheri Industrial Group
Shahid Beheshti University | Shahid Rajaee University
University of Tehran | Tehran University of Medical Sciences
National Iranian Oil Company | National Iranian Tanker Company
National Iranian Gas Company | National Iranian Oil Company
Iraqi Oil Ministry | Iraqi Trade Ministry
Basra Oil Company | Basra Gas Company
Central Bank of Syria | Commercial Bank of Syria
Syrian Arab Airlines | Saudi Arabian Airlines
Al-Rashid Trust | Al-Rashid Trading
Al Noor Trading | Al Nour Exchange
Al Baraka Bank Egypt | Al Baraka Bank Turkey
Emirates Airlines | Emirates Steel
Dubai Islamic Bank | Abu Dhabi Islamic Bank
Bharat Heavy Electricals | Bharat Electronics
Bharat Petroleum | Hindustan Petroleum
State Bank of India | Reserve Bank of India
State Bank of India | State Bank of Pakistan
Tata Motors | Tata Steel
Indian Institute of Technology Bombay | Indian Institute of Technology Madras
Pakistan Atomic Energy Commission | Pakistan Aeronautical Complex
Golden Star Trading | Golden Sun Trading
Pacific International Lines | Atlantic International Lines
Global Tech Solutions LLC | Global Logistic Solutions LLC
International Trading Company | International Shipping Company
Eastern Shipping Company | Western Shipping Company
Northern Shipyard | Southern Shipyard
Severnaya Verf | Yantar Shipyard
Sukhoi Company | Tupolev Company
Uralvagonzavod | Uralmashzavod
Tula Arms Plant | Izhevsk Arms Plant
Kazan Helicopters | Ulan-Ude Aviation Plant
Minsk Automobile Plant | Minsk Tractor Works
Minsk Wheel Tractor Plant | Minsk Motor Plant
Belarusian Oil Company | Belarusian Potash Company
Novatek | Novotech
Transneft | Transoil
Kalashnikov Concern | Almaz-Antey Concern
OOO Vostok | OOO Zapad
OOO Stroytrans | OOO Stroymontazh
OOO Alfa Trade | OOO Beta Trade
JSC Research Institute Polyus | JSC Research Institute Ekran
Institute of Physics | Institute of Chemistry
Institute of Laser Physics | Institute of Solid State Physics
Institute of Mathematics SB RAS | Institute of Cytology SB RAS
General Electric | General Motors
General Dynamics | General Atomics
American Airlines | American Express
United Airlines | United Technologies
Johnson & Johnson | Johnson Controls
Hewlett-Packard | Packard Bell
Morgan Stanley | JP Morgan
Lockheed Martin | Lockheed Georgia
University of California, Berkeley | University of California, Davis
University of North Carolina | University of South Carolina
Washington University | University of Washington
Massachusetts Institute of Technology | California Institute of Technology
King's College London | Imperial College London
National Bank of Greece | National Bank of Egypt
First National Bank | Second National Bank
Bank of America | Bank of Africa
Kuwait Petroleum Corporation | Kuwait Finance House
Qatar Airways | Qatar Petroleum
Turkish Airlines | Turkish Aerospace Industries
Istanbul University | Istanbul Technical University
PT Bank Mandiri | PT Bank Negara
Petronas Gas Berhad | Petronas Dagangan Berhad
Singapore Airlines | Singapore Technologies
Star Shipping Inc | Starlight Shipping Inc
ABC Trading LLC | ACB Trading LLC
Sky Line Ltd | Skyway Ltd
Blue Ocean Maritime | Blue Wave Maritime
Green Energy Solutions GmbH | Green Power Systems GmbH
Tianjin Optical Instruments | Tianjin Electronic Materials
Shenzhen Xinhua Electronics | Shenzhen Xinda Electronics
Guangzhou Haige Communications | Guangdong Haida Communications
Wuhan Guide Infrared | Wuhan Raycus Laser
Beijing Jinghang Research Institute | Beijing Jingwei Research Institute
Shanghai Micro Electronics Equipment | Shanghai Fudan Microelectronics
Changchun Institute of Optics | Xi'an Institute of Optics
中国银行 | 中国工商银行
北京理工大学 | 南京理工大学
Северсталь | Северный Поток
`;

const LATER_SAME = `
Oschadbank | State Savings Bank of Ukraine (Oschadbank)
Ukrainian Railways JSC | JSC "Ukrainian Railways" (Ukrzaliznytsia)
Ministry of Education and Science of Ukraine | Міністерство освіти і науки України
Yuzhnoye Design Bureau | Конструкторское бюро «Южное»
Tekhmash Concern | NPK Tekhmash JSC
Sevmash Production Association | AO PO Sevmash
Zvezdochka Shipyard | Ship Repair Center Zvezdochka JSC
Saint Petersburg State University | Sankt-Peterburgskiy Gosudarstvennyy Universitet
Russian Academy of Sciences | Rossiyskaya Akademiya Nauk
Institute of Applied Physics RAS | Inst. of Applied Physics, Russian Academy of Sciences
Zhongguo Gongshang Yinhang | Industrial & Commercial Bank of China
Fudan University | 复旦大学
Zhejiang Univ | Zhejiang University
China Mobile Communications Group Co Ltd | China Mobile Communications Corp.
Great Wall Motor Company Limited | Great Wall Motors Co., Ltd.
Shenzhen BGI Life Science Research Institute | Shenzhen BGI Life Sciences Research Inst.
Guangdong Haid Group Co., Limited | Guangdong Haid Grp Co Ltd
Seoul National University | 서울대학교
Mizuho Bank | Mizuho Bank, Ltd.
Kyoto University | 京都大学
Kawasaki Heavy Industries | 川崎重工業株式会社
Reliance Industries Ltd | Reliance Industries Limited
Steel Authority of India | Steel Authority of India Limited (SAIL)
Bank Keshavarzi | Agricultural Bank Keshavarzi
Islamic Azad University | Daneshgah Azad Eslami
Mobarakeh Steel Company | Mobarakeh Steel Co (MSC)
Ansar Bank | Bank Ansar
Mahan Air | Mahan Airlines
Ministry of Petroleum of the Islamic Republic of Iran | Iran Petroleum Ministry
Banque Centrale de Syrie | Central Bank of Syria
General Organization for Tobacco | Gen. Organisation of Tobacco
Cham Wings Airlines | Cham Wings Airlines LLC
Ziraat Bankası | T.C. Ziraat Bankasi A.S.
Aselsan Elektronik Sanayi ve Ticaret A.Ş. | ASELSAN Elektronik San. ve Tic. AS
Assicurazioni Generali S.p.A. | Assicurazioni Generali
Leonardo Società per azioni | Leonardo S.p.A.
Caja de Ahorros y Monte de Piedad de Madrid | Caja de Ahorros y Monte de Piedad, Madrid
Compañía Minera del Pacífico | Compania Minera del Pacifico S.A.
Corporación Nacional del Cobre | Corporacion Nacional del Cobre de Chile (CODELCO)
Österreichische Bundesbahnen | Oesterreichische Bundesbahnen Holding AG
Schweizerische Nationalbank | Swiss National Bank
Karlsruher Institut für Technologie | Karlsruhe Institute of Technology
Fraunhofer Gesellschaft | Fraunhofer-Gesellschaft e.V.
Svenska Handelsbanken AB | Svenska Handelsbanken
Kongsberg Gruppen ASA | Kongsberg Gruppen
Stichting Oxfam Novib | Oxfam Novib
World Wide Fund for Nature | WWF
United Parcel Service Inc | UPS
Proctor & Gamble | Procter and Gamble Co.
Price Waterhouse Coopers | PricewaterhouseCoopers LLP
McDonnell-Douglas Corp | McDonnell Douglas Corporation
Texas Instruments Incorporated | Texas Instrument Inc.
`;

const LATER_DIFFERENT = `
Oschadbank | Ukreximbank
Ministry of Education of Ukraine | Ministry of Energy of Ukraine
Yuzhnoye Design Bureau | Yuzhmash Plant
Sevmash | Uralmash
Saint Petersburg State University | Saint Petersburg Mining University
Institute of Applied Physics RAS | Institute of Applied Mathematics RAS
Fudan University | Futian University Hospital
Zhejiang University | Zhejiang University of Technology
China Mobile | China Telecom
Great Wall Motor | Great Wall Computer
Shenzhen Investment Holdings | Shenzhen Expressway Holdings
Kawasaki Heavy Industries | Mitsui Heavy Industries
Kyoto University | Tokyo University
Reliance Industries | Reliance Communications
Steel Authority of India | Airports Authority of India
Bank Keshavarzi | Bank Maskan
Islamic Azad University | Islamic University of Medina
Ansar Bank | Ansar Exchange
Mahan Air | Meraj Air
Central Bank of Libya | Central Bank of Lebanon
Aselsan | Roketsan
Halkbank | Vakifbank
Assicurazioni Generali | Assicurazioni Torino
Leonardo S.p.A. | Leonardo Hotels
Deutsche Telekom | Deutsche Post
Swiss National Bank | Swiss Reinsurance Company
Karlsruhe Institute of Technology | Karlsruhe University of Education
Kongsberg Gruppen | Kongsberg Automotive
Compania Minera del Pacifico | Compania Minera Antamina
Texas Instruments | National Instruments
Union Pacific | Union Carbide
Delta Air Lines | Delta Electronics
Standard Chartered Bank | Standard Bank
Barclays Bank plc | Barclays Africa
First Shanghai Securities | First Beijing Securities
Orient Shipping Lines | Orion Shipping Lines
Silver Sea Maritime Ltd | Silver Star Maritime Ltd
Al Hilal Bank | Al Hilal Trading
Jupiter Seaways Shipping | Jupiter Airways
Factory 112 | Factory 132
207 Research Institute | 208 Research Institute
Third Hospital of Peking University | First Hospital of Peking University
Branch No. 3 of Volga Works | Branch No. 8 of Volga Works
Khartoum Refinery Company | Khartoum Central Foundry
Sudan Master Technology | Sudan Technical Center
Myanmar Gems Enterprise | Myanmar Timber Enterprise
Myanma Economic Bank | Myanma Foreign Trade Bank
Korea Daesong Bank | Korea United Development Bank
Green Pine Associated Corporation | Green Fields Associated Corporation
Caroil Transport Marine | Caribe Transport Marine
`;

function read(lines: string, isSame: boolean): WrittenPair[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', listed = ''] = line.split(' | ');
      return { query, listed, isSame };
    });
}

/** Pairs of the same kind written after the score and its words were settled: fitted on by nothing. */
export const LATER_PAIRS: readonly WrittenPair[] = [...read(LATER_SAME, true), ...read(LATER_DIFFERENT, false)];

/** The pairs; `isSame` as the world has it, not as spelling has it. */
export const WRITTEN_PAIRS: readonly WrittenPair[] = [...read(SAME, true), ...read(DIFFERENT, false)];
