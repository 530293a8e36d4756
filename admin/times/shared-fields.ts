// What the form says in its shared fields while it is open, for widgets that depend on other fields.
import { Component, type ReactNode } from 'react';
import { openDraft, onDraftChange } from '../safety/draft.ts';
import { type Data } from '../entries/entry-file.ts';

/** What Decap hands to a widget, as far as ours look at it. */
export interface ControlProps {
  readonly value: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly field: { get(name: string): unknown };
  readonly onChange: (value: string) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** In another language's pane, where shared fields are only shown. */
  readonly isDisabled?: boolean;
}

/** A widget that is drawn anew when other fields change. Decap needs a class, to ask it what is wrong. */
export abstract class SharedFieldsControl extends Component<ControlProps, { readonly form: Data }> {
  override readonly state = { form: formNow() };
  private stop: (() => void) | undefined;

  override componentDidMount(): void {
    this.stop = onDraftChange(() => {
      const form = formNow();
      if (JSON.stringify(form) !== JSON.stringify(this.state.form)) this.setState({ form });
    });
  }
  override componentWillUnmount(): void {
    this.stop?.();
  }
  /** Decap would leave out changes of our own state. */
  override shouldComponentUpdate(): boolean {
    return true;
  }
  abstract override render(): ReactNode;
}

const timingNames = ['allDay', 'start', 'end', 'timeZone', 'repeat', 'exceptions'] as const;

function formNow(): Data {
  const draft = openDraft();
  return Object.fromEntries(timingNames.map((name) => [name, draft?.field(name)]));
}
