// Where Decap's form and lists would leave out a language, lose a text or have no name for somebody who
// hears them.
import { core, ours, type Correction } from './correction.ts';

const editor = `${core}/components/Editor`;
const list = 'decap-cms-widget-list/dist/esm';
const richtext = 'decap-cms-widget-richtext/dist/esm/RichtextControl';
const escapes = 'decap-cms-widget-richtext/dist/esm/serializers/remarkEscapeMarkdownEntities.js';
const interfaceParts = 'decap-cms-ui-default/dist/esm';

export const formCorrections: readonly Correction[] = [
  {
    // Beside a translation stands the text it is made from; Decap always shows the second language.
    module: `${editor}/EditorInterface.js`,
    find: 'locale: locales?.[1],',
    replacement:
      "locale: [entry.getIn(['data', 'original']), ...(locales ?? [])].find(other => other && other !== leftPanelLocale),",
  },
  {
    // And it stands there by itself as soon as there is something to translate.
    module: `${editor}/EditorInterface.js`,
    find: 'rightPane: storedPanePreference(),',
    replacement:
      "rightPane: this.props.entry?.getIn(['data', 'original']) && !this.props.entry.getIn(['data', 'title']) ? 'i18n' : storedPanePreference(),",
  },
  // Decap's own backup of unsaved text did not restore it; ours does (`safety/rescue.ts`).
  {
    module: `${editor}/Editor.js`,
    find: 'retrieveLocalBackup(collection, slug);',
    replacement: '',
  },
  {
    module: `${editor}/Editor.js`,
    find: 'this.props.persistLocalBackup(entry, collection);',
    replacement: '',
  },
  {
    module: `${editor}/Editor.js`,
    find: 'if (!prevProps.localBackup && this.props.localBackup) {',
    replacement: 'if (false) {',
  },
  {
    // An entry that is not in the list, such as a renamed one, was drawn before it was there.
    module: `${editor}/Editor.js`,
    find: "entryDraft.get('entry') === undefined ||",
    replacement: "entryDraft.get('entry') === undefined || (!newEntry && !entry) ||",
  },
  {
    // Decap looked only at the language that was typed in last, and took the others for unchanged.
    module: `${core}/reducers/entryDraft.js`,
    find: "!entries.some(e => newData.equals(e.get(...dataPath))) || !entries.some(e => newMeta.equals(e.get('meta')))",
    replacement:
      "!entries.some(e => ['data', 'i18n', 'meta'].every(part => { const [now, then] = [state.getIn(['entry', part]), e.get(part)]; return now === then || now?.equals?.(then) === true; }))",
  },
  {
    // The second pane has no such listener, and choosing a language in it threw an error.
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: 'this.props.onLocaleChange(val);',
    replacement: 'this.props.onLocaleChange?.(val);',
  },
  // What has been taken over from another language was in the entry but not to be seen: the text editor
  // keeps what it was first given.
  {
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: 'if (copyValue) this.props.onChange(field, copyValue, undefined, i18n);\n      }\n    });',
    replacement:
      'if (copyValue) this.props.onChange(field, copyValue, undefined, i18n);\n      }\n    });\n    this.setState(({ copies = 0 }) => ({ copies: copies + 1 }));',
  },
  {
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: 'const key = i18n ? `${locale}_${i}` : i;',
    replacement: 'const key = i18n ? `${locale}_${i}_${this.state.copies ?? 0}` : i;',
  },
  {
    // What each language needs is checked by us, and Decap called it optional.
    module: `${editor}/EditorControlPane/EditorControl.js`,
    find: "const isFieldOptional = field.get('required') === false;",
    replacement:
      "const isFieldOptional = field.get('required') === false && field.get('needed') !== true;",
  },
  {
    // Volunteers know their languages by name, not by code.
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: 'label: l,',
    replacement: `label: ${nameOf('l')},`,
  },
  {
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: 'locale: locale.toUpperCase()',
    replacement: `locale: ${nameOf('locale')}`,
  },
  {
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: 'locale: sourceLocale.toUpperCase()',
    replacement: `locale: ${nameOf('sourceLocale')}`,
  },
  // What we find wrong is said at the field (`safety/field-messages.ts`).
  {
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: "import EditorControl from './EditorControl';",
    replacement: `import EditorControl from './EditorControl';\nimport { judgeForm } from ${JSON.stringify(ours('../safety/field-messages.ts'))};`,
  },
  {
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: '        validateFn();\n      }\n    });\n',
    replacement: '        validateFn();\n      }\n    });\n    judgeForm(this);\n',
  },
  {
    // Saving must not take anybody out of the language in which they are writing.
    module: `${editor}/EditorControlPane/EditorControlPane.js`,
    find: 'switchToDefaultLocale = () => {',
    replacement:
      'switchToDefaultLocale = () => {\n    this.localeBefore = this.state.selectedLocale;',
  },
  {
    module: `${editor}/EditorControlPane/EditorControl.js`,
    find: 'import { jsx as _jsx',
    replacement: `import { hasMessageInside, messagesAt } from ${JSON.stringify(ours('../safety/field-messages.ts'))};\nimport { jsx as _jsx`,
  },
  {
    module: `${editor}/EditorControlPane/EditorControl.js`,
    find: 'const errors = fieldsErrors && fieldsErrors.get(this.uniqueFieldId);',
    replacement:
      "const errors = messagesAt(fieldsErrors && fieldsErrors.get(this.uniqueFieldId), fieldsErrors && fieldsErrors.get('ours'), this.props);",
  },
  {
    module: `${editor}/EditorControlPane/EditorControl.js`,
    find: 'const childErrors = this.isAncestorOfFieldError();',
    replacement:
      "const childErrors = this.isAncestorOfFieldError() || hasMessageInside(fieldsErrors && fieldsErrors.get('ours'), this.props);",
  },
  // A value that is there but wrong keeps an entry from being saved too, and Decap said nothing.
  ...['entries', 'editorialWorkflow'].map((actions) => ({
    module: `${core}/actions/${actions}.js`,
    find: 'if (hasPresenceErrors) {',
    replacement: 'if (hasPresenceErrors || !fieldsErrors.isEmpty()) {',
  })),
  {
    // "0 quellen": German nouns are written with capitals, and no language counts things like that.
    module: `${list}/ListControl.js`,
    find: 'items.size === 1 ? labelSingular.toLowerCase() : label.toLowerCase();',
    replacement: 'label;',
  },
  {
    module: `${list}/ListControl.js`,
    find: 'heading: `${items.size} ${listLabel}`,',
    replacement: 'heading: `${listLabel} (${items.size})`,',
  },
  {
    module: `${list}/ListControl.js`,
    find: 'label: labelSingular.toLowerCase(),',
    replacement: 'label: labelSingular,',
  },
  {
    // Messages lay over the menu of the account, where those who must sign in anew have to go.
    module: `${core}/components/UI/Notifications.js`,
    find: 'position: "top-right",',
    replacement: 'position: "bottom-center",',
  },
  // What nobody touched is kept as it was: the editor writes the text anew as soon as it is shown.
  {
    module: `${richtext}/VisualEditor.js`,
    find: "import { useEffect } from 'react';",
    replacement: `import { useEffect, useState } from 'react';\nimport { followText } from ${JSON.stringify(ours('../blocks/kept-text.ts'))};`,
  },
  {
    module: `${richtext}/VisualEditor.js`,
    find: '}) : emptyValue;',
    replacement: `}) : emptyValue;
  const [follow] = useState(() => followText({
    before: props.value || '',
    again: slateToMarkdown(initialValue, { voidCodeBlock: !!codeBlockComponent }, editorComponents),
  }));`,
  },
  {
    module: `${richtext}/VisualEditor.js`,
    find: 'onChange(mdValue);',
    replacement: 'follow(mdValue, onChange);',
  },
  // What is typed is text: "23. November" became a list, and underscores were lost.
  {
    module: escapes,
    find: "import { has, flow, partial, map } from 'lodash';",
    replacement: `import { has, flow, partial, map } from 'lodash';\nimport { withoutLists } from ${JSON.stringify(ours('../blocks/typed-text.ts'))};`,
  },
  {
    module: escapes,
    find: 'return escapeLeadingChars(partiallyEscapedMarkdown);',
    replacement: 'return withoutLists(escapeLeadingChars(partiallyEscapedMarkdown));',
  },
  {
    // All that could end what an earlier one begins; no more, for in a bare address a backslash stays.
    module: escapes,
    find: '/(_)[^_]+(_)\\b/g,',
    replacement: '/(?<=_.*)(_)(?![A-Za-z0-9])/gs,',
  },
  {
    // Behind a line break as at the beginning of a paragraph.
    module: escapes,
    find: 'children: node.children.map(transform)',
    replacement:
      "children: node.children.map((child, at, all) => transform(child, all[at - 1]?.type === 'break' ? 0 : at))",
  },
  // Names for those who have the form read aloud: of the text editor, of the switch above it, of the
  // signs on the items of a list.
  {
    module: `${richtext}/VisualEditor.js`,
    find: 'onPaste: handlePaste',
    replacement: "onPaste: handlePaste,\n label: field.get('label')",
  },
  {
    module: `${richtext}/components/Editor.js`,
    find: '"aria-disabled": isDisabled,',
    replacement: '"aria-disabled": isDisabled,\n "aria-label": props.label,',
  },
  {
    module: `${richtext}/components/Toolbar/Toolbar.js`,
    find: 'active: rawMode,',
    replacement: "active: rawMode === true,\n label: t('editor.editorWidgets.markdown.markdown'),",
  },
  {
    module: `${interfaceParts}/Toggle.js`,
    find: 'function Toggle({',
    replacement: 'function Toggle({\n  label,',
  },
  {
    module: `${interfaceParts}/Toggle.js`,
    find: 'role: "switch",',
    replacement: 'role: "switch",\n "aria-label": label,',
  },
  {
    module: `${interfaceParts}/ListItemTopBar.js`,
    find: 'onClick: onCollapseToggle,',
    replacement:
      'onClick: onCollapseToggle,\n "aria-label": props.toggleLabel,\n "aria-expanded": !collapsed,',
  },
  {
    module: `${interfaceParts}/ListItemTopBar.js`,
    find: 'onClick: onRemove,',
    replacement: 'onClick: onRemove,\n "aria-label": props.removeLabel,',
  },
  {
    module: `${list}/ListControl.js`,
    find: "allowReorder: field.get('allow_reorder', true),",
    replacement: `allowReorder: field.get('allow_reorder', true),
        toggleLabel: this.props.t(collapsed ? 'editor.editorWidgets.object.expand' : 'editor.editorWidgets.object.collapse'),
        removeLabel: this.props.t('editor.editorToolbar.deleteEntry'),`,
  },
];

/** A language's name in itself, as an expression in Decap's code. */
function nameOf(code: string): string {
  return `new Intl.DisplayNames([${code}], { type: 'language' }).of(${code})`;
}
