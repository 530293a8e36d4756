// WebVTT, as far as captions of ours use it: cues of plain text, one after the other.

export interface Cue {
  /** Seconds from the start of the film. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const timing =
  /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3}) --> (?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})/;

const seconds = (hours = '0', minutes = '0', rest = '0') =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);

/** The cues of a file, and what is wrong with it. */
export function readCaptions(file: string): { cues: readonly Cue[]; faults: readonly string[] } {
  const [head = '', ...blocks] = file
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/);
  const faults = /^WEBVTT(\s|$)/.test(head) ? [] : ['does not begin with WEBVTT'];
  const cues: Cue[] = [];
  for (const block of blocks) {
    if (block.trim() === '' || /^(NOTE|STYLE|REGION)\b/.test(block)) continue;
    const lines = block.trim().split('\n');
    // A cue may have a name above its times.
    const at = lines[0]?.includes('-->') ? 0 : 1;
    const [, h1, m1, s1, h2, m2, s2] = timing.exec(lines[at] ?? '') ?? [];
    const text = lines.slice(at + 1).join('\n');
    const cue = { from: seconds(h1, m1, s1), to: seconds(h2, m2, s2), text };
    if (s2 === undefined) faults.push(`has a cue without times: ${lines[0]}`);
    else if (text === '') faults.push(`has a cue without text at ${lines[at]}`);
    else if (cue.to <= cue.from) faults.push(`has a cue that ends before it begins: ${lines[at]}`);
    else if (cue.from < (cues.at(-1)?.to ?? 0))
      faults.push(`has a cue that begins before the one above has ended: ${lines[at]}`);
    else cues.push(cue);
  }
  return { cues, faults: cues.length > 0 ? faults : [...faults, 'has no cues'] };
}
