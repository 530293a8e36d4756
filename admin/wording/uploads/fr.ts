import { type UploadWording } from './uploads.ts';

export const fr: UploadWording = {
  pictureRefused: 'Cette image ne convient pas',
  filmRefused: 'Cette vidéo ne convient pas',
  heic: 'C’est une photo HEIC d’iPhone, et ce navigateur ne sait pas la lire. Il y a trois solutions. Ouvrez la rédaction dans Safari. Ou envoyez-vous la photo par courriel\u00a0: elle arrivera en JPEG. Ou choisissez sur l’iPhone Réglages › Appareil photo › Formats › «\u202fLe plus compatible\u202f»\u00a0: les nouvelles photos seront en JPEG.',
  notAPicture:
    'Le fichier n’est pas une photo. Formats acceptés\u00a0: JPEG, PNG, WebP, AVIF et GIF, mais pas SVG.',
  broken:
    'Le fichier est endommagé ou incomplet. Choisissez la photo une nouvelle fois, ou une autre.',
  tooMany: (most) =>
    `Un texte contient au plus ${most} images, sans compter l’image principale. Supprimez ici celles dont vous n’avez pas besoin, ou écrivez un deuxième texte.`,
  notAFilm:
    'Les vidéos doivent être en MP4 ou WebM. Pour tout autre format, y compris le MOV de l’iPhone, mettez la vidéo sur PeerTube, YouTube ou Vimeo et indiquez ici son adresse.',
  filmUnclear:
    'Cette vidéo est endommagée, ou contient des données qui ne peuvent pas être retirées, par exemple le lieu de la prise de vue. Choisissez-la une nouvelle fois. Si cela ne suffit pas, enregistrez-la de nouveau en MP4 dans un logiciel de montage, avec l’image et le son seulement.',
  filmTooLarge: (megabytes) =>
    `La vidéo dépasse ${megabytes}\u00a0Mo. Mettez-la sur PeerTube, YouTube ou Vimeo et indiquez ici son adresse, ou raccourcissez-la.`,
  unreadable: {
    heading: 'La vidéo n’a pas encore de transcription',
    explanation:
      'Sans elle, les personnes qui ne peuvent pas entendre ou voir la vidéo ne savent pas ce qu’elle raconte. En attendant, le texte reste un brouillon\u00a0: tout est enregistré, mais pas encore publié. Ajoutez plus tard la transcription dans le champ sous la vidéo, désactivez «\u202fBrouillon\u202f», puis publiez.',
    saveAsDraft: 'Enregistrer comme brouillon',
    back: 'Revenir au texte',
    notSaved: 'Votre texte est toujours dans le formulaire.',
  },
};
