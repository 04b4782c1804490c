// Words that the frequency lists lack because their texts are films and encyclopaedias of the west: places, peoples, trades and
// given names of the countries that most listed parties come from. Ours; added to by hand.

const words = (text) => text.split(/\s+/).filter(Boolean);

/** Provinces, cities and regions of China, Russia, Iran and their neighbours, and words of company names and of security trade. */
export const OWN_WORDS = words(`
  beijing shanghai tianjin chongqing hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong
  henan hubei hunan guangdong guangxi hainan sichuan guizhou yunnan tibet xizang shaanxi gansu qinghai ningxia xinjiang
  taiwan macau macao hongkong kowloon shenzhen guangzhou hangzhou nanjing wuhan chengdu xian suzhou wuxi ningbo qingdao
  dalian xiamen changsha jinan harbin changchun shenyang zhengzhou kunming urumqi hefei nanchang fuzhou dongguan foshan
  zhuhai huizhou taipei kaohsiung lanzhou guiyang nanning taiyuan hohhot yinchuan xining lhasa haikou kashgar hotan aksu
  moscow saint petersburg novosibirsk yekaterinburg kazan samara omsk rostov ufa perm volgograd voronezh saratov tomsk tula
  crimea sevastopol simferopol kerch yalta donetsk luhansk lugansk kherson zaporizhzhia mariupol donbas siberia ural volga
  tehran isfahan esfahan shiraz tabriz mashhad qom ahvaz karaj kerman bushehr hormuz persia kabul kandahar herat damascus
  aleppo homs latakia beirut baghdad basra mosul sanaa aden gaza tripoli benghazi khartoum pyongyang minsk karachi lahore
  islamabad peshawar dubai sharjah ajman fujairah istanbul ankara izmir almaty astana bishkek tashkent dushanbe yerevan
  tbilisi baku ashgabat ulaanbaatar yangon rangoon naypyidaw mandalay hanoi saigon phnom penh vientiane singapore malaysia
  kuala lumpur jakarta manila bangkok caracas havana managua nicosia limassol valletta
  chinese russian iranian korean syrian belarusian burmese afghan pakistani turkish emirati arab arabian persian eurasian
  yangtze changjiang huanghe taishan huangshan kunlun tianshan longjiang dongfang xinhua zhonghua huaxia guoji keji jishu
  gongsi youxian dianzi dianqi jituan yanjiu daxue
  costar comet saga alfa
  technology technologies tech electronics electronic electric electrical optics optical optoelectronics photonics
  semiconductor semiconductors microelectronics telecom telecommunications communications aerospace aviation avionics
  industries enterprises trading logistics shipping marine maritime machinery equipment instruments instrument precision
  holdings holding investment investments capital ventures solutions systems international global worldwide innovation
  innovations intelligent smart digital cyber cloud data info infotech software hardware network networks wireless robotics
  robot drone drones uav lab labs laboratory institute academy university college bureau ministry petrochemical chemical
  chemicals pharma pharmaceutical biotech materials metals mining energy power nuclear solar wind oil gas petroleum
  import export freight forwarding cargo supply chain components parts bearing turbine rocket missile satellite orbit
  comet phoenix dragon panda tiger eagle falcon lotus jade pearl crystal diamond emerald sapphire galaxy horizon summit
  pioneer fortune glory honour honor triumph vanguard vertex zenith apex alpha beta gamma delta omega sigma titan atlas
  orion aurora helios nova vega sirius polaris neptune poseidon hermes apollo artemis zeus hercules mercury
`);

/** Surnames and given names frequent in China, the Arab countries, Iran, Russia and South Asia, in Latin letters. */
export const OWN_NAMES = words(`
  li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu
  dong xiao cheng cao yuan deng fu shen zeng peng lu lyu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren
  fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin lai
  chang cheung chan wong lam leung kwok chow tsang hsu hsieh tsai kim park lee choi nguyen tran pham
  wei min jun jie lei ming hong hua ping bin bo tao gang yong hui ying yan fei na xin chao qiang dan
  mohammad mohammed muhammad mohamed mehdi ali ahmad ahmed hassan hasan hossein hussein husain reza abbas abdullah abdallah
  abdul abd abdulrahman abu bin ibn ibrahim ismail yusuf yousef khalid khaled omar umar osman usman othman mustafa mahmoud
  mahmud hamid hamad saeed said saleh salem salim salman samir tariq tarek walid yasin yaser zaid karim kamal jamal jafar
  faisal fahd farid fuad haider hamza haroon iqbal khan malik nasser nasir rahman rashid riyadh sami shah sharif sultan
  bashar amir amin akbar asghar bahram behrouz dariush farhad javad kazem majid masoud mohsen morteza naser rahim saman
  vahid hashemi hosseini mousavi karimi rezaei ahmadi mohammadi jafari rahimi moradi sadeghi ebrahimi kazemi amiri
  ivan vladimir sergei sergey alexander aleksandr alexei aleksey andrei andrey dmitri dmitry mikhail nikolai nikolay oleg
  igor yuri yury boris pavel petr viktor victor anatoly anatoliy konstantin leonid maxim maksim roman ruslan vadim valery
  vasily vitaly vyacheslav yevgeny evgeny anna elena olga natalia tatiana irina svetlana ekaterina
  ivanov petrov sidorov smirnov kuznetsov popov vasiliev sokolov mikhailov novikov fedorov morozov volkov alexeev lebedev
  semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov
  jose juan carlos luis jorge pedro manuel miguel francisco antonio alejandro fernando ricardo eduardo roberto javier rafael
  garcia rodriguez gonzalez hernandez lopez martinez perez sanchez ramirez torres flores rivera gomez diaz cruz morales
  reyes gutierrez ortiz ramos ruiz alvarez mendoza castillo romero herrera medina aguilar vargas castro guzman salazar
  singh kumar sharma gupta patel mehta kapoor ahluwalia
`);

/** Marks that the filters must not take for ordinary words by chance. */
export const MARKS = words(`
  hikvision hikvison hikmicro hikrobot hiksemi hikauto hikfire hikimaging hikstorage hikcentral hikconnect hilook hiwatch ezviz pyronix
  prama haishi luopu moyu pishan yutian cethik dahua imou lorex holowits rayin huawei zte hytera uniview tiandy dji dajiang iflytek megvii
  sensetime yitu meiya yixin kaspersky ymtc smic cxmt changxin tencent alibaba baidu byd tplink unitree catl netposa cloudwalk
  sugon inspur aerosun autel quectel aisino hesai innolight geosun jouav norinco chemchina cosco sinotrans trina tianma
  qihoo avic cetc casic cimc comac sinopec petrochina cnooc calb gotion baicells knownsec rosoboronexport rostec sberbank
  huavei hyterra hytera fujian jonhon firmaco zemic avicopter xiongmai zhenhua rostelecom roscosmos almaz antey mikron baikal elbrus phytium loongson
`);
