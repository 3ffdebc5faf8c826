import type { ReplyWords } from '../../define-replies';

/** Words by which a thread shows how its two sides address each other in German. */
export const formCues: ReplyWords['formCues'] = {
  du: [
    ['du/dich/dir/dein/deine/deinem/deinen/deiner/deines'],
    ['kannst/hast/bist/willst/musst/schickst/weisst/meinst/siehst/brauchst'],
  ],
  sie: [
    ['Ihnen/Ihrem/Ihren/Ihrer/Ihres'],
    [
      'konnen/haben/sind/wollen/mussen/schicken/wissen/meinen/sehen/brauchen/konnten/wurden/geben/sagen/senden/teilen Sie',
    ],
    ['bitte/dass/wenn/ob/bitten/fur/an Sie'],
    ['sehr geehrte/geehrter'],
  ],
};
