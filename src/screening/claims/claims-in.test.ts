import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in.ts';

describe('claimsIn', () => {
  it.each([
    ['Camera, NDAA compliant, 4 MP', 'NDAA compliant'],
    ['NDAA-compliant turret', 'NDAA-compliant'],
    ['All models are NDAA Section 889 compliant.', 'NDAA Section 889 compliant'],
    ['NDAA & TAA compliant', 'NDAA & TAA compliant'],
    ['Section 889 compliant', 'Section 889 compliant'],
    ['fully compliant with the US NDAA', 'compliant with the US NDAA'],
    ['This NVR complies with NDAA rules', 'complies with NDAA'],
    ['NDAA compliance: yes', 'NDAA compliance'],
    ['Our firm is not on the Entity List', 'not on the Entity List'],
    ['not on the FCC Covered List', 'not on the FCC Covered List'],
    ['free of banned components', 'free of banned'],
    ['Contains no Chinese components', 'no Chinese components'],
    ['China-free supply', 'China-free'],
    ['Not made in China', 'Not made in China'],
    ['Die Kamera ist NDAA-konform', 'NDAA-konform'],
    ['Caméra conforme à la NDAA', 'conforme à la NDAA'],
    ['cumple con la NDAA', 'cumple con la NDAA'],
    ['em conformidade com a NDAA', 'conformidade com a NDAA'],
    ['conforme al NDAA', 'conforme al NDAA'],
    ['соответствует требованиям NDAA', 'соответствует требованиям NDAA'],
    ['zgodny z NDAA', 'zgodny z NDAA'],
    ['NDAA uyumlu kamera', 'NDAA uyumlu'],
    ['符合NDAA要求', '符合NDAA'],
    ['符合美国NDAA', undefined],
    ['NDAA準拠カメラ', 'NDAA準拠'],
    ['NDAA 준수 카메라', 'NDAA 준수'],
    ['متوافق مع NDAA', 'متوافق مع NDAA'],
    ['not only NDAA compliant but tested', 'NDAA compliant'],
    ['Not NDAA compliant', undefined],
    ['This model isn’t NDAA compliant', undefined],
    ['non-NDAA compliant', undefined],
    ['NDAA non-compliant', undefined],
    ['Not all models are NDAA compliant', undefined],
    ['NDAA compliant: no', undefined],
    ['What does NDAA compliant mean?', undefined],
    ['NDAA compliant means that a camera has no such parts', undefined],
    ['Is it NDAA compliant for federal use? Ask us.', undefined],
    ['Cameras for federal sites must be NDAA compliant', undefined],
    ['nicht NDAA-konform', undefined],
    ['no cumple con la NDAA', undefined],
    ['не соответствует NDAA', undefined],
    ['不符合NDAA', undefined],
    ['NDAA準拠とは', undefined],
    ['NDAA uyumlu değil', undefined],
    ['TAA compliant', undefined],
    ['FCC compliant, CE marked', undefined],
    ['Made in USA', undefined],
    ['the NDAA. Compliant with GDPR', undefined],
  ])('%s', (text, claim) => {
    const [first] = claimsIn(text);
    expect(first?.claim).toBe(claim);
    if (first) expect(text.slice(first.start, first.end)).toBe(first.claim);
  });

  it('gives every claim once', () => {
    expect(claimsIn('NDAA compliant. Also NDAA compliant, and China-free.').map(({ claim }) => claim)).toEqual([
      'NDAA compliant',
      'NDAA compliant',
      'China-free',
    ]);
  });
});
