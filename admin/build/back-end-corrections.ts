// Where Decap's back ends for the forges would lose a text or leave somebody waiting.
import { type Correction } from './correction.ts';

export const backEndCorrections: readonly Correction[] = [
  {
    // A version of a draft that could not be read was left out, and the next took its place in the form.
    module: 'decap-cms-core/dist/esm/backend.js',
    find: 'readAndFormatDataFile(dataFile).catch(() => null)',
    replacement: 'readAndFormatDataFile(dataFile)',
  },
  {
    // Six times and for a minute a forge was asked that nobody could reach, before anything was said.
    // Once more is enough, and no other request has to wait for that.
    module: 'decap-cms-lib-util/dist/esm/API.js',
    find: '    if (attempt > 5 ||',
    replacement: `    if (err instanceof TypeError) {
      if (attempt > 1) throw err;
      await new Promise(done => setTimeout(done, 1000));
      return requestWithBackoff(api, req, attempt + 1);
    }
    if (attempt > 5 ||`,
  },
  // What could not be read passed for an empty text, whatever the reason.
  {
    module: 'decap-cms-backend-gitea/dist/esm/implementation.js',
    find: `    })).catch(() => ({
      file: {
        path,
        id: null
      },
      data: ''
    }));`,
    replacement: '    }));',
  },
  {
    // Deleting was called done before it was asked for, and nobody heard that it had failed.
    module: 'decap-cms-backend-gitea/dist/esm/API.js',
    find: '    this.changeFiles(operations, {',
    replacement: '    await this.changeFiles(operations, {',
  },
  {
    // Once refreshing had failed, nothing worked any more until the page was loaded anew; and a session
    // that is over was asked for again and again for a minute.
    module: 'decap-cms-backend-gitlab/dist/esm/implementation.js',
    find: '      return token;\n    });\n    return this.refreshedTokenPromise;',
    replacement: `      return token;
    }).catch(error => {
      this.refreshedTokenPromise = undefined;
      throw error instanceof TypeError ? error : new AccessTokenError("Can't refresh access token when using implicit auth");
    });
    return this.refreshedTokenPromise;`,
  },
];
