// What RFC 5545 asks of a calendar's bytes, apart from what a parser forgives.

/** Properties that a VEVENT must have once (3.6.1), and those that it may have at most once. */
const needed = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE', 'STATUS', 'URL'];
const once = [...needed, 'DTEND', 'RRULE', 'DESCRIPTION', 'LOCATION', 'LAST-MODIFIED', 'TRANSP'];
/** Whose values are TEXT (3.3.11), where commas, semicolons and backslashes are escaped. */
const texts = /^(SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME)[;:]/;

/** Each breach in words; empty when there is none. */
export function calendarFaults(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('END:VCALENDAR\r\n')) faults.push('does not end with END:VCALENDAR and CRLF');
  if (/[^\r]\n|\r[^\n]/.test(text)) faults.push('has a line that does not end with CRLF (3.1)');
  const raw = text.split('\r\n').slice(0, -1);
  for (const line of raw) {
    if (Buffer.byteLength(line) > 75) faults.push(`more than 75 octets (3.1): ${line}`);
    if (line.trim() === '') faults.push('has an empty line');
    if (line.includes('\uFFFD')) faults.push(`is folded inside a character: ${line}`);
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) faults.push(`control character: ${line}`);
  }
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  for (const line of lines) {
    if (!/^[A-Z][A-Z0-9-]*([;:]|$)/.test(line)) faults.push(`no property: ${line}`);
    const value = line.slice(line.indexOf(':') + 1);
    if (texts.test(line) && /(?<!\\)(\\\\)*[,;]|(?<!\\)(\\\\)*\\[^\\;,nN]/.test(value))
      faults.push(`not escaped (3.3.11): ${line}`);
  }
  if (lines[1] !== 'VERSION:2.0' || !lines[2]?.startsWith('PRODID:'))
    faults.push('lacks VERSION or PRODID (3.6)');
  const uids: string[] = [];
  const zones = new Set(
    lines.filter((line) => line.startsWith('TZID:')).map((line) => line.slice(5)),
  );
  const events = lines.join('\n').match(/(?<=^BEGIN:VEVENT\n)[^]*?(?=^END:VEVENT)/gm) ?? [];
  for (const event of events) {
    const names = event.split('\n').map((line) => /^[\w-]+/.exec(line)?.[0] ?? '');
    const count = (name: string) => names.filter((other) => other === name).length;
    for (const name of needed) if (count(name) === 0) faults.push(`an event without ${name}`);
    for (const name of once) if (count(name) > 1) faults.push(`an event with ${name} twice`);
    for (const [, zone = ''] of event.matchAll(/;TZID=([^:;]+)/g))
      if (!zones.has(zone)) faults.push(`a time in ${zone} without its VTIMEZONE (3.2.19)`);
    const isDay = event.includes('DTSTART;VALUE=DATE:');
    const until = /UNTIL=(\w+)/.exec(event)?.[1];
    if (until && isDay !== (until.length === 8))
      faults.push(`UNTIL=${until} of the wrong kind (3.3.10)`);
    uids.push(/^UID:(.*)$/m.exec(event)?.[1] ?? '');
  }
  if (new Set(uids).size < uids.length) faults.push('a UID twice (3.8.4.7)');
  if (!/^BEGIN:(VEVENT|VTIMEZONE)$/m.test(lines.join('\n'))) faults.push('no component (3.6)');
  return faults;
}
