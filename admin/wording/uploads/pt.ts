import { type UploadWording } from './uploads.ts';

export const pt: UploadWording = {
  pictureRefused: 'Esta imagem não pode ser usada assim',
  filmRefused: 'Este vídeo não pode ser usado assim',
  heic: 'É uma fotografia HEIC do iPhone, e este navegador não consegue lê-la. Há três soluções. Abra a redação no Safari. Ou envie a fotografia para si por e-mail: chega em JPEG. Ou escolha no iPhone Definições › Câmara › Formatos › «Mais compatível»: as novas fotografias passam a ser JPEG.',
  notAPicture:
    'O ficheiro não é uma fotografia. Podem ser usados JPEG, PNG, WebP, AVIF e GIF, mas não SVG.',
  broken: 'O ficheiro está danificado ou incompleto. Escolha a fotografia outra vez, ou outra.',
  tooMany: (most) =>
    `Um texto pode ter, no máximo, ${most} imagens e uma imagem de capa. Elimine aqui aquelas de que não precisa ou escreva um segundo texto.`,
  notAFilm:
    'Podem ser usados vídeos MP4 ou WebM. Qualquer outro, incluindo o MOV do iPhone, coloque-o no PeerTube, no YouTube ou no Vimeo e indique aqui o endereço.',
  filmUnclear:
    'Este vídeo está danificado ou contém dados que não é possível retirar, por exemplo o local da filmagem. Escolha-o outra vez. Se não resultar, volte a guardá-lo em MP4 num programa de vídeo, só com imagem e som.',
  filmTooLarge: (megabytes) =>
    `O vídeo tem mais de ${megabytes} MB. Coloque-o no PeerTube, no YouTube ou no Vimeo e indique aqui o endereço, ou encurte-o.`,
  unreadable: {
    heading: 'O vídeo ainda não tem transcrição',
    explanation:
      'Sem ela, quem não pode ouvir ou ver o vídeo fica sem saber o que ele conta. Até lá, o texto fica como rascunho: tudo é guardado, mas ainda não publicado. Acrescente mais tarde a transcrição no campo por baixo do vídeo, desative «Rascunho» e publique.',
    saveAsDraft: 'Guardar como rascunho',
    back: 'Voltar ao texto',
    notSaved: 'O seu texto continua no formulário.',
  },
};
