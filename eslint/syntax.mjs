/** Selectors for `no-restricted-syntax`. The last block that names the rule wins, so each block lists all that it wants. */

export const modules = [
  { selector: 'ExportDefaultDeclaration', message: 'No default exports: one name for one thing, everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'No export *: an index is a list that one can read.' },
];

const runner = '/^(it|test|describe|suite|context)$/';
const skipped = '/^(only|skip|fails|todo)$/';
export const testing = [
  {
    selector: `MemberExpression[property.name=${skipped}]:matches([object.name=${runner}], [object.object.name=${runner}])`,
    message: 'No .only and no .skip: a test runs or does not exist.',
  },
  {
    selector: `CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]`,
    message: 'A test runs or does not exist.',
  },
];

export const markup = [
  {
    selector: `TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]`,
    message: 'No markup from strings: people write these texts.',
  },
  {
    selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=["']?[^"'\\s>]/]`,
    message: `A style attribute breaks style-src 'self': use a class, a state or a property of element.style.`,
  },
];

const letters = '[A-Za-zÅÄÖåäö]{2}';
export const words = [
  {
    selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/>[^<>]*${letters}[^<>]*</]`,
    message: 'Words that people read come from the texts, in three languages.',
  },
  {
    selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s(aria-label|title|alt|placeholder)=["'][^"']*${letters}/]`,
    message: 'Words that people read come from the texts, in three languages.',
  },
];

/** What differs between devices: with it, replicas of one log would part. */
const local = '/^(get|set)(Hours|Minutes|Seconds|Milliseconds|Day|Date|Month|FullYear|Year)$|^getTimezoneOffset$/';
export const deterministic = [
  {
    selector: `NewExpression[callee.name='Date'][arguments.length=0]`,
    message: 'No clock in core: time comes with the event.',
  },
  { selector: `CallExpression[callee.name='Date']`, message: 'No clock in core: time comes with the event.' },
  {
    selector: `MemberExpression[property.name=${local}]`,
    message: 'No local time in core: the UTC methods are the same everywhere.',
  },
  {
    selector: `MemberExpression[property.name=/^toLocale/]`,
    message: 'No locale in core: views hand out values, widgets format.',
  },
  {
    selector: `MemberExpression[property.name='localeCompare']`,
    message: 'No localeCompare in core: compare by code unit.',
  },
  {
    selector: `CallExpression[callee.property.name='normalize']`,
    message: 'No normalize() in core: Unicode data differ between devices.',
  },
  {
    selector: `Literal[regex.pattern=/\\\\p\\{/i]`,
    message: 'No \\p{…} in core: Unicode data differ between devices.',
  },
];
