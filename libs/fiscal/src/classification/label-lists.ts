/**
 * Names of the heads that many municipalities have by law, which a mapping may call by the name of the list instead of repeating
 * them (`heads.NAME.labels`). Spain: Orden EHA/3565/2008, of 3 December, on the structure of the budgets of local bodies, in
 * the text of Orden HAP/419/2014: annex I (areas and policies of spending), II and III (chapters and articles of revenue).
 */
export const labelLists = {
  'spain-policies': {
    '01': 'Deuda pública',
    '13': 'Seguridad y movilidad ciudadana',
    '15': 'Vivienda y urbanismo',
    '16': 'Bienestar comunitario',
    '17': 'Medio ambiente',
    '21': 'Pensiones',
    '22': 'Otras prestaciones económicas a favor de empleados',
    '23': 'Servicios sociales y promoción social',
    '24': 'Fomento del empleo',
    '31': 'Sanidad',
    '32': 'Educación',
    '33': 'Cultura',
    '34': 'Deporte',
    '41': 'Agricultura, ganadería y pesca',
    '42': 'Industria y energía',
    '43': 'Comercio, turismo y pequeñas y medianas empresas',
    '44': 'Transporte público',
    '45': 'Infraestructuras',
    '46': 'Investigación, desarrollo e innovación',
    '49': 'Otras actuaciones de carácter económico',
    '91': 'Órganos de gobierno',
    '92': 'Servicios de carácter general',
    '93': 'Administración financiera y tributaria',
    '94': 'Transferencias a otras administraciones públicas',
  },
  'spain-expenditure': {
    '1': 'Gastos de personal',
    '2': 'Gastos corrientes en bienes y servicios',
    '3': 'Gastos financieros',
    '4': 'Transferencias corrientes',
    '5': 'Fondo de contingencia y otros imprevistos',
    '6': 'Inversiones reales',
    '7': 'Transferencias de capital',
    '8': 'Activos financieros',
    '9': 'Pasivos financieros',
  },
  'spain-revenue': {
    '1': 'Impuestos directos',
    '2': 'Impuestos indirectos',
    '3': 'Tasas, precios públicos y otros ingresos',
    '4': 'Transferencias corrientes',
    '5': 'Ingresos patrimoniales',
    '6': 'Enajenación de inversiones reales',
    '7': 'Transferencias de capital',
    '8': 'Activos financieros',
    '9': 'Pasivos financieros',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type LabelList = keyof typeof labelLists;

export const labelListNames = Object.keys(labelLists) as LabelList[];
