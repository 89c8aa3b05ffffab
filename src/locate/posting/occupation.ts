/* Whether a job posting is of the occupation that the figures are of: medical coders and records specialists. */
import { all, item, text, texts, type Item } from './read-value.js';

/** Their code in the Standard Occupational Classification, alone or with the digits of O*NET behind it. */
const CODE = /(?<![\d-])29-2072(?!\d)/;

/** Words of a title in lower case, without accents. A word with a space is one after the other. */
const words = (list: string): RegExp =>
  new RegExp(
    `(?<![a-z0-9])(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![a-z0-9])`,
  );

/** What a coder does … */
const CODER = words(`
  coders?
  coding
  codificador(?:a|es|as)?
  codificacion
  codificar`);

/** … and what tells a medical one from one of software, data or machine tools. */
const MEDICAL = words(`
  medical|medico|medica|medicos|medicas
  clinical|clinico|clinica|clinicos|clinicas
  health|healthcare|salud|him|his
  hospital|hospitalario|hospitalaria|hospitales
  inpatient|outpatient|ambulatory|ambulatorio|ambulatoria|observation
  physician|pro ?fee|professional fee|facility
  patient|pacientes|diagnosis|diagnostico|diagnosticos|procedimientos
  icd|icd 10|cie|cie 10|cpt|hcpcs|drg|ms drg|hcc|e m
  risk adjustment|revenue cycle|denials|charge
  cpc|cpc a|coc|cic|crc|ccs|ccs p|cca|rhit|rhia|ahima|aapc
  certified professional
  surgery|surgical|radiology|interventional radiology|cardiology|oncology|pathology|anesthesia
  orthopedics?|emergency(?: department| room)?|ed|same day surgery|home health|hospice|behavioral health
  biller|billing|facturador|facturadora|facturacion`);

/** Titles of the same occupation that need no coding in them. */
const RECORDS = words(`
  medical records? (?:specialist|technician|clerk|coordinator|analyst|abstractor)s?
  health information (?:specialist|technician|clerk|coordinator)s?
  (?:tecnic[oa]|especialista|auxiliar|analista) (?:de|en) (?:registros|expedientes|archivos|historias|informacion) (?:medic[oa]s|clinic[oa]s|de salud)`);

/** Titles of those who write programs, teach, lead, sell or treat. */
const OTHERS = words(`
  software|developer|engineer|engineering|programmer|programador|programadora|programming|desarrollador|desarrolladora
  python|java|javascript|web|full stack|front ?end|back ?end|scientist|architect|product|bootcamp|cnc|robotics
  ingenier[oa]|cientific[oa]|arquitect[oa]
  teacher|instructor|instructora|tutor|professor|profesora?|faculty|educator|trainer|docente|maestr[oa]
  manager|director|directora|supervisor|supervisora|vice president|vp|chief|gerente|jef[ea]
  sales|recruiter|ventas|reclutador|reclutadora|nurse|enfermer[oa]|advisor|attorney|data entry`);

/** Whether it is: by its occupation’s code, else by its title. */
export function isCoding({ occupationalCategory, relevantOccupation, title, name }: Item): boolean {
  const categories = [occupationalCategory, ...all(relevantOccupation).flatMap(codesOf)];
  if (categories.some((category) => codesIn(category).some((code) => CODE.test(code)))) return true;
  return isCodingTitle(text(title) || text(name));
}

const codesOf = (occupation: unknown): unknown[] => [
  occupation,
  item(occupation)['occupationalCategory'],
];

/** A category is a text, or an item with a code of its own. */
const codesIn = (category: unknown): string[] => [
  ...texts(category),
  ...all(category).map((each) => text(item(each)['codeValue'])),
];

/** Whether a title names a coder or a records specialist in health care, in English or in Spanish. */
export function isCodingTitle(title: string): boolean {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  if (OTHERS.test(plain)) return false;
  return RECORDS.test(plain) || (CODER.test(plain) && MEDICAL.test(plain));
}
