'use strict';
// Everything that comes from documents is put on the page as text, never as markup.
const words = {
  vi: {
    tagline: 'Chỉ tiêu đã hứa gì, đã đạt gì, ai nói, và các nguồn có khớp nhau không.', key: 'Khóa truy cập', keyLabel: 'Khóa truy cập (x-functions-key)',
    keySave: 'Dùng khóa', keyHint: 'Khóa chỉ được giữ trong thẻ trình duyệt này.', area: 'Địa bàn', period: 'Thời kỳ', search: 'Tìm chỉ tiêu',
    all: 'Tất cả', exceeded: 'Vượt', met: 'Đạt', missed: 'Không đạt', 'in-progress': 'Đang thực hiện', 'no-data': 'Chưa có số liệu', target: 'Chỉ tiêu', actual: 'Thực hiện',
    ratio: 'so với chỉ tiêu', implied: 'suy ra', estimated: 'ước', ofPlan: 'kế hoạch', sources: 'nguồn', conflicts: 'Mâu thuẫn', statements: 'Dẫn chứng', verdicts: 'Nhận định trong văn bản',
    history: 'Diễn biến', loading: 'Đang tải…', empty: 'Chưa có chỉ tiêu nào. Hãy tải văn bản lên vùng chứa articles hoặc resolutions.', nothing: 'Không có chỉ tiêu phù hợp.',
    keyWanted: 'Cần khóa truy cập để xem số liệu.', failed: 'Không tải được dữ liệu', other: 'English', unknown: 'chưa rõ', targetKind: 'chỉ tiêu', actualKind: 'kết quả', more: 'Xem thêm',
  },
  en: {
    tagline: 'What was promised, what was achieved, says who, and do the sources agree.', key: 'Access key', keyLabel: 'Access key (x-functions-key)',
    keySave: 'Use key', keyHint: 'The key is kept in this browser tab only.', area: 'Area', period: 'Period', search: 'Find an indicator',
    all: 'All', exceeded: 'Exceeded', met: 'Met', missed: 'Missed', 'in-progress': 'In progress', 'no-data': 'No data', target: 'Target', actual: 'Actual',
    ratio: 'of target', implied: 'implied', estimated: 'estimated', ofPlan: 'of plan', sources: 'sources', conflicts: 'Conflicts', statements: 'Evidence', verdicts: 'Verdicts in the texts',
    history: 'History', loading: 'Loading…', empty: 'There are no goals yet. Upload documents to the containers articles or resolutions.', nothing: 'No goal matches.',
    keyWanted: 'An access key is needed to see the figures.', failed: 'The data could not be loaded', other: 'Tiếng Việt', unknown: 'unknown', targetKind: 'target', actualKind: 'result', more: 'Show more',
  },
};
const statuses = ['exceeded', 'met', 'missed', 'in-progress', 'no-data'];
const signs = { ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' };
const store = { get: name => { try { return sessionStorage.getItem(name); } catch { return null; } }, set: (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* private mode */ } } };
const state = { language: store.get('language') || 'vi', status: null, goals: [], next: null, run: 0 };
const find = id => document.getElementById(id);
const say = word => words[state.language][word] ?? word;
const number = value => value === null || value === undefined ? '' : new Intl.NumberFormat(state.language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(value);

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

async function get(path) {
  const key = store.get('key');
  const response = await fetch(new URL(path, location.href), { headers: { Accept: 'application/json', ...(key ? { 'x-functions-key': key } : {}) } });
  if (response.status === 401) throw Object.assign(new Error(say('keyWanted')), { key: true });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(`${say('failed')}: ${problem.detail ?? response.status}`);
  }
  return response.json();
}

async function all(path) {
  const items = [];
  for (let next = path; next;) {
    const page = await get(next);
    items.push(...page.value);
    next = page.nextLink;
  }
  return items;
}

function show(text, isError) {
  const message = find('message');
  message.hidden = !text;
  message.textContent = text ?? '';
  message.classList.toggle('error', Boolean(isError));
}

function fail(error) {
  if (error.key) { find('key-form').hidden = false; find('key').focus(); }
  show(error.message, !error.key);
}

function figure(value) {
  if (!value) return '';
  const share = value.percentOfPlan !== null && value.percentOfPlan !== undefined ? `${number(value.percentOfPlan)} % ${say('ofPlan')}` : '';
  if (value.value === null) return share || say('unknown');
  const change = { increase: '+', decrease: '−' }[value.measure] ?? '';
  const high = value.valueHigh !== null && value.valueHigh !== undefined ? `–${number(value.valueHigh)}` : '';
  return `${signs[value.comparator] ?? ''}${change}${number(value.value)}${high} ${value.unit ?? ''}`.trim();
}

function labelled(label, text, note) {
  return make('span', 'figure', make('small', '', label), text || '–', note ? make('small', '', note) : null);
}

const nameOf = indicator => (state.language === 'en' && indicator.name.en) || indicator.name.vi;
const sourcesOf = goal => new Set([...(goal.target?.sources ?? []), ...(goal.actual?.sources ?? [])]);

function row(goal) {
  const actual = goal.actual;
  const notes = [actual?.estimated ? say('estimated') : '', actual && actual.value !== null && actual.percentOfPlan !== null ? `${number(actual.percentOfPlan)} % ${say('ofPlan')}` : ''].filter(Boolean).join(' · ');
  const flags = make('span', 'flags', make('span', 'flag', `${sourcesOf(goal).size} ${say('sources')}`));
  for (const severity of ['major', 'minor']) {
    const count = goal.conflicts.filter(conflict => conflict.severity === severity).length;
    if (count) flags.append(make('span', `flag ${severity}`, `${say('conflicts')}: ${count}`));
  }
  const head = make('summary', '',
    make('span', `status ${goal.status}`, say(goal.status)),
    make('span', 'subject', make('span', 'name', nameOf(goal.indicator), find('area').value ? null : ` · ${goal.area.name}`, find('period').value ? null : ` · ${goal.period}`), flags),
    labelled(say('target'), figure(goal.target), goal.target.implied ? say('implied') : ''),
    labelled(say('actual'), figure(actual), notes),
    make('span', 'ratio', goal.ratio === null ? '' : `${number(Math.round(goal.ratio * 1000) / 10)} %`, goal.ratio === null ? null : make('small', '', say('ratio'))));
  const details = make('details', 'goal', head);
  details.addEventListener('toggle', () => { if (details.open && !details.dataset.loaded) open(details, goal); });
  return make('li', '', details);
}

async function open(details, goal) {
  details.dataset.loaded = 'yes';
  const body = make('div', 'evidence', say('loading'));
  details.append(body);
  try {
    const whole = await get(`goals/${[goal.area.id, goal.period, goal.indicator.id].map(encodeURIComponent).join('/')}`);
    body.replaceChildren(...sections(whole));
  } catch (error) {
    delete details.dataset.loaded;
    body.remove();
    details.open = false;
    fail(error);
  }
}

function section(title, items) {
  return items.length ? [make('h3', '', say(title)), make('ul', '', ...items)] : [];
}

function evidence(label, item) {
  const source = make('span', 'source', [label, item.document, item.published].filter(Boolean).join(' · '), item.rules?.length ? make('code', '', `  ${item.rules.join(' → ')}`) : null);
  return make('li', '', make('blockquote', '', `“${item.quote}”`), source);
}

function sections(goal) {
  const conflicts = goal.conflicts.map(conflict => make('li', conflict.severity,
    make('div', '', conflict.message[state.language]),
    ...conflict.statements.map(side => make('div', 'source', `${side.document}: “${side.quote}” (${side.reading})`)),
    make('div', 'source', make('code', '', [conflict.type, ...Object.entries(conflict.computed).map(([name, value]) => `${name} = ${number(value)}`)].join('  ')))));
  const statements = goal.statements.map(item => evidence(`${say(item.kind + 'Kind')} ${item.period}: ${figure(item)}${item.estimated ? ` (${say('estimated')})` : ''}`, item));
  const history = goal.history.map(entry => make('li', '', make('span', `status ${entry.status}`, say(entry.status)), ' ',
    make('span', 'source', [entry.published, entry.document, entry.target, entry.actual].filter(Boolean).join(' · '))));
  return [...section('conflicts', conflicts), ...section('statements', statements), ...section('verdicts', goal.verdicts.map(item => evidence(item.verdict, item))), ...section('history', history)];
}

function draw() {
  const wanted = find('search').value.trim().toLocaleLowerCase();
  const named = state.goals.filter(goal => !wanted || `${goal.indicator.name.vi} ${goal.indicator.name.en ?? ''} ${goal.indicator.id}`.toLocaleLowerCase().includes(wanted));
  const shown = named.filter(goal => !state.status || goal.status === state.status);
  find('summary').replaceChildren(...[null, ...statuses].map(status => {
    const count = status ? named.filter(goal => goal.status === status).length : named.length;
    const button = make('button', status ?? '', make('strong', '', String(count)), say(status ?? 'all'));
    button.type = 'button';
    button.setAttribute('aria-pressed', String(state.status === status));
    button.addEventListener('click', () => { state.status = status; draw(); });
    return button;
  }));
  find('goals').replaceChildren(...shown.map(row));
  show(shown.length ? null : say(state.goals.length ? 'nothing' : 'empty'));
}

async function load() {
  const run = ++state.run;
  show(say('loading'));
  find('goals').replaceChildren();
  try {
    const query = new URLSearchParams({ pageSize: '200' });
    for (const name of ['area', 'period']) if (find(name).value) query.set(name, find(name).value);
    const goals = await all(`goals?${query}`);
    if (run !== state.run) return;
    state.goals = goals;
    history.replaceState(null, '', `#${new URLSearchParams({ area: find('area').value, period: find('period').value })}`);
    draw();
  } catch (error) {
    if (run === state.run) fail(error);
  }
}

function options(select, entries, chosen) {
  select.replaceChildren(...entries.map(([value, text]) => Object.assign(make('option', '', text), { value })));
  select.value = entries.some(([value]) => value === chosen) ? chosen : entries[0][0];
}

async function choose(area, period) {
  const summaries = await all(`summary?pageSize=200${area ? `&area=${encodeURIComponent(area)}` : ''}`);
  const periods = [...new Set(summaries.map(item => item.period))].sort().reverse();
  options(find('period'), [['', say('all')], ...periods.map(item => [item, item])], period);
}

async function start() {
  translate();
  show(say('loading'));
  try {
    const chosen = new URLSearchParams(location.hash.slice(1));
    const areas = (await all('areas?pageSize=200')).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
    options(find('area'), [['', say('all')], ...areas.map(item => [item.id, item.name])], chosen.get('area') ?? (areas.length ? areas[0].id : ''));
    await choose(find('area').value, chosen.get('period') ?? '');
    await load();
  } catch (error) {
    fail(error);
  }
}

function translate() {
  document.documentElement.lang = state.language;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = say(element.dataset.text);
  find('language').textContent = say('other');
}

find('language').addEventListener('click', () => { state.language = state.language === 'vi' ? 'en' : 'vi'; store.set('language', state.language); start(); });
find('key-button').addEventListener('click', () => { find('key-form').hidden = !find('key-form').hidden; find('key').focus(); });
find('key-form').addEventListener('submit', event => { event.preventDefault(); store.set('key', find('key').value); find('key-form').hidden = true; start(); });
find('area').addEventListener('change', async () => { try { await choose(find('area').value, find('period').value); await load(); } catch (error) { fail(error); } });
find('period').addEventListener('change', load);
find('search').addEventListener('input', draw);
start();
