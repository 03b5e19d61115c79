/** The statements of an SQL text: cut at semicolons outside of comments, quotes and dollar quotes. */
export function statementsOf(sql: string): string[] {
  const token = /--[^\n]*|'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$[\s\S]*?\$\1\$|;|[^;'"$-]+|[\s\S]/g;
  const statements: string[] = [];
  let open = '';
  for (const [text] of sql.matchAll(token)) {
    if (text.startsWith('--')) continue;
    if (text !== ';') open += text;
    else {
      statements.push(open.trim());
      open = '';
    }
  }
  if (open.trim() !== '') statements.push(open.trim());
  return statements;
}
