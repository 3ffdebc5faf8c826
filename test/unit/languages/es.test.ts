import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../utils/languages/es/conjugate';
import { fold } from '../../../utils/languages/es/fold';
import { inflect } from '../../../utils/languages/es/inflect';

describe('Spanish words as the patterns see them', () => {
  it.each([
    ['mándamelo', 'manda me lo'],
    ['pagarte', 'pagar te'],
    ['díganle', 'digan le'],
    ['haciéndolo', 'haciendo lo'],
  ])('parts the pronouns of %s', (word, parts) => {
    expect(fold(word)).toBe(parts);
  });

  it.each(['cliente', 'suerte', 'aparte', 'informe', 'daños', 'clase', 'invierte', 'solo'])(
    'leaves %s whole, which only looks like an order with pronouns',
    (word) => {
      expect(fold(word)).toBe(word);
    },
  );

  it('drops accents, but keeps the yes apart from the if', () => {
    expect(fold('venció')).toBe('vencio');
    expect(fold('sí')).toBe('sí');
    expect(fold('si')).toBe('si');
  });

  it('reads every number alike, and a percentage as a number with its sign', () => {
    expect(['$1,200', '8:30', '318'].map(fold)).toEqual(['#', '#', '#']);
    expect(fold('40%')).toBe('# %');
  });
});

describe('Spanish inflection', () => {
  it.each([
    ['pagar', ['pagas', 'pague', 'pagamos', 'pagaremos', 'pagando', 'pagadas']],
    ['tener', ['tengo', 'tienes', 'tuvo', 'tendran', 'tenga', 'teneis']],
    ['pedir', ['pido', 'pidio', 'pedis', 'pida', 'pidiendo']],
    ['empezar', ['empiezo', 'empiece', 'empece']],
    ['hacer', ['hago', 'hizo', 'haz', 'hecho', 'haran', 'haces']],
    ['obtener', ['obtengo', 'obtuvo', 'obtendra']],
    ['merecer', ['merezco', 'merece', 'merezca']],
    ['construir', ['construyo', 'construye', 'construya']],
    ['descubrir', ['descubro', 'descubierto']],
  ])('conjugates %s', (verb, forms) => {
    const all = conjugate(verb);
    expect(forms.filter((form) => !all.includes(form))).toEqual([]);
  });

  it('refuses what is no infinitive', () => {
    expect(() => conjugate('haciendo')).toThrow('no Spanish infinitive');
  });

  it('expands marks inside phrases', () => {
    expect(inflect('factura/n vencido/a')).toEqual(
      expect.arrayContaining(['factura vencida', 'facturas vencidas', 'factura vencido']),
    );
    expect(inflect('a cierre de mes')).toEqual(['a cierre de mes']);
  });
});
