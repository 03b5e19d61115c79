import { ofPuertoLuen, ofSantaRisa } from './purchase-words-es.ts';
import type { Town } from './towns.ts';

export const TRADES = [
  'roads',
  'building',
  'lighting',
  'water',
  'furniture',
  'cleaning',
  'office',
  'medical',
  'vehicles',
] as const;
export type Trade = (typeof TRADES)[number];

/** Who buys, and what each keeps needing, in turn. */
export const BUYERS = [
  { key: 'works', needs: ['roads', 'building', 'vehicles', 'lighting', 'office'] },
  { key: 'water', needs: ['water', 'water', 'water', 'vehicles', 'office'] },
  { key: 'health', needs: ['medical', 'building', 'cleaning', 'vehicles', 'furniture'] },
  { key: 'education', needs: ['furniture', 'building', 'office', 'cleaning', 'water'] },
  { key: 'markets', needs: ['cleaning', 'office', 'furniture', 'medical', 'roads'] },
  { key: 'environment', needs: ['cleaning', 'vehicles', 'roads', 'water', 'medical'] },
  { key: 'energy', needs: ['lighting', 'building', 'vehicles', 'lighting', 'office'] },
  { key: 'transport', needs: ['roads', 'vehicles', 'lighting', 'medical', 'cleaning'] },
  { key: 'housing', needs: ['building', 'roads', 'water', 'lighting', 'furniture'] },
  { key: 'culture', needs: ['furniture', 'office', 'lighting', 'cleaning', 'building'] },
  { key: 'fire', needs: ['vehicles', 'medical', 'water', 'office', 'building'] },
  { key: 'administration', needs: ['office', 'furniture', 'lighting', 'medical', 'roads'] },
] as const satisfies readonly { key: string; needs: readonly Trade[] }[];
export type Buyer = (typeof BUYERS)[number]['key'];

/** What is bought of a trade: by CPV, the common vocabulary of the European Union (Regulation (EC) No 213/2008). */
export const ITEMS: Readonly<
  Record<Trade, readonly { code: string; category: 'goods' | 'works' | 'services' }[]>
> = {
  roads: [
    { code: '45233142', category: 'works' },
    { code: '44113000', category: 'goods' },
  ],
  building: [
    { code: '45261910', category: 'works' },
    { code: '45214210', category: 'works' },
  ],
  lighting: [
    { code: '34928530', category: 'goods' },
    { code: '50232100', category: 'services' },
  ],
  water: [
    { code: '42122130', category: 'goods' },
    { code: '45262220', category: 'works' },
  ],
  furniture: [
    { code: '39160000', category: 'goods' },
    { code: '39130000', category: 'goods' },
  ],
  cleaning: [
    { code: '90610000', category: 'services' },
    { code: '90511000', category: 'services' },
  ],
  office: [
    { code: '30213000', category: 'goods' },
    { code: '22000000', category: 'goods' },
  ],
  medical: [
    { code: '33600000', category: 'goods' },
    { code: '33100000', category: 'goods' },
  ],
  vehicles: [
    { code: '34114000', category: 'goods' },
    { code: '50110000', category: 'services' },
  ],
};

type Other = 'everything' | 'beaten' | 'young' | 'twin-1' | 'twin-2' | 'alone-1' | 'alone-2';

export interface Words {
  office: string;
  portal: string;
  buyers: Readonly<Record<Buyer, string>>;
  /** As many as items: what is bought, before where it is for. */
  wants: Readonly<Record<Trade, readonly string[]>>;
  quarters: readonly string[];
  firms: Readonly<Record<Trade, readonly string[]>>;
  /** Firms of no trade of their own: of everything, always beaten, founded lately, two at one address, two alone. */
  others: Readonly<Partial<Record<Other, string>>>;
  more: string;
  notice: string;
  handover: string;
}

const en: Words = {
  office: 'Procurement office of',
  portal: 'National procurement portal (made up)',
  buyers: {
    works: 'Department of Works',
    water: 'Department of Water',
    health: 'Department of Health',
    education: 'Department of Education',
    markets: 'Department of Markets',
    environment: 'Department of Environment',
    energy: 'Department of Energy',
    transport: 'Department of Transport',
    housing: 'Department of Housing',
    culture: 'Department of Culture and Libraries',
    fire: 'Fire Brigade',
    administration: 'Department of Administration',
  },
  wants: {
    roads: ['Repair of the road to', 'Gravel for the roads of'],
    building: ['Roof of the clinic of', 'Classrooms for'],
    lighting: ['Street lights for', 'Upkeep of the street lights of'],
    water: ['Water pumps for', 'A well for'],
    furniture: ['School desks for', 'Office furniture for'],
    cleaning: ['Cleaning of the market of', 'Collection of refuse in'],
    office: ['Computers for the office of', 'Printing of forms for'],
    medical: ['Medicines for the clinic of', 'Equipment for the clinic of'],
    vehicles: ['A lorry for', 'Repair of the vehicles of'],
  },
  quarters: ['Eastgate', 'Old Harbour', 'Hill Farm', 'Riverside', 'Mission', 'Upper Mill', 'Salt Pans'],
  firms: {
    roads: ['Savanna Builders', 'Barabara Contractors', 'Nyota Civil Works'],
    building: ['Jenga Construction', 'Mlima Masonry', 'Pwani Homes'],
    lighting: ['Mwangaza Power', 'Taa Electric', 'Radi Engineering'],
    water: ['Maji Safi Pumps', 'Kisima Drilling', 'Bomba Pipes'],
    furniture: ['Fundi Joinery', 'Meza Furniture', 'Kiti Works'],
    cleaning: ['Kijani Gardens', 'Usafi Services', 'Mazingira Waste'],
    office: ['Daftari Stationers', 'Kalamu Printers', 'Kompyuta House'],
    medical: ['Afya Pharmacy', 'Tiba Medical', 'Dawa Stores'],
    vehicles: ['Gari Motors', 'Safari Lorries', 'Usafiri Garage'],
  },
  others: {
    everything: 'Jumla General Supplies',
    beaten: 'Bahati Enterprises',
    young: 'Chipukizi Trading',
    'twin-1': 'Upendo Traders',
    'twin-2': 'Imani Merchants',
  },
  more: 'More was needed than was planned',
  notice: 'Invitation to bid',
  handover: 'Handed over',
};

const ar: Words = {
  office: 'مكتب المشتريات في',
  portal: 'بوابة المشتريات الوطنية (متخيّلة)',
  buyers: {
    works: 'إدارة الأشغال',
    water: 'إدارة المياه',
    health: 'إدارة الصحة',
    education: 'إدارة التربية',
    markets: 'إدارة الأسواق',
    environment: 'إدارة البيئة',
    energy: 'إدارة الطاقة',
    transport: 'إدارة النقل',
    housing: 'إدارة الإسكان',
    culture: 'إدارة الثقافة والمكتبات',
    fire: 'الحماية المدنية',
    administration: 'الإدارة العامة',
  },
  wants: {
    roads: ['إصلاح الطريق إلى', 'حصى لطرقات'],
    building: ['سقف المستوصف في', 'قاعات درس في'],
    lighting: ['فوانيس لشوارع', 'صيانة إنارة شوارع'],
    water: ['مضخات مياه لـ', 'بئر في'],
    furniture: ['مقاعد مدرسية لـ', 'أثاث مكتبي لـ'],
    cleaning: ['تنظيف سوق', 'جمع النفايات في'],
    office: ['حواسيب لمكتب', 'طباعة استمارات لـ'],
    medical: ['أدوية لمستوصف', 'تجهيزات لمستوصف'],
    vehicles: ['شاحنة لـ', 'إصلاح عربات'],
  },
  quarters: [
    'الباب الشرقي',
    'الميناء القديم',
    'مزرعة التل',
    'الضفة',
    'الحي الجديد',
    'الطاحونة العليا',
    'الملاحات',
  ],
  firms: {
    roads: ['مقاولات المرجان', 'طرقات الساحل', 'أشغال النجمة'],
    building: ['بناء التل', 'حجارة الجبل', 'مساكن الشاطئ'],
    lighting: ['شركة الضياء للكهرباء', 'مصابيح الشرق', 'البرق للهندسة'],
    water: ['مضخات العين', 'آبار الواحة', 'أنابيب الوادي'],
    furniture: ['نجارة الزيتون', 'أثاث المدينة', 'ورشة الكرسي'],
    cleaning: ['حدائق الواحة', 'خدمات النقاء', 'بيئة الخليج'],
    office: ['مكتبة القلم', 'مطبعة الحرف', 'دار الحاسوب'],
    medical: ['صيدلية الشفاء', 'العافية للتجهيزات', 'مخازن الدواء'],
    vehicles: ['سيارات الأفق', 'شاحنات القافلة', 'ورشة العجلة'],
  },
  others: {
    everything: 'الشاملة للتزويد العام',
    beaten: 'مؤسسة الحظ',
    young: 'تجارة البرعم',
    'twin-1': 'تجارة المودة',
    'twin-2': 'بضائع الأمان',
  },
  more: 'احتيج إلى أكثر مما خُطط له',
  notice: 'دعوة إلى تقديم العروض',
  handover: 'التسليم',
};

const OF_TOWNS: Readonly<Record<string, Words>> = {
  'SANTA-RISA': ofSantaRisa,
  'PUERTO-LUEN': ofPuertoLuen,
  'TELL-MARJAN': ar,
};

/** In the town's own language, with the firms and quarters of its own country. */
export const purchaseWords = ({ code }: Town): Words => OF_TOWNS[code] ?? en;
