/**
 * Names whose own spelling in Latin letters is not what reading their home script aloud gives, one a line,
 * `name = form, form`. Well-known facts of the companies' own pages; no list is behind it.
 */
export const KNOWN_NAMES = `
hikvision = hikvision, hai kang wei shi, 海康威视, haikangweishi, хиквижн, ハイクビジョン, 하이크비전, هایک ویژن
tsinghua = tsinghua, qinghua, tsing hua, 清华
sun yat sen = sun yat sen, sunyatsen, zhongshan, 中山
huawei = huawei, 华为, хуавэй, ファーウェイ, 화웨이, هواوی
alibaba = alibaba, 阿里巴巴
tencent = tencent, 腾讯
lenovo = lenovo, 联想
xiaomi = xiaomi, 小米
zte = zte, 中兴, zhongxing, 中兴通讯
byd = byd, 比亚迪, biyadi
dji = dji, 大疆
hytera = hytera, 海能达
uniview = uniview, 宇视
nuctech = nuctech, 同方威视
sensetime = sensetime, 商汤
megvii = megvii, 旷视
iflytek = iflytek, 科大讯飞
inspur = inspur, 浪潮
sugon = sugon, 中科曙光, 曙光
phytium = phytium, 飞腾
haier = haier, 海尔
hisense = hisense, 海信
smic = smic, 中芯国际
ymtc = ymtc, 长江存储
catl = catl, 宁德时代
sinopec = sinopec, 中国石化, 中石化
petrochina = petrochina, 中国石油
norinco = norinco, 北方工业, china north industries
cetc = cetc, cetgc, 中国电子科技集团, china electronics technology group, china electronics technology group corporation, china electronics technology group corp, china electronics technology corporation, china electronics technology
avic = avic, 中国航空工业集团, aviation industry corporation of china, aviation industry corp of china, china aviation industry corporation
casc = casc, 中国航天科技集团, china aerospace science and technology corporation, china aerospace science and technology corp, china aerospace science technology corporation
casic = casic, 中国航天科工集团, china aerospace science and industry corporation, china aerospace science and industry corp, china aerospace science industry corporation
csic = csic, 中国船舶重工集团, china shipbuilding industry corporation, china shipbuilding industry group, china shipbuilding industry corp
comac = comac, 中国商飞
cosco = cosco, 中远, 中远海运
citic = citic, 中信
samsung = samsung, 삼성, 三星, самсунг
hyundai = hyundai, 현대, 现代汽车
daewoo = daewoo, 대우
hanwha = hanwha, 한화
kia = kia, 기아
posco = posco, 포스코
lotte = lotte, 롯데
kookmin = kookmin, 국민은행
doosan = doosan, 두산
toyota = toyota, トヨタ, 丰田, 豊田, тойота
honda = honda, ホンダ, 本田
nissan = nissan, 日産, ニッサン
mitsubishi = mitsubishi, 三菱
mitsui = mitsui, 三井
sumitomo = sumitomo, 住友
hitachi = hitachi, 日立
toshiba = toshiba, 東芝, 东芝
fujitsu = fujitsu, 富士通
sony = sony, ソニー, 索尼
panasonic = panasonic, パナソニック, matsushita, 松下
canon = canon, キヤノン, 佳能
nikon = nikon, ニコン, 尼康
olympus = olympus, オリンパス
sharp = sharp, シャープ
kawasaki = kawasaki, 川崎
yamaha = yamaha, ヤマハ
suzuki = suzuki, スズキ
mazda = mazda, マツダ
subaru = subaru, スバル
komatsu = komatsu, 小松製作所, コマツ
nomura = nomura, 野村
mizuho = mizuho, みずほ
itochu = itochu, 伊藤忠
marubeni = marubeni, 丸紅
softbank = softbank, ソフトバンク
rakuten = rakuten, 楽天
waseda = waseda, 早稲田
keio = keio, 慶應義塾, 慶応
evergreen = evergreen, 长荣
foxconn = foxconn, hon hai, 鸿海, 富士康
tsmc = tsmc, 台积电, 台湾积体电路
mediatek = mediatek, 联发科
asus = asus, 华硕
acer = acer, 宏碁
siemens = siemens, 西门子, сименс, シーメンス, زیمنس
volkswagen = volkswagen, 大众汽车, фольксваген
bosch = bosch, 博世, бош
philips = philips, 飞利浦, филипс
renault = renault, 雷诺, рено
peugeot = peugeot, 标致, пежо
michelin = michelin, 米其林, мишлен
microsoft = microsoft, 微软, майкрософт, マイクロソフト
google = google, 谷歌, гугл, グーグル
apple = apple, 苹果, эппл, アップル
boeing = boeing, 波音, боинг
airbus = airbus, 空中客车, 空客, эйрбас, аэробус
intel = intel, 英特尔, интел, インテル
nvidia = nvidia, 英伟达
`;

/** Words that many names without a common bearer share; half a name each. */
export const COMMON_NAME_WORDS =
  'al el shahid shaheed martyr abu abd ibn bin saint san santa st golden star stars blue red green white black silver sky ocean royal sun alpha alfa beta ' +
  'delta omega gamma sigma pacific atlantic eagle lion tiger dragon phoenix crown king queen diamond pearl crystal power light life rainbow moon horizon ' +
  'summit peak first one top best good great grand big little alliance unity victory future century millennium dream vision gate bridge tower park garden ' +
  'island bay river lake mountain valley hill forest field spring point line link net tech soft trans euro metro mega micro mini multi omni ' +
  'noor nur nour iman islam islamic salam barakat baraka rahman sadr imam hussein hossein ali mohammad mohammed muhammad ahmad ahmed hassan reza mahdi ' +
  'stroi invest prom service plus center tsentr spets vostok zapad';
