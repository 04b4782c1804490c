const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Legal forms that are ordinary words or syllables too: beside an ordinary word they prove nothing ("the best company"). */
export const WORDY_FORMS: ReadonlySet<string> = new Set(
  words(
    'company companies corporation incorporated limited group co as ag ab sa se sl spa cv pt oy bv kg societe empresa eg ev sc',
  ),
);

/**
 * Words after a phrase of ordinary words that go on with it: what people use, buy or mend, not a company. "China Mobile
 * phones", "Best Way shop". Class: shop signs, adverts, reports on a market.
 */
export const NOT_A_COMPANY_AFTER: ReadonlySet<string> = new Set(
  words(
    'phone phones handset handsets repair repairs shop shops store market markets user users app apps game games gaming ' +
      'number numbers penetration payment payments subscribers banking internet advertising commerce homes home clinic crane ' +
      'hotel hostel restaurant cafe bar apartments residence museum school road street avenue market festival song album film ' +
      'movie novel book chapter season episode',
  ),
);

/** Chinese short names that are words of every day: only a legal form or a listed neighbour makes companies of them. */
export const ORDINARY_CHINESE: ReadonlySet<string> = new Set(
  words('浪潮 曙光 长城 方正 联想 小米 光明 先锋 东风 熊猫 飞腾 同方 紫光 华大 国防 航天'),
);

/** Chinese short names that are ordinary words or places too: a company word somewhere near is not enough for them. */
export const HALF_ORDINARY_CHINESE: ReadonlySet<string> = new Set(words('中兴 萤石 阿里 普联 依图'));
