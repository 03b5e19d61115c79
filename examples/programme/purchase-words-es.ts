import type { Words } from './purchase-words.ts';

/** A town on the coast. */
export const ofPuertoLuen: Words = {
  office: 'Oficina de contrataciones de',
  portal: 'Portal nacional de contrataciones (inventado)',
  buyers: {
    works: 'Gerencia de Obras',
    water: 'Gerencia de Agua y Saneamiento',
    health: 'Gerencia de Salud',
    education: 'Gerencia de Educación',
    markets: 'Gerencia de Mercados',
    environment: 'Gerencia de Ambiente',
    energy: 'Gerencia de Alumbrado',
    transport: 'Gerencia de Transporte',
    housing: 'Gerencia de Vivienda',
    culture: 'Gerencia de Cultura y Bibliotecas',
    fire: 'Cuerpo de Bomberos',
    administration: 'Gerencia de Administración',
  },
  wants: {
    roads: ['Reparación de la vía a', 'Ripio para las vías de'],
    building: ['Techo del centro de salud de', 'Aulas para'],
    lighting: ['Luminarias para las calles de', 'Mantenimiento del alumbrado de'],
    water: ['Bombas de agua para', 'Un pozo para'],
    furniture: ['Carpetas escolares para', 'Muebles de oficina para'],
    cleaning: ['Limpieza del mercado de', 'Recojo de residuos en'],
    office: ['Computadoras para la oficina de', 'Impresión de formularios para'],
    medical: ['Medicinas para el centro de salud de', 'Equipos para el centro de salud de'],
    vehicles: ['Un camión para', 'Reparación de los vehículos de'],
  },
  quarters: ['San Blas', 'Puerto Viejo', 'Las Lomas', 'La Ribera', 'Santa Ana', 'Molino Alto', 'Las Salinas'],
  firms: {
    roads: ['Vías del Litoral', 'Canteras Luén', 'Caminos del Sur'],
    building: ['Constructora Faro', 'Edificaciones Bahía', 'Obras Tres Puentes'],
    lighting: ['Eléctrica Poniente', 'Luz de Puerto', 'Redes del Pacífico'],
    water: ['Bombas Marea', 'Perforaciones Caleta', 'Tuberías del Norte'],
    furniture: ['Maderas Albatros', 'Muebles Costa', 'Talleres Santa Ana'],
    cleaning: ['Limpia Puerto', 'Servicios Gaviota', 'Ecológica Luén'],
    office: ['Librería Malecón', 'Imprenta La Ribera', 'Cómputo Austral'],
    medical: ['Droguería Bahía', 'Equipos Médicos Faro', 'Botica Mayor'],
    vehicles: ['Motores del Puerto', 'Taller Ancla', 'Camiones Litoral'],
  },
  others: {},
  more: 'Hizo falta más de lo previsto',
  notice: 'Convocatoria',
  handover: 'Entrega',
};

/** A small town in the hills, where two firms offer whatever is asked for. */
export const ofSantaRisa: Words = {
  ...ofPuertoLuen,
  quarters: [
    'San Blas',
    'Pueblo Viejo',
    'Las Lomas',
    'La Quebrada',
    'Santa Ana',
    'Molino Alto',
    'El Mirador',
  ],
  firms: {
    roads: ['Caminos del Monte', 'Maquinarias Quebrada', 'Vías Andinas Risa'],
    building: ['Constructora Piedra Alta', 'Albañiles Unidos', 'Obras La Cumbre'],
    lighting: ['Eléctrica Lucero', 'Luz del Valle', 'Redes Cordillera'],
    water: ['Bombas Manantial', 'Pozos del Monte', 'Tuberías Río Claro'],
    furniture: ['Carpintería Cedro', 'Muebles Aliso', 'Talleres San Blas'],
    cleaning: ['Limpieza Retama', 'Servicios Pueblo Viejo', 'Ecológica del Valle'],
    office: ['Librería Central', 'Imprenta La Cumbre', 'Cómputo Andino'],
    medical: ['Botica del Monte', 'Equipos Médicos Lucero', 'Droguería del Valle'],
    vehicles: ['Motores Cordillera', 'Taller El Mirador', 'Camiones del Valle'],
  },
  others: { 'alone-1': 'Multiservicios El Cóndor', 'alone-2': 'Inversiones Piedra Blanca' },
};
