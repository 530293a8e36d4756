import { type UploadWording } from './uploads.ts';

export const fr: UploadWording = {
  pictureRefused: 'Cette image ne convient pas',
  filmRefused: 'Cette vidéo ne convient pas',
  heic: 'C’est une photo HEIC d’iPhone, et ce navigateur ne sait pas la lire. Trois solutions\u00a0: ouvrez la rédaction dans Safari. Ou envoyez-vous la photo par e-mail\u00a0: elle arrive en JPEG. Ou réglez l’iPhone sous Réglages › Appareil photo › Formats › «\u202fLe plus compatible\u202f»\u00a0: les nouvelles photos seront en JPEG.',
  notAPicture:
    'Le fichier n’est pas une photo. Formats acceptés\u00a0: JPEG, PNG, WebP, AVIF et GIF, mais pas SVG.',
  broken:
    'Le fichier est endommagé ou incomplet. Choisissez la photo une nouvelle fois, ou une autre.',
  tooMany: (most) =>
    `Une publication contient au plus ${most} images et une image de titre. Supprimez ici les images inutiles, ou écrivez une deuxième publication.`,
  notAFilm:
    'Les vidéos doivent être en MP4 ou WebM. Pour tout autre format, y compris le MOV de l’iPhone, mettez la vidéo sur PeerTube, YouTube ou Vimeo et indiquez ici son adresse.',
  filmTooLarge: (megabytes) =>
    `La vidéo dépasse ${megabytes}\u00a0Mo. Mettez-la sur PeerTube, YouTube ou Vimeo et indiquez ici son adresse, ou raccourcissez-la.`,
  unreadable: {
    heading: 'La vidéo n’a pas encore de transcription',
    explanation:
      'Sans elle, qui n’entend ou ne voit pas la vidéo n’en apprend rien. En attendant, le texte reste un brouillon\u00a0: tout est enregistré, mais rien n’est publié. Ajoutez plus tard la transcription dans le champ sous la vidéo, désactivez «\u202fBrouillon\u202f» et enregistrez de nouveau.',
    saveAsDraft: 'Enregistrer comme brouillon',
    back: 'Revenir au texte',
    notSaved: 'Votre texte est toujours dans le formulaire.',
  },
};
