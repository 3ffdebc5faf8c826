import type { RIGHTS } from '../../concepts/rights';

/** Law, contracts, licences, privacy, insurance. */
export const rights = {
  'contract-word': `contrato/n, acuerdo/n, cláusula/n, contractual/n, letra pequeña, anexo, términos y condiciones, convenio/n, adenda, estipular/v, vinculante/n, precontrato, condiciones generales, letra chica`,
  'contract-end': `rescindir/v, rescisión, preaviso, terminar el contrato, cancelar el contrato, fin del contrato, vencer/v, vencimiento, caducar/v, no renovar, poner fin, resolución del contrato, dar por terminado, finalizar la relación`,
  'contract-renew': `renovar/v, renovación, renovaciones, prorrogar/v, prórroga/n, ampliar el contrato, extender/v, extensión, otro año más`,
  'warranty-liability': `garantía/n, responsabilidad civil, daños y perjuicios, defecto/n, defectuoso/a, indemnizar/v, indemnización, fuerza mayor, reclamación, vicio oculto, vicios ocultos, perjuicio/n`,
  'copyright-licence': `derechos de autor, licencia/n, derechos de uso, derechos, regalías, propiedad intelectual, marca registrada, cesión de derechos, copyright, exclusividad, patente/n, derecho/n, derechos de imagen`,
  ownership: `propiedad, dueño/a, pertenecer/v, nos pertenece, es mío, es nuestro, propietario/a, archivos fuente, archivos originales, mío/a, nuestro/a, tuyo/a, suyo/a, poseer/v, titular`,
  'privacy-data': `privacidad, rgpd, lopd, protección de datos, datos personales, filtración, datos de clientes, datos sensibles, consentimiento, aviso de privacidad, filtrar/v, anonimizar/v`,
  'court-legal': `juzgado/n, tribunal/n, demanda/n, demandar/v, abogado/a, juez, jueces, acciones legales, vía judicial, legal/n, legalmente, pleito/n, juicio/n, denunciar/v, denuncia/n, sentencia/n, querella, jurídico/a`,
  'law-rule': `ley, leyes, permiso/n, decreto/n, licencia de obra, autoridad/n, legislación, trámite/n, ayuntamiento, oficial/n, permiso de obra, reglamento, municipalidad, ordenanza`,
  'insurance-word': `seguro/n, aseguradora/n, asegurado/a, póliza/n, cobertura, seguro de responsabilidad, siniestro, prima, asegurar/v, perito/n, franquicia`,
  'proof-evidence': `prueba/n, demostrar/v, evidencia/n, registro/n, captura/n, testigo/n, constancia, comprobar/v, documentado/a, justificante/n, pantallazo/n, acreditar/v`,
  'certificate-id': `certificado/n, diploma/n, pasaporte/n, dni, identificación, visado/n, formulario/n, título/n, carné, acreditación, apostilla, cédula/n, constancia/n, certificación`,
  dispute: `conflicto/n, disputa/n, pelea/n, discusión, discusiones, riña/n, mediación, mediador, tensión, tensiones, escalar/v, roce/n, enfrentamiento/n, bronca/n, pelear/v`,
  'restrict-exclusive': `exclusividad, no competencia, exclusivo/a, trabajar solo para, conflicto de intereses, restringir/v, restricción, restricciones, atado/a, permanencia, no trabajar para`,
  'scope-in-contract': `en el contrato, según contrato, fuera del alcance, dentro del alcance, no está incluido, está incluido, incluido en el precio, no figura en, no estaba en el contrato, según el acuerdo, fuera de contrato, no entra en, entra en el precio`,
} satisfies Record<keyof typeof RIGHTS, string>;
