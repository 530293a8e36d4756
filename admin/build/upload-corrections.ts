// What is uploaded is made small, renamed or refused by us (`uploads/ready-upload.ts`) before Decap has it.
import { core, ours, type Correction } from './correction.ts';

const library = `${core}/actions/mediaLibrary.js`;

export const uploadCorrections: readonly Correction[] = [
  {
    module: library,
    find: "import { Map } from 'immutable';",
    replacement: `import { Map } from 'immutable';\nimport { readyUpload, withPoster } from ${JSON.stringify(ours('../uploads/ready-upload.ts'))};`,
  },
  {
    module: library,
    find: 'const files = selectMediaFiles(state, field);',
    replacement: `const files = selectMediaFiles(state, field);
    file = await readyUpload(file, field, files.map(({ name }) => name));
    if (!file) return undefined;`,
  },
  {
    module: library,
    find: 'return [{\n      file,\n      path\n    }];',
    replacement: 'return withPoster(file, path);',
  },
  {
    // A name that is there already is that of the same content: nothing to ask, nothing to delete first.
    module: library,
    find: 'if (!integration && existingFile) {',
    replacement: 'if (false) {',
  },
  {
    // After a refusal nothing new is there to be selected.
    module: `${core}/components/MediaLibrary/MediaLibrary.js`,
    find: `await persistMedia(file, {
        privateUpload,
        field
      });
      this.setState({
        isPersisted: true
      });`,
    replacement: `const isPersisted = await persistMedia(file, { privateUpload, field }) !== undefined;
      this.setState({ isPersisted });`,
  },
  {
    // Not every system takes HEIC for a picture, and a file that cannot be chosen says no reason.
    module: `${core}/components/UI/FileUploadButton.js`,
    find: "imagesOnly ? 'image/*' : '*/*'",
    replacement: "imagesOnly ? 'image/*,.heic,.heif' : '*/*'",
  },
  {
    // Decap knows no folder of a field inside a block.
    module: `${core}/reducers/entries.js`,
    find: "import { joinUrlPath } from '../lib/urlHelper';",
    replacement: `import { joinUrlPath } from '../lib/urlHelper';\nimport { filmFolderBeside } from ${JSON.stringify(ours('../entries/content-paths.ts'))};`,
  },
  {
    module: `${core}/reducers/entries.js`,
    find: "const fieldFolder = traverseFields(folderKey, config, collection, entryMap, field, collection.get('fields').toArray(), currentFolder);",
    replacement:
      "const fieldFolder = field.get('widget') === 'file' ? filmFolderBeside(currentFolder) : traverseFields(folderKey, config, collection, entryMap, field, collection.get('fields').toArray(), currentFolder);",
  },
];
