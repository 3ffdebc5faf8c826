import type { ReplyWords } from '../../define-replies';

/** Words by which a thread shows how its two sides address each other in Spanish. */
export const formCues: ReplyWords['formCues'] = {
  tu: [
    ['ti/contigo/tus'],
    ['puedes/tienes/quieres/eres/sabes/dices/haces/necesitas/prefieres/podrias/crees/piensas/vienes/envias'],
    ['dime/dimelo/avisame/enviame/mandame/mirame/cuentame/llamame/escribeme/pasame'],
    ['te envio/mando/escribo/paso/adjunto/agradezco/llamo/dejo/confirmo'],
  ],
  usted: [
    ['usted/ustedes/ud/uds'],
    ['le envio/mando/escribo/paso/adjunto/agradezco/llamo/dejo/confirmo/ruego/informo/saluda'],
    ['digame/digamelo/aviseme/envieme/mandeme/indiqueme/cuenteme/llameme/escribame/paseme/disculpe/permitame'],
    ['estimado/estimada senor/senora/sr/sra'],
    ['podria indicarme/enviarme/decirme/confirmarme'],
  ],
  vos: [['vos'], ['podes/tenes/queres/sos/decis/preferis/venis/pensas'], ['decime/decimelo/contame/escribime']],
};
