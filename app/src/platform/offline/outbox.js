// Answers without a net: the form marked `data-outbox` is kept here and sent when it can be. Nothing leaves the outbox before the
// server has confirmed it, and each set of answers carries the id under which it counts once, however often it is sent.
const newId = () => crypto.randomUUID();
const isAnswer = (name) => /^[qn]\./.test(name);
const isTick = ({ type }) => ['radio', 'checkbox'].includes(type);
const number = (text) => (text === '' ? Number.NaN : Number(text));
const numbered = (node, from, to) => {
  for (const each of [node, ...node.querySelectorAll('*')]) {
    for (const { name, value } of Array.from(each.attributes || []))
      if (value.includes(from)) each.setAttribute(name, value.replaceAll(from, to));
    if (each.tagName === 'TEMPLATE') numbered(each.content, from, to);
    if (each.hasAttribute && each.hasAttribute('data-number')) each.textContent = to.slice(1, -1);
  }
};
const isRefusal = (status) => [400, 404, 409, 413, 422].includes(status);
const whyIn = (html) =>
  [
    ...new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelectorAll('.ds-error-summary li, .ds-alert p'),
  ].map((each) => each.textContent.trim());
const button = (text, press) => {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className: 'ds-button', textContent: text, onclick: press });
  made.dataset.variant = 'secondary';
  return made;
};
const written = (code) =>
  Object.assign(document.createElement('li'), {
    dir: 'ltr',
    textContent: code.replace(/(.{4})(?=.)/g, '$1-'),
  });

(() => {
  const form = document.querySelector('form[data-outbox]');
  const box = document.querySelector('[data-outbox-words]');
  if (!form || !box || !window.indexedDB || !window.crypto || !crypto.randomUUID) return;
  const words = box.dataset;
  const here = location.pathname + location.search;
  // Whose page it is: what one person wrote is neither shown to another on this phone nor sent in their name.
  const owner = form.dataset.owner || '';
  const shown = (name) => box.querySelector(`[data-shows="${name}"]`);

  // --- what is kept on this phone -------------------------------------------------------------------------------
  const opened = new Promise((done, fail) => {
    const asked = indexedDB.open('groundwork-outbox', 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('waiting', { keyPath: 'id' });
      asked.result.createObjectStore('kept');
    };
    asked.addEventListener('success', () => done(asked.result));
    asked.addEventListener('error', () => fail(asked.error));
  });
  /** One transaction over both stores: it has happened as a whole, or not at all. */
  const inBox = async (work, mode = 'readwrite') => {
    const db = await opened;
    return new Promise((done, fail) => {
      const tx = db.transaction(['waiting', 'kept'], mode);
      let asked;
      tx.addEventListener('complete', () => done(asked && asked.result));
      for (const each of ['abort', 'error']) tx.addEventListener(each, () => fail(tx.error));
      asked = work(tx.objectStore('waiting'), tx.objectStore('kept'));
    });
  };
  const all = () => inBox((waiting) => waiting.getAll(), 'readonly');
  const isOwn = (item) => !item.owner || item.owner === owner;
  const read = (key) => inBox((_, kept) => kept.get(key), 'readonly');
  const keep = (item) => inBox((waiting) => waiting.put(item));
  const sentKey = `sent ${here}`;
  const draftKey = `draft ${owner}${here}`;
  const codesKey = `codes ${here}`;
  /** Confirmed: it goes and is counted in one transaction, unless another window did so already. A code it was given for stays. */
  const confirmed = (id, code) =>
    inBox((waiting, kept) => {
      waiting.get(id).onsuccess = ({ target }) => {
        if (!target.result) return;
        waiting.delete(id);
        kept.get(sentKey).onsuccess = (before) => kept.put((before.target.result || 0) + 1, sentKey);
        if (code)
          kept.get(codesKey).onsuccess = (before) =>
            kept.put([...(before.target.result || []), code], codesKey);
      };
    });

  // --- the form ---------------------------------------------------------------------------------------------------
  const controls = () => [...form.elements].filter((each) => each.name && each.type !== 'fieldset');
  const pairs = () => [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  const valuesOf = (name) =>
    controls()
      .filter((each) => each.name === name && each.type !== 'hidden' && !each.closest('[hidden]'))
      .filter((each) => !isTick(each) || each.checked)
      .map((each) => each.value)
      .filter(Boolean);
  const holds = ([is, ...of]) => {
    if (is === 'all') return of.every(holds);
    if (is === 'any') return of.some(holds);
    if (is === 'not') return !holds(of[0]);
    if (is === 'never') return false;
    const [name, value] = of;
    const has = valuesOf(name);
    const one = has.join(' ');
    const [a, b] = [number(one), number(value)];
    const ways = {
      answered: one !== '',
      unanswered: one === '',
      equal: one === value || a === b,
      unequal: one !== value && a !== b,
      chosen: has.includes(value),
      less: a < b,
      'at-most': a <= b,
      more: a > b,
      'at-least': a >= b,
    };
    return is in ways ? ways[is] : true;
  };
  /** In the order of the page, so that what rests on another question finds it settled. What is hidden sends nothing. */
  const settle = () => {
    for (const each of form.querySelectorAll('[data-if]')) {
      const isAsked = holds(JSON.parse(each.dataset.if));
      each.hidden = !isAsked;
      if (each.tagName === 'OPTION') each.disabled = !isAsked;
    }
    for (const each of controls()) if (isAnswer(each.name)) each.disabled = Boolean(each.closest('[hidden]'));
  };

  const template = (repeat) => form.querySelector(`template[data-times="${CSS.escape(repeat)}"]`);
  const addTime = (repeat) => {
    const from = template(repeat);
    if (!from) return;
    const times = form.elements[`n.${repeat}`];
    const at = Number(times.value) + 1;
    const copy = from.content.cloneNode(true);
    numbered(copy, from.dataset.mark, `[${at}]`);
    from.before(copy);
    times.value = String(at);
  };

  const begin = () => {
    form.reset();
    for (const each of form.querySelectorAll('[data-time]')) each.remove();
    for (const each of controls()) if (each.name.startsWith('n.')) each.value = '0';
    form.elements.requestId.value = newId();
    settle();
  };
  /** Answers that were typed before, put back into the form. */
  const fill = (fields) => {
    begin();
    for (const [name, value] of fields)
      if (name.startsWith('n.')) for (let at = 0; at < Number(value); at += 1) addTime(name.slice(2));
    for (const each of controls()) if (isAnswer(each.name)) each.disabled = false;
    const left = fields.slice();
    for (const each of controls()) {
      if (each.type === 'hidden' && isAnswer(each.name)) continue;
      const isTicked = isTick(each);
      const at = left.findIndex(
        ([name, value]) =>
          name === each.name && (isTicked ? value === each.value : each.type === 'hidden' || value !== ''),
      );
      if (isTicked) each.checked = at >= 0;
      else if (at >= 0) each.value = left.splice(at, 1)[0][1];
    }
    settle();
  };
  /** As the server gave it: empty, or what is to be mended. */
  const again = () => {
    if (form.dataset.fields) return fill(JSON.parse(form.dataset.fields));
    begin();
    for (const each of form.querySelectorAll('template[data-first]')) addTime(each.dataset.times);
    settle();
  };
  const missing = () =>
    [...form.querySelectorAll('[data-required]')].filter((each) => {
      const isMissing = !each.closest('[hidden]') && valuesOf(each.dataset.required).length === 0;
      each.querySelector('[data-missing]').hidden = !isMissing;
      return isMissing;
    });

  // --- sending ----------------------------------------------------------------------------------------------------
  let isSending = false;
  /** What was sent from this page a moment ago, which leads on to where it is seen. */
  let justSent = '';
  const send = async () => {
    if (isSending) return;
    isSending = true;
    let state = '';
    try {
      for (const item of await all()) {
        if (item.why || !isOwn(item)) continue;
        const answer = await fetch(item.action, { method: 'POST', body: new URLSearchParams(item.fields) });
        const to = new URL(answer.url);
        if (answer.ok && to.pathname.endsWith('/sent') && to.searchParams.get('instance') === item.answer)
          await confirmed(item.id, to.searchParams.get('ref'));
        else if (isRefusal(answer.status) || (answer.ok && to.pathname === item.action))
          await keep({ ...item, why: whyIn(await answer.text()) });
        else
          state =
            to.pathname.startsWith('/sign-in') || [401, 403].includes(answer.status)
              ? words.signIn
              : words.later;
      }
    } catch {
      state = words.noNet;
    }
    isSending = false;
    if (justSent && form.dataset.onward && !(await all()).some((item) => item.id === justSent))
      return location.assign(form.dataset.onward);
    await tell(state);
  };

  const tell = async (state) => {
    const items = (await all()).filter(isOwn);
    shown('waiting').textContent = items.filter((item) => item.page === here && !item.why).length;
    shown('sent').textContent = (await read(sentKey)) || 0;
    shown('state').textContent = state;
    // Also of other pages: one of them may be no more, and what was written there is still on this phone.
    const drafts = (await inBox((_, kept) => kept.getAllKeys(), 'readonly'))
      .filter((key) => key.startsWith(`draft ${owner}/`) && key !== draftKey)
      .map((key) => ({ key, page: key.slice(6 + owner.length), why: [words.elsewhere] }));
    shown('refused').replaceChildren(...[...items.filter((item) => item.why), ...drafts].map(lineOf));
    const codes = shown('codes');
    const known = (await read(codesKey)) || [];
    if (codes) codes.parentNode.hidden = known.length === 0;
    if (codes) codes.replaceChildren(...known.map(written));
    box.hidden = false;
  };
  const lineOf = ({ id, key, page, why, fields }) => {
    const line = document.createElement('li');
    const mend = button(words.mend, () => {
      if (page !== here) return location.assign(page);
      fill(fields);
      form.elements.requestId.value = id;
      form.scrollIntoView();
    });
    line.append(
      `${why.join(' ')} `,
      mend,
      ' ',
      button(words.forget, () => void forget(id, key)),
    );
    return line;
  };
  /** Taken off this phone unsent, once somebody has said twice that they want it so: one that was refused, or what is being typed. */
  const forget = async (id, key = draftKey) => {
    if (!confirm(words.forgetSure)) return;
    clearTimeout(noted);
    await inBox((waiting, kept) => (id ? waiting.delete(id) : kept.delete(key)));
    if (!id && key === draftKey) again();
    await tell('');
  };

  let noted;
  const submit = async () => {
    const [first] = missing();
    if (first) {
      first.scrollIntoView();
      first.querySelector('input:not([type=hidden]), select, textarea').focus();
      return;
    }
    clearTimeout(noted);
    const fields = [...pairs(), ...Object.entries(JSON.parse(form.dataset.carry || '{}'))];
    const id = form.elements.requestId.value;
    const answer = form.dataset.answer || id;
    const action = form.dataset.outbox || new URL(form.action).pathname;
    // Kept before anything else: from here on a closed browser loses nothing.
    await inBox((waiting, kept) => {
      waiting.put({ id, answer, page: here, owner, action, fields });
      kept.delete(draftKey);
    });
    justSent = id;
    again();
    scrollTo(0, 0);
    await tell(words.keptHere);
    await send();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  const note = () => {
    settle();
    clearTimeout(noted);
    noted = setTimeout(() => {
      const fields = pairs();
      void inBox((_, kept) => kept.put(fields, draftKey));
    }, 300);
  };
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('click', (event) => {
    const pressed = event.target.closest('button[data-add], button[data-forget]');
    if (!pressed) return;
    event.preventDefault();
    if (!pressed.dataset.add) return void forget();
    addTime(pressed.dataset.add);
    note();
  });

  const start = async () => {
    for (const each of form.querySelectorAll('[data-forget]')) each.hidden = false;
    const before = await read(draftKey);
    if (before) {
      fill(before);
      form.elements.requestId.value = (before.find(([name]) => name === 'requestId') || ['', newId()])[1];
    } else again();
    await tell('');
    addEventListener('online', () => void send());
    setInterval(send, 30_000);
    await send();
  };
  const helper = async () => {
    const { scope } = await navigator.serviceWorker.register(words.worker);
    const cache = await caches.open(`outbox ${scope}`);
    const styles = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(
      (each) => each.href || each.src,
    );
    await cache.addAll([here, ...styles]);
    shown('ready').hidden = false;
  };
  void start();
  // A page whose own words are not for everybody who opens this phone has no helper, and is not kept.
  if (words.worker) helper().catch(() => {});
})();
