import { foldedName } from '../folded.ts';
import type { TextField } from './payment-mapping.ts';

export type MappedField = TextField | 'date' | 'amount';

// What columns of payment files are called in English, Spanish, French, Portuguese and Arabic, gathered from published ledgers and from
// the forms of accounting programs. Compared by letters and digits alone, so that "Paid_Date" and "paid date" are one.
const words: Readonly<Record<MappedField, string>> = {
  date: `payment date, paid date, date paid, date of payment, transaction date, posting date, date, invoice date;
    fecha de pago, fecha pago, fecha operación, fecha, fecha factura; date de paiement, date paiement, date mandat, date de facture;
    data de pagamento, data do pagamento, data pagamento, data; تاريخ الدفع, تاريخ الصرف, التاريخ`,
  amount: `net amount, amount, amount paid, payment amount, gross amount, value, total, amount gbp, amount eur, amount usd;
    importe, importe pagado, importe neto, monto, cuantía; montant, montant ht, montant ttc, montant payé;
    valor, valor pago, montante, quantia; المبلغ, المبلغ المدفوع, القيمة`,
  supplierId: `supplier id, supplier number, supplier no, supplier code, vendor number, vendor id, vendor no, vendornum, merchnum, tax id, vat number;
    nif, cif, código proveedor, nif proveedor, ruc, nit, rut; siret, siren, code fournisseur, numéro fournisseur;
    cnpj, cpf cnpj, código fornecedor, nif fornecedor; رقم المورد, الرقم الضريبي`,
  supplier: `supplier name, supplier, vendor name, vendor, payee, payee name, beneficiary, beneficiary name, creditor, merchant, merchdescription;
    proveedor, nombre proveedor, beneficiario, tercero, acreedor, razón social, adjudicatario;
    fournisseur, nom du fournisseur, bénéficiaire, tiers, créancier, raison sociale;
    fornecedor, nome do fornecedor, credor, favorecido, beneficiário; المورد, اسم المورد, المستفيد, الدائن`,
  bankAccount: `bank account, bank account number, iban, cardnum; cuenta bancaria; compte bancaire, rib; conta bancária;
    الحساب البنكي, رقم الحساب البنكي, الحساب المصرفي`,
  invoice: `invoice number, invoice no, invoice, invoice ref, invoice reference, invoicenum, supplier invoice no;
    factura, número factura, número de factura, nº factura; facture, numéro facture, numéro de facture, n° facture;
    fatura, nota fiscal, número da fatura, número da nota fiscal; رقم الفاتورة, الفاتورة`,
  transaction: `transaction no, transaction number, transaction id, trans no, voucher, voucher number, document no, document number, payment reference, payment number;
    asiento, número de operación, documento contable, orden de pago; mandat, numéro de mandat, numéro de pièce;
    empenho, número do empenho, ordem de pagamento; رقم المعاملة, رقم السند, رقم القيد`,
  unit: `organisational unit, organizational unit, service area, department, directorate, service label, cost centre, cost center, unit;
    departamento, unidad, centro gestor, sección, área; service, direction, service gestionnaire;
    secretaria, órgão, unidade, unidade gestora; الإدارة, القسم, الدائرة`,
  category: `expenditure category, expense type, category, purpose of spend, expense area, merchant category;
    categoría, concepto, tipo de gasto, capítulo; catégorie, nature, nature de la dépense;
    categoria, natureza da despesa, elemento de despesa; الفئة, التصنيف, نوع النفقة`,
  account: `expenditure code, account, account code, ledger code, gl code, nominal code;
    partida, cuenta, aplicación presupuestaria, económico; compte, imputation, article;
    conta, rubrica, dotação; الحساب, رمز الحساب, البند`,
  description: `description, narrative, details, purpose; descripción, objeto, detalle; libellé, objet;
    descrição, histórico; الوصف, البيان, التفاصيل`,
};

/** The field each known header stands for, by its folded name. Where languages share a word the first field here has it. */
export const fieldOfHeader: ReadonlyMap<string, MappedField> = new Map(
  (Object.keys(words) as MappedField[])
    .flatMap((field) => words[field].split(/[,;]/).map((word) => [foldedName(word), field] as const))
    .filter(([word]) => word !== '')
    .reverse(),
);
