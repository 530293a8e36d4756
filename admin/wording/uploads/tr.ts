import { type UploadWording } from './uploads.ts';

export const tr: UploadWording = {
  pictureRefused: 'Bu görsel bu hâliyle kullanılamıyor',
  filmRefused: 'Bu video bu hâliyle kullanılamıyor',
  heic: 'Bu, iPhone’da çekilmiş bir HEIC fotoğrafı ve bu tarayıcı onu okuyamıyor. Üç yol var: Yazı işlerini Safari’de açın. Ya da fotoğrafı kendinize e-postayla gönderin; o zaman JPEG olarak gelir. Ya da iPhone’da Ayarlar › Kamera › Biçimler altında “En Uyumlu” seçeneğini seçin; yeni fotoğraflar o zaman JPEG olur.',
  notAPicture: 'Bu dosya bir fotoğraf değil. JPEG, PNG, WebP, AVIF ve GIF olabilir, SVG olamaz.',
  broken: 'Dosya bozuk veya eksik. Lütfen fotoğrafı yeniden seçin veya başka bir fotoğraf seçin.',
  tooMany: (most) =>
    `Bir yazıda en fazla ${most} görsel ve bir kapak görseli olabilir. Gerekmeyen görselleri burada silin veya ikinci bir yazı yazın.`,
  notAFilm:
    'Video, MP4 veya WebM dosyası olabilir. Başka bir biçimdeyse, örneğin iPhone’dan gelen bir MOV dosyasıysa, lütfen PeerTube, YouTube veya Vimeo’ya yükleyip adresini buraya yazın.',
  filmUnclear:
    'Bu video bozuk ya da içinde silinemeyen bilgiler var, örneğin çekildiği yer. Lütfen yeniden seçin. Yine olmazsa bir video programında, yalnızca görüntü ve sesle, yeniden MP4 olarak kaydedin.',
  filmTooLarge: (megabytes) =>
    `Video ${megabytes} MB’tan büyük. Lütfen PeerTube, YouTube veya Vimeo’ya yükleyip adresini buraya yazın ya da videoyu kısaltın.`,
  unreadable: {
    heading: 'Videonun henüz yazılı metni yok',
    explanation:
      'Videoyu duyamayan veya göremeyen biri, bu metin olmadan videoda ne olduğunu öğrenemez. Yazılı metin gelene kadar bu yazı taslak kalır: Her şey kaydedilir ama henüz yayımlanmaz. Yazılı metni sonra videonun altındaki alana ekleyin, “Taslak” seçeneğini kapatın ve yayımlayın.',
    saveAsDraft: 'Taslak olarak kaydet',
    back: 'Metne dön',
    notSaved: 'Metniniz formda duruyor.',
  },
};
