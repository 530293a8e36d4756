// What is known of the films uploaded since the editor was opened, for the block that shows one.

interface UploadedFilm {
  /** Minutes and seconds, `1:05`. */
  readonly length?: string;
  /** A picture with this name lies beside the film. */
  readonly poster?: string;
}

/** By the name under which each is stored, which no other upload has. */
const films = new Map<string, UploadedFilm>();

export const rememberFilm = (name: string, film: UploadedFilm): void => {
  films.set(name, film);
};

/** As a block's attributes; nothing of a film that was there before. */
export function uploadedFilm(address: string): UploadedFilm {
  const start = address.lastIndexOf('/') + 1;
  const { length, poster } = films.get(address.slice(start)) ?? {};
  return {
    ...(length !== undefined && { length }),
    ...(poster !== undefined && { poster: address.slice(0, start) + poster }),
  };
}
