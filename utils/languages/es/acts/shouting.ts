import type { ActPatterns } from '../../define';

/** Loud orders; words in capitals are the engine's to see. */
export const shouting: readonly ActPatterns[] = [
  {
    act: 'shouts',
    patterns: [
      'arregla|arregle|contesta|responde|conteste .. la|lo|el .. ya >',
      'contesta de una vez|puta_vez|maldita_vez',
      'de una puta|maldita|pinche|jodida vez',
      'qué clase de .. profesionales|profesional|gente|empresa .. son|es|eres|sois',
    ],
    examples: ['¡ARREGLA LA WEB YA!', '¡Contesta de una puta vez!'],
    lookAlikes: ['¡¡¡ME ENCANTAAA!!!', 'Quiero la web en azul.'],
  },
];
