import type { PartingPhrases } from '../../define-replies';
import type { ArchetypeId } from '../../../domain/draft';

/** The reasons to part in German: about our side, checkable, without a word on anybody's character. */
export const partings: Readonly<Record<ArchetypeId, PartingPhrases>> = {
  'late-payer': {
    reason: {
      warm: [
        '{?deliveredOnTime}Die Arbeit selbst habe ich gern gemacht, aber Zahlungen sind wiederholt erst nach der Fälligkeit bei mir eingegangen, während ich meine Termine gehalten habe, und so kann ich nicht weiterarbeiten.',
        'Die Arbeit selbst habe ich gern gemacht, aber Zahlungen sind wiederholt erst nach der Fälligkeit bei mir eingegangen, und so kann ich nicht planen.',
      ],
      neutral: [
        '{?deliveredOnTime}Zahlungen sind wiederholt erst nach der Fälligkeit bei mir eingegangen, während ich meine Termine gehalten habe, und auf dieser Grundlage kann ich nicht weiterarbeiten.',
        'Zahlungen sind wiederholt erst nach der Fälligkeit bei mir eingegangen, und auf dieser Grundlage kann ich nicht wirtschaften.',
      ],
      firm: [
        '{?deliveredOnTime}Ich habe meine Termine gehalten, die Zahlungen kamen wiederholt nach der Fälligkeit, und auf dieser Grundlage arbeite ich nicht weiter.',
        'Zahlungen sind wiederholt erst nach der Fälligkeit bei mir eingegangen, und auf dieser Grundlage arbeite ich nicht weiter.',
      ],
    },
  },
  diva: {
    reason: {
      warm: 'Ich habe meinen Kalender ehrlich durchgesehen: Ein Projekt dieser Größe braucht mehr Zeit von mir, als ich neben meinen anderen Aufträgen freihalten kann.',
      neutral: 'Das Projekt braucht mehr Zeit von mir, als ich neben meinen anderen Aufträgen freihalten kann.',
      firm: 'Der Zeitbedarf dieses Projekts passt nicht zu meiner Auslastung.',
    },
    provider:
      'Ein Team mit mehreren Ansprechpartnern kann <dir|Ihnen> die Erreichbarkeit bieten, die ich allein nicht leisten kann.',
  },
  'family-friend': {
    decision: {
      warm: 'diese Mail fällt mir nicht leicht: Ich beende unsere geschäftliche Zusammenarbeit {end}.',
      neutral: 'ich habe mich entschieden, unsere geschäftliche Zusammenarbeit {end} zu beenden.',
      firm: 'ich beende unsere geschäftliche Zusammenarbeit {end}.',
    },
    reason: {
      warm: [
        'Meine Gründe betreffen allein die Arbeit: {reasons}.',
        'Ich habe gemerkt, dass ich Geschäftliches und Privates nicht so trennen kann, wie ich es müsste.',
      ],
      neutral: [
        'Meine Gründe betreffen allein die Arbeit: {reasons}.',
        'Ich kann Geschäftliches und Privates nicht so trennen, wie ich es müsste.',
      ],
      firm: ['Meine Gründe betreffen die Arbeit: {reasons}.', 'Ich muss Geschäftliches und Privates trennen.'],
    },
    afterReason: {
      warm: 'Was uns sonst verbindet, ist mir wichtiger als jeder Auftrag, und ich weiß, dass es davon berührt sein kann. <Lass|Lassen Sie> uns deshalb persönlich reden: Passt <dir|Ihnen> ein Abend vor dem {replyBy}?',
      neutral:
        'Was uns privat verbindet, ist mir wichtig, und ich weiß, dass es davon berührt sein kann. Darüber möchte ich vor dem {replyBy} persönlich mit <dir|Ihnen> sprechen.',
      firm: 'Das Private ist davon getrennt, und es soll bleiben. Darüber möchte ich vor dem {replyBy} persönlich mit <dir|Ihnen> sprechen.',
    },
    inDepth:
      'Bis wir gesprochen haben, behalte ich es für mich und bitte <dich|Sie>, Freunde und Familie ebenfalls herauszuhalten.',
    provider: 'Für die Arbeit selbst ist jemand außerhalb unseres Kreises die bessere Wahl.',
    thanks: ['Danke für {thanksFor}.', 'Danke, dass <du|Sie> mir diese Arbeit anvertraut <hast|haben>.'],
  },
  jerk: {
    reason: {
      warm: 'Ich möchte allen, für die ich arbeite, die bestmögliche Leistung geben, und das gelingt mir hier nicht, weil unsere Arbeitsweisen zu verschieden sind.',
      neutral:
        'Ich kann hier nicht die Leistung geben, die ich geben möchte, weil unsere Arbeitsweisen zu verschieden sind.',
      firm: 'Unsere Arbeitsweisen sind zu verschieden, als dass ich die Leistung geben könnte, für die ich stehe.',
    },
    thanks: 'Danke für den Auftrag.',
  },
  unresponsive: {
    decision: {
      warm: 'damit wir beide Klarheit haben: Ohne Antwort auf meine offenen Fragen schließe ich unser Projekt {end} ab.',
      neutral: 'ohne Antwort auf meine offenen Fragen schließe ich unser Projekt {end} ab.',
      firm: 'ich schließe unser Projekt {end} ab, da meine Fragen ohne Antwort geblieben sind.',
    },
    reason: {
      warm: [
        'Offen {#openQuestions:ist|sind}: {openQuestions}. Ohne Antwort komme ich nicht weiter.',
        'Ohne diese Antworten komme ich nicht weiter, und ich sage das lieber jetzt, als das Projekt einschlafen zu lassen.',
      ],
      neutral: [
        'Offen {#openQuestions:ist|sind}: {openQuestions}. Ohne Antwort kann ich nicht weiterarbeiten.',
        'Ich brauche sie, um weiterzuarbeiten, und kann für eine Arbeit, die ruht, keine Zeit freihalten.',
      ],
      firm: [
        'Offen {#openQuestions:ist|sind}: {openQuestions}. Ohne Antwort arbeite ich nicht weiter.',
        'Für eine Arbeit, die ruht, halte ich keine Zeit mehr frei.',
      ],
    },
    openWork: [
      'Nach heutigem Stand {#openWork:bleibt|bleiben} unfertig und {#openWork:wird|werden} im dann erreichten Stand übergeben: {openWork}.',
      '{?nothingOpen}Offene Arbeiten gibt es auf meiner Seite nicht.',
      'Was an diesem Tag offen ist, übergebe ich im dann erreichten Stand, mit einem Vermerk, was noch fehlt.',
    ],
    provider: 'Für einen späteren Neubeginn passt ein Anbieter besser, der ohne feste Termine arbeitet.',
  },
  'rejects-everything': {
    reason: {
      warm: 'Ich habe meine besten Ideen eingebracht, aber wir haben keine Richtung gefunden, die uns beide überzeugt, und ich bin nicht die Person, die sie findet.',
      neutral:
        'Wir haben keine Richtung gefunden, die uns beide überzeugt, und eine weitere Runde von mir wird daran nichts ändern.',
      firm: 'Wir haben keine gemeinsame Richtung gefunden, und ich habe keinen weiteren Vorschlag.',
    },
    provider: 'Mit einem frischen Blick auf die Aufgabe kommt ein anderer Anbieter von hier an weiter als ich.',
  },
  negative: {
    reason: {
      warm: 'Meine beste Arbeit mache ich dort, wo beide Seiten an das Ziel glauben, und ein gemeinsames Ziel sehe ich hier nicht.',
      neutral:
        'Wir haben kein gemeinsames Bild davon, wohin dieses Projekt führen soll, und ohne das kann ich nicht gut arbeiten.',
      firm: 'Wir haben für dieses Projekt kein gemeinsames Ziel, und ohne das mache ich nicht weiter.',
    },
    provider: 'Ein Anbieter mit einer anderen Herangehensweise kann von hier an mehr erreichen.',
  },
  unprofitable: {
    reason: {
      warm: 'Ich habe nachgerechnet: Mein Aufwand und mein Honorar stehen bei dieser Arbeit nicht mehr im Verhältnis, und ich bin aus unserer Abmachung herausgewachsen.',
      neutral:
        'Mein Aufwand und mein Honorar stehen bei dieser Arbeit nicht mehr im Verhältnis, und so kann ich sie nicht fortführen.',
      firm: 'Mein Aufwand und mein Honorar stehen nicht im Verhältnis, und deshalb führe ich die Arbeit nicht fort.',
    },
    provider: 'Ein Anbieter, dessen Preise auf solche Arbeiten zugeschnitten sind, passt hier besser.',
  },
  scope: {
    reason: {
      warm: [
        'Vereinbart war am Anfang: {agreedScope}. Die Arbeit ist darüber hinausgewachsen, und in unserem Rahmen kann ich ihr nicht gerecht werden.',
        'Die Arbeit ist über das hinausgewachsen, was wir vereinbart haben, und in diesem Rahmen kann ich ihr nicht gerecht werden.',
      ],
      neutral: [
        'Vereinbart ist: {agreedScope}. Die Arbeit geht inzwischen darüber hinaus, und in diesem Rahmen kann ich sie nicht leisten.',
        'Die Arbeit geht über das hinaus, was wir vereinbart haben, und in diesem Rahmen kann ich sie nicht leisten.',
      ],
      firm: [
        'Von mir zugesagt ist: {agreedScope}. Was ich inzwischen leisten soll, geht darüber hinaus, und auf dieser Grundlage arbeite ich nicht weiter.',
        'Was ich inzwischen leisten soll, geht über unsere Vereinbarung hinaus, und auf dieser Grundlage arbeite ich nicht weiter.',
      ],
    },
    provider: 'Eine Agentur, die alles in einem Vertrag abdeckt, ist von hier an die bessere Wahl.',
  },
  'new-boss': {
    reason: {
      warm: [
        'Vereinbart war am Anfang: {agreedScope}. Inzwischen geht es in eine andere Richtung, und für die bin ich nicht die richtige Besetzung.',
        'Das Projekt geht inzwischen in eine andere Richtung, als wir am Anfang vereinbart haben, und für die bin ich nicht die richtige Besetzung.',
      ],
      neutral: [
        'Vereinbart ist: {agreedScope}. Die Richtung hat sich seitdem geändert, und auf der neuen Grundlage kann ich keine gute Arbeit liefern.',
        'Die Richtung des Projekts ist nicht mehr die, die wir vereinbart haben, und auf der neuen Grundlage kann ich keine gute Arbeit liefern.',
      ],
      firm: [
        'Von mir zugesagt ist: {agreedScope}. Die Richtung ist eine andere geworden, und auf der neuen Grundlage arbeite ich nicht weiter.',
        'Die Richtung ist nicht mehr die, der ich zugestimmt habe, und auf der neuen Grundlage arbeite ich nicht weiter.',
      ],
    },
    provider: 'Ein Anbieter, der für die neue Richtung ausgesucht wird, ist für das Projekt die bessere Wahl.',
  },
  unethical: {
    reason: {
      warm: 'An dem, worum ich gebeten wurde, kann ich mich nicht beteiligen, und deshalb kann ich nicht weitermachen.',
      neutral: 'An dem, worum ich gebeten wurde, kann ich mich nicht beteiligen.',
      firm: 'An dem, worum ich gebeten wurde, beteilige ich mich nicht.',
    },
    openWork: [
      'Im jetzigen Stand {#openWork:wird|werden} übergeben: {openWork}.',
      '{?nothingOpen}Offene Arbeiten gibt es auf meiner Seite nicht.',
      'Nach diesem Tag arbeite ich nicht weiter; was offen ist, übergebe ich im jetzigen Stand.',
    ],
  },
  'unreliable-appointments': {
    reason: {
      warm: 'Ich plane meine Wochen um feste Termine herum, und weil sich die für dieses Projekt so oft verschieben, kann ich die Zeit nicht länger freihalten.',
      neutral:
        'Ich arbeite mit festen Terminen und kann für solche, die verschoben werden, nicht länger Zeit freihalten.',
      firm: 'Ich arbeite mit festen Terminen; die für dieses Projekt haben nicht gehalten, und ich reserviere dafür keine Zeit mehr.',
    },
    provider: 'Ein Anbieter, der ohne feste Termine arbeitet, passt hier besser.',
  },
  'no-longer-a-fit': {
    reason: {
      warm: 'Ich habe mich gefragt, ob mein Angebot noch zu dem passt, was <du brauchst|Sie brauchen>, und ich glaube das nicht mehr.',
      neutral: 'Ich bin nicht mehr der Meinung, dass meine Leistungen zu dem passen, was <du brauchst|Sie brauchen>.',
      firm: 'Meine Leistungen passen nicht mehr zu dem, was gebraucht wird.',
    },
    provider:
      'Ein Anbieter, der genau auf das spezialisiert ist, was <du jetzt brauchst|Sie jetzt brauchen>, kann von hier an mehr leisten.',
  },
  'no-capacity': {
    reason: {
      warm: 'Mein Kalender ist für die nächsten Monate voll, und ich sage das lieber jetzt, als <deiner|Ihrer> Arbeit weniger Sorgfalt zu geben, als ich möchte.',
      neutral:
        'Meine Kapazität ist für die nächsten Monate vergeben, und ich könnte dieser Arbeit nicht die nötige Sorgfalt geben.',
      firm: 'Meine Kapazität ist vergeben, und ich kann dieser Arbeit nicht die nötige Sorgfalt geben.',
    },
    provider: 'Ein Anbieter mit freier Kapazität kann der Arbeit die Zeit geben, die sie braucht.',
  },
};
