/**
 * The script that runs before first paint on every page. It settles which instant the page shows (the device's clock, or
 * `?at=`), writes the phase of that instant on `<html>`, and makes the language links keep the reader's place. It is text,
 * not a module: it must run before any file has arrived. tests/boot.test.ts runs it against lib/phase.ts and lib/format.ts.
 */
import { phases, phaseStarts } from './phase'

const starts = JSON.stringify(phases.map((phase) => [phase, Date.parse(phaseStarts[phase])]))

/**
 * Strict ISO 8601 instant. In an address a `+` reads as a space, so a space before the offset is taken as one.
 * The day is checked against the calendar because `Date.parse` turns 30 February into 2 March.
 */
const readInstant = `function(s){var m=/^(\\d{4})-(\\d\\d)-(\\d\\d)T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$/.exec(s=s.replace(/ (?=\\d\\d:\\d\\d$)/,'+'));return m&&+m[2]>0&&+m[2]<13&&+m[3]>0&&+m[3]<=new Date(Date.UTC(+m[1],+m[2],0)).getUTCDate()?Date.parse(s):NaN}`

/** @param newest epoch milliseconds of the newest thing on the page: at an earlier instant not all of it was known */
export function bootScript(newest: number): string {
  return `(function(){
var d=document,h=d.documentElement,q=new URLSearchParams(location.search),a=q.get('at'),read=${readInstant};
var t=a===null?Date.now():read(a),p='announced';
if(a!==null){if(t===t)h.dataset.at=t;else{h.dataset.at='bad';t=Date.now()}
var m=d.createElement('meta');m.name='robots';m.content='noindex';d.head.appendChild(m)}
${starts}.forEach(function(s){if(s[1]<=t)p=s[0]});
h.dataset.phase=p;if(t<${newest})h.dataset.before='';
d.addEventListener('DOMContentLoaded',function(){(q.get('open')||'').split(',').forEach(function(i){var e=i&&d.getElementById(i);if(e&&e.tagName==='DETAILS')e.open=true})});
d.addEventListener('click',function(e){var l=e.target.closest&&e.target.closest('a[data-language]');if(l){
try{localStorage.setItem('language',l.hreflang)}catch(x){}
var u=new URL(l.href),o=[],c='';
new URLSearchParams(location.search).forEach(function(v,k){if(k!=='open')u.searchParams.set(k,v)});
d.querySelectorAll('details[id][open]').forEach(function(x){o.push(x.id)});if(o.length)u.searchParams.set('open',o.join(','));
d.querySelectorAll('main [id]').forEach(function(x){if(/^H[23]$/.test(x.tagName)&&x.getBoundingClientRect().top<innerHeight/3)c=x.id});
u.hash=location.hash&&!c?location.hash:c;l.href=u.href;return}
l=e.target.closest&&e.target.closest('a[href^="/"]');
if(l&&h.dataset.at&&h.dataset.at!=='bad'&&l.origin===location.origin&&!l.search){u=new URL(l.href);u.searchParams.set('at',a);l.href=u.href}
},true)})()`
}
