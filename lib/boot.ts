/**
 * The script that runs before first paint on every page. It settles which instant the page shows (the device's clock, or
 * `?at=`) and writes the phase of that instant on `<html>`. It is text, not a module: it must run before any file has
 * arrived. tests/boot.test.ts runs it against lib/phase.ts and lib/instant.ts.
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
var d=document,h=d.documentElement,a=new URLSearchParams(location.search).get('at'),read=${readInstant};
var t=a===null?Date.now():read(a),p='announced';
if(a!==null){if(t===t)h.dataset.at=t;else{h.dataset.at='bad';t=Date.now()}
var m=d.createElement('meta');m.name='robots';m.content='noindex';d.head.appendChild(m)}
${starts}.forEach(function(s){if(s[1]<=t)p=s[0]});
h.dataset.phase=p;if(t<${newest})h.dataset.before='';
})()`
}
