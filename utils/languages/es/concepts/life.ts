import type { LIFE } from '../../concepts/life';

/** Private life: illness, family, holidays, travel, food. */
export const life = {
  illness: `enfermo/a, gripe, fiebre, hospital, operación, enfermedad/n, resfriado/a, covid, migraña, de baja, virus, lesión, pierna rota, recuperación, médico, infección, indispuesto/a, malo, en cama, dolor de cabeza, urgencias, convaleciente/n, tratamiento`,
  'death-mourning': `muerte, falleció, fallecimiento, funeral, entierro, velorio, duelo, luto, murió, fallecer/v, difunto/a, morir/v, pérdida, sepelio`,
  'birth-child': `nacimiento, bebé, embarazada, embarazo, baja maternal, maternidad, paternidad, recién nacido, guardería, dar a luz, parto, niñera, vacaciones escolares, canguro`,
  'family-event': `boda/n, cumpleaños, aniversario/n, divorcio, compromiso, bautizo/n, graduación, fiesta/n, comunión, asunto familiar, emergencia familiar, separación, casar/v, quinceañera`,
  'moving-house': `mudanza/n, nueva oficina, cambio de oficina, nuevo piso, reforma/n, nueva dirección, mudar/v, casero, obras, nuevo departamento, nuevo local`,
  'holiday-vacation': `vacaciones, vacación, de vacaciones, fuera de la oficina, playa, días libres, festivo/n, feriado/n, puente, navidad, semana santa, permiso, descanso, asueto, luna de miel, fuera, licencia`,
  'travel-trip': `viajar/v, viaje/n, vuelo/n, aeropuerto/n, hotel, hoteles, tren, trenes, avión, extranjero, viaje de negocios, de viaje, taxi/n, maleta/n, conducir/v, equipaje, boleto/n, pasaje/n`,
  'vehicle-traffic': `coche/n, carro/n, auto/n, furgoneta/n, camión, camiones, tráfico, atasco/n, aparcamiento, estacionamiento, bici/n, autobús, gasolina, taller/n, accidente/n, vehículo/n, moto/n`,
  'food-drink': `almuerzo/n, comida/n, cena/n, desayuno/n, café, té, cerveza/n, vino/n, restaurante/n, merienda, tarta/n, pastel/n, pan, hambre, asado, copa/n, mate`,
  'home-pet': `casa/n, hogar, piso/n, departamento, apartamento/n, jardín, perro/a, gato/a, mascota/n, cocina, dormitorio/n, salón, cachorro/a, sofá, caballo/n`,
  'sport-leisure': `fútbol, deporte/n, gimnasio, yoga, juego/n, partido/n, afición, aficiones, cine, correr, maratón, tenis, golf, natación, entrenamiento/n, jugar/v, pasatiempo/n`,
  'sleep-rest': `dormir/v, dormido/a, cama, descansar/v, siesta, despertar/v, insomnio, desvelo, despertador, descanso/n, madrugón`,
  'busy-overload': `ocupado/a, liado/a, a tope, saturado/a, desbordado/a, hasta arriba, sin tiempo, no doy abasto, no damos abasto, mucho trabajo, mucho lío, ajetreado/a, carga de trabajo, agenda llena, hasta el cuello, a full, corriendo de un lado, atareado/a, falta de tiempo`,
  'death-of-tech-life': `inundación, inundaciones, incendio/n, fuga de agua, tubería rota, apagón, corte de luz, portátil robado, huelga/n, paro, robo, terremoto, gotera/n, perdí el móvil, siniestro/n, se fue la luz`,
  'body-part': `cabeza/n, mano/n, ojo/n, espalda/n, pierna/n, rodilla/n, hombro/n, pie/n, cara/n, boca, pelo, brazo/n, corazón, piel, dedo/n, cuello, estómago, diente/n, oreja/n, cerebro`,
  'appointment-personal': `cita médica, cita con el médico, dentista, recoger a los niños, visita/n, visitar/v, recados, reunión de padres, trámites, mandado/n, colegio de los niños`,
} satisfies Record<keyof typeof LIFE, string>;
