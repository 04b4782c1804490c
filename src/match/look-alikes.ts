/** Makers and words that look like a listed brand and are somebody else: never a misspelling of it. */
export type LookAlike = {
  /** Folded, without spaces or hyphens. */
  words: readonly string[];
  /** Who or what they are. */
  reason: string;
};

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Every {@link LookAlike}: by the registers and catalogues of camera makers, and by the dictionary. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    words: list('hichip hichipvision shenzhenhichipvision hichips camhi camhipro'),
    reason: 'HiChip Vision and its CamHi app, a maker of Shenzhen',
  },
  {
    words: list(
      'hanvision hanwhavision hanwha hanvon anvision anjvision hisvision hivision hivisions hisvisions hyvision hdvision',
    ),
    reason: 'makers whose names end in "vision": Hanvision, Hanwha Vision, Anjvision, Hi-Vision',
  },
  {
    words: list('sunivision univision unvision topvision iqinvision invision mivision juvision javision kedavision'),
    reason: 'makers and a broadcaster whose names end in "vision": Sunivision, Univision, IQinVision',
  },
  {
    words: list('hikvisionary hikers hiker hiking hikes hike hiked hickman hikari hiksos hyksos'),
    reason: 'words on walking and a coined word',
  },
  {
    words: list('hisilicon hisense hitachi hiseeu hitron hinovision hiview'),
    reason: 'other firms that begin with "Hi"',
  },
  {
    words: list('dahlia dahab dahu dahuk dahuang daihua dehua duhua dahuan dhahua'),
    reason: 'a flower, towns and other Chinese names',
  },
  {
    words: list('univiewer univiewers univiews overview interview preview review uniweb univision'),
    reason: 'viewers and views',
  },
  {
    words: list('ezvid ezwiz ezvi ezview easyviz eviz vizio'),
    reason: 'a video editor and a maker of television sets',
  },
  { words: list('highlook hilock hillock lookhi'), reason: 'words near HiLook' },
  { words: list('highwatch hewatch hiwatches'), reason: 'words near HiWatch' },
  { words: list('hyteria hysteria hydera'), reason: 'words near Hytera' },
  { words: list('tendy trendy candy tindy tandy'), reason: 'words near Tiandy' },
  { words: list('lorax lorx lurex loreal rolex'), reason: 'words near Lorex' },
  { words: list('huaway huwei huawai hawaii'), reason: 'an island; names of others near Huawei' },
  { words: list('hickory hickson kikvision kickvision'), reason: 'a tree, a surname' },
];

const known: ReadonlySet<string> = new Set(LOOK_ALIKES.flatMap(({ words }) => words));

/** Whether folded words, put together without spaces, are a known look-alike. */
export function isLookAlike(joined: string): boolean {
  return known.has(joined);
}
