// The widgets of ours for when an event takes place.
import { type CmsWidgetParam } from 'decap-cms-core';
import { type EditorWording } from '../wording/wording.ts';
import { momentControl } from './moment-control.ts';
import { repetitionControl } from './repetition-control.ts';
import './times.css';

export const timesWidgets = (wording: EditorWording): CmsWidgetParam[] =>
  Object.entries({
    day: momentControl(wording, { isDay: true }),
    moment: momentControl(wording, { isDay: false }),
    repetition: repetitionControl(wording, () => Date.now()),
  }).map(([name, control]) => ({
    name,
    // Decap's types say what a control is handed where they mean the control.
    controlComponent: control as unknown as CmsWidgetParam['controlComponent'],
  }));
