import type { SignalRule } from '../define';

export const staffWarning: SignalRule = {
  id: 'staff-warning',
  evidence: [
    { act: 'warns-of-client', confidence: 0.85, why: 'warns-of-client' },
    { act: 'notes-warning', confidence: 0.85, why: 'notes-warning' },
  ],
  examples: [
    {
      language: 'es',
      messages: [
        { from: 'client', text: 'La consultora anterior se marchó llorando y creo que le siguen debiendo la mitad.' },
      ],
    },
    { language: 'es', messages: [{ from: 'client', text: 'Esto que quede entre nosotros: ata bien el cobro.' }] },
    {
      language: 'es',
      messages: [
        {
          from: 'me',
          text: 'Fue su propio contable quien me llamó para avisarme de que la empresa lleva tres meses sin pagar proveedores.',
        },
      ],
    },
    { language: 'en', messages: [{ from: 'client', text: 'Between us, he never pays anyone on time.' }] },
    {
      language: 'de',
      messages: [
        {
          from: 'client',
          text: 'Ganz unter uns: Lass dir von meinem Chef alles schriftlich geben, der erinnert sich nachher an nichts.',
        },
      ],
    },
    {
      language: 'de',
      messages: [
        {
          from: 'client',
          text: 'Ich dürfte Ihnen das nicht sagen, aber die letzten drei Agenturen warten immer noch auf ihr Geld.',
        },
      ],
    },
    {
      language: 'de',
      messages: [
        { from: 'me', text: 'Ihre Kollegin rief mich an und riet mir, bei Ihrem Haus nur gegen Vorkasse zu arbeiten.' },
      ],
    },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: 'Ojo que las fechas van en formato americano.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Entre nosotros, yo elegiría el azul.' }] },
    { language: 'es', messages: [{ from: 'me', text: 'Tu equipo me dijo que les encantó la web.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Between us, I would take the blue one.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Unter uns, ich würde die blaue nehmen.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Unsere Buchhalterin ist jetzt in Pension, ihre Nachfolgerin meldet sich.' }],
    },
    { language: 'de', messages: [{ from: 'me', text: 'Ihre Kollegin hat mir die Daten geschickt, danke.' }] },
  ],
};
