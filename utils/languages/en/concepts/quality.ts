import type { QUALITY } from '../../concepts/quality';

/** How a thing is: good, ugly, modern, empty, clear. */
export const quality = {
  'good-great': `good, great, excellent, fantastic, wonderful, brilliant, superb, awesome, amazing, terrific, perfect, outstanding, fine, lovely, top notch, first class, impressive, marvellous, fab, exceptional, solid`,
  'bad-terrible': `bad, terrible, awful, horrible, poor, dreadful, lousy, atrocious, disastrous, appalling, crap, rubbish, shoddy, abysmal, dire, pathetic, useless, hideous, trash, garbage, worthless`,
  ugly: `ugly, hideous, unattractive, hurts my eyes, eyesore, tasteless, tacky, kitsch, garish, ghastly, cheesy, unsightly, gaudy, vomit, puke`,
  beautiful: `beautiful, pretty, elegant, stylish, gorgeous, attractive, handsome, chic, classy, stunning, aesthetic, delicate, refined, tasteful, charming`,
  'boring-plain': `boring, dull, bland, generic, plain, flat, dry, uninspired, lifeless, unimaginative, monotonous, tedious, soulless, run of the mill, tame, drab`,
  'interesting-lively': `interesting, exciting, lively, creative, original, inspiring, dynamic, captivating, engaging, imaginative, bold, innovative, vibrant, fresh, catchy, memorable`,
  professional: `professional, polished, high quality, high end, serious, businesslike, premium, sophisticated, well made, workmanlike, quality, professionally, first rate, upmarket, slick`,
  amateurish: `amateurish, unprofessional, sloppy, careless, homemade, shoddy, slapdash, half hearted, lazy, botched, messy, clumsy, amateur, half baked, like a child, thrown together, careless work`,
  'cheap-looking': `cheap looking, cheap, cheaply, low quality, tacky, flimsy, low budget, shabby, poor quality, second rate, bargain basement, knock off, clip art`,
  'old-modern': `modern, old fashioned, outdated, contemporary, trendy, dated, retro, vintage, classic, timeless, fresh, up to date, state of the art, stale, nineties, eighties, traditional, cutting edge`,
  'clear-readable': `clear, readable, legible, concise, understandable, clean, well structured, tidy, crisp, simple, succinct, organised, neat, easy to read, plain english`,
  'unclear-messy': `unclear, confusing, messy, cluttered, chaotic, illegible, blurry, vague, overloaded, all over the place, disorganised, ambiguous, busy layout, incomprehensible, hard to read, hard to follow`,
  'suitable-fit': `suitable, appropriate, fitting, fit/v, right for us, suit/v, matching, on brand, relevant, perfect fit, good fit, proper, adequate, work for us, compatible`,
  unsuitable: `unsuitable, inappropriate, off brand, does not fit, not a good fit, not suitable, not for us, out of place, mismatch, not right for, does not work for us, not what we wanted, not what i wanted, not what i asked for, not what i had in mind`,
  'new-used': `new, brand new, used, second hand, fresh, unused, renewed, refurbished, worn, original, newly, antique`,
  'strong-weak': `strong, weak, stable, sturdy, solid, robust, fragile, powerful, feeble, tough, durable, resilient, strength/n, weakness`,
  'full-empty': `full, empty, complete, incomplete, filled, blank, vacant, packed, partial, crammed, overflowing, hollow`,
  'warm-cold-feel': `warm, cold, cool, cosy, inviting, sterile, soft, hard, playful, serious, loud, quiet, gentle, aggressive, feminine, masculine, childish, elegant feel`,
  useful: `useful, practical, handy, helpful, functional, convenient, usable, user friendly, beneficial, advantage/n, efficient, effective, productive`,
} satisfies Record<keyof typeof QUALITY, string>;
