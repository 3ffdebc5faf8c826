import type { DESIGN_WORDS } from '../../concepts/design-words';

/** Parts and properties of things to look at. */
export const designWords = {
  colour: `farbe/n, farbton, farbtöne, rot/a, blau/a, grün/a, gelb/a, schwarz/a, weiß/a, grau/a, rosa, orange, lila, braun/a, türkis, gold, silber, beige, dunkel, dunkle/a, hell/a, bunt/a, farbig/a, golden/a`,
  'shape-form': `form/n, linie/n, kreis/n, kreise, quadrat/n, ecke/n, kante/n, rund/a, kurve/n, dreieck/n, rand, ränder, rahmen, gerade/a, pfeil/n, streifen, punkt, eckig/a`,
  'position-side': `oben, unten, links, rechts, mitte, seite/n, obere/a, untere/a, über, unter, neben, vorne, hinten, innen, außen, rand, linke/a, rechte/a, zwischen, mittig/a`,
  'font-text': `schrift/n, fett/a, kursiv/a, buchstabe/n, schriftgröße, überschrift/n, komma, kommas, satzzeichen, unterstrichen, großbuchstaben, zeilenabstand, aufzählungspunkt/n, wort, wörter, worte, zeichen, satz, sätze`,
  'page-part': `kopfbereich, header, menü, fußzeile, footer, titelseite/n, spalte/n, abschnitt/n, bereich/n, startseite, kontaktformular, button/n, knopf, banner, galerie/n, navigation, umschlag, inhaltsverzeichnis, cover, einleitung, impressum`,
  'picture-part': `hintergrund, hintergründe, vordergrund, motiv/n, motive, gesicht, porträt/n, landschaft/n, modell, szene/n, schatten, kontrast/n, helligkeit, schärfe, filter, ausschnitt/n, struktur, muster`,
  'sound-voice': `ton, töne, lautstärke, stimme/n, geräusch/n, lauter, leiser, audio, echo, stumm, hintergrundgeräusch, klang, lautsprecher, rauschen, aussprache`,
  'style-taste': `stil/n, geschmack, optik, anmutung, look, stimmung/n, ästhetik, flair, minimalistisch/a, erscheinung, aussehen, im stil von, aus+sehen/v, note`,
  'material-stuff': `holz, metall/n, glas, stein/n, steine, kunststoff, plastik, stahl, leder, keramik, marmor, kupfer, baumwolle, ziegel, eisen, aluminium, gummi`,
} satisfies Record<keyof typeof DESIGN_WORDS, string>;
