/** Scripts and languages of which the texts are made. */
export type Language = 'en' | 'de' | 'es' | 'zh' | 'ru' | 'ar' | 'ko' | 'ja';

const split = (words: string) => words.trim().split(/\s+/);

/** Words of product pages and ordinary prose; no legal forms, which after a planted name would be read as its end. */
export const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: split(`
    the the the the and and of of to to a a in in is for for with with on on this that from by as are be or it an at
    our your you we can will has have not all more new one when which their also than into over only after every
    camera cameras network recorder dome bullet turret lens sensor resolution night vision infrared power supply
    cable mount bracket housing outdoor indoor weatherproof firmware software update access control door reader
    alarm panel switch storage disk channel video audio stream compression bandwidth warranty delivery shipping
    price order cart stock review rating customer support technical data sheet installation guide manual download
    product products series model range system systems solution solutions technology digital security international
    electronic electronics industrial maker group supplier distributor dealer manufacturer market report quality
    project building school hospital warehouse traffic parking station analysis detection recognition thermal wide
    angle motion zoom remote mobile application browser account settings privacy policy terms contact page search
    available compatible certified approved designed offers provides includes requires supports works makes sells
    best better high low long short small large full free open smart easy simple fast reliable professional`),
  de: split(`
    der der die die das und und in mit für von zu den ist nicht auf eine ein wird über unter auch als bei nach
    Überwachungskamera Kamera Gehäuse Netzwerk Außenbereich Stromversorgung Lieferung Zubehör Geräte Größe Händler
    Auflösung Nachtsicht Schlüssel Türsprechanlage Qualität Prüfung geprüft verfügbar zuverlässig Straße Müller
    Bestellung Rückgabe Gewährleistung Datenschutzerklärung Versandkosten können möglich natürlich außerdem`),
  es: split(`
    el la los las de de de en y con para por una un que se es más también según número cámara cámaras vigilancia
    instalación resolución visión nocturna diseño tamaño año garantía envío teléfono electrónica tecnología compañía
    español básico técnico atención pequeño señal detección grabación último fácil rápido información página`),
  zh: split(`
    的 的 的 和 在 是 了 有 我们 公司 产品 技术 科技 数字 电子 网络 安全 监控 摄像机 录像机 视频 智能 系统 方案 服务
    中国 北京 上海 广州 深圳 杭州 浙江 江苏 广东 四川 成都 武汉 南京 天津 重庆 西安 苏州 集团 股份 企业
    工业 信息 通信 设备 制造 研究 研究所 开发 应用 平台 数据 分析 识别 人脸 车辆 交通 城市 项目 工程 质量 标准 认证
    市场 客户 合作 伙伴 供应 供应商 采购 价格 订单 支持 下载 说明书 安装 使用 功能 高清 红外 夜视 存储 硬盘 电源
    国际 贸易 进出口 物流 报告 新闻 发布 今年 去年 第一 可以 提供 实现 通过 进行 以及 包括 目前 已经 主要 其中`),
  ru: split(`
    и в на для с по не это что как все камера видеонаблюдения оборудование компания технологии система безопасность
    завод электроника производитель поставка цена товар гарантия разрешение ночное объектив ёмкость
    Москва Россия новый подъезд съёмка данные сеть питание установка`),
  ar: split(`
    في من على إلى مع هذا شركة كاميرا مراقبة نظام أمن شبكة منتج جودة سعر تركيب تقنية رقمية العالمية
    للتجارة خدمة عملاء جديد ليلية`),
  ko: split(`
    카메라 감시 보안 시스템 네트워크 회사 제품 기술 디지털 전자 서비스 가격 설치 고객 지원 저장 영상 녹화 품질`),
  ja: split(`
    カメラ ネットワーク 監視 製品 システム セキュリティ の を は に です ます 電子 技術 こちら ください レンズ
    サポート ダウンロード`),
};

/** Parts of invented words, so that the vocabulary does not end. */
export const SYLLABLES = split(`
  ka lo mi ter ran vos el dri on ta ve sul ber gan pol rin tor ax ul fen sha qi wen zhou lan bei hua jin mar cor nex
  vi dat sen pro tek lux ora zan dim gor hal ise jun kel lim nor opt pri ros sta tri uni wes yor zel`);

/** Traditional Chinese characters, each followed by its simplified form: those that the made names and texts hold. */
export const TRADITIONAL =
  '華华電电設设備备術术數数網网絡络國国業业團团視视頻频錄录監监機机圖图報报務务產产進进長长門门開开東东龍龙萬万' +
  '豐丰際际貿贸運运廣广滬沪蘇苏漢汉慶庆衛卫輛辆識识別别體体導导發发應应範范創创動动實实聯联飛飞雲云訊讯' +
  '資资製制廠厂藍蓝瑋玮聲声構构軟软達达遠远鋼钢鐵铁銀银馬马魚鱼鳥鸟黃黄興兴義义陽阳陳陈張张劉刘楊杨億亿';
