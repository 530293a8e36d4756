import { type SafetyWording } from './safety.ts';

export const tr: SafetyWording = {
  rescue: {
    heading: 'Kaydedilmemiş metin',
    explanation: 'Bu metin geçen sefer kaydedilmedi. Hâlâ burada.',
    untitled: 'Başlıksız',
    isNew: 'yeni',
    setAside: 'kenara ayrıldı',
    takeBack: 'Geri getir',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    notCopied: 'Tarayıcı kopyalamaya izin vermedi. Metni dosya olarak indirin veya elle seçin.',
    download: 'Metin dosyası olarak indir',
    throwAway: 'Çöpe at',
    reallyThrowAway: 'Gerçekten çöpe atılsın mı?',
    hide: 'Daha sonra',
    show: (count) => `Kaydedilmemiş metin (${count})`,
    notKept:
      'Bu tarayıcı kaydedilmemiş metni saklamıyor (gizli pencere mi?). Lütfen sık sık kaydedin.',
  },
  clash: {
    heading: 'Bu arada başka biri kaydetti',
    explanation:
      'Siz yazarken biri aynı yeri değiştirdi. Henüz hiçbir şeyin üzerine yazılmadı. Hangi metin kalsın?',
    mine: 'Sizin metniniz',
    theirs: 'Diğer metin',
    empty: '(boş)',
    allLanguages: 'Bütün diller için bilgiler',
    keepMine: 'Benim metnimi kaydet',
    keepTheirs: 'Diğer metin kalsın',
    copyMine: 'Metnimi kopyala',
    back: 'Henüz kaydetme',
    notSaved: 'Metniniz formda duruyor.',
    notSetAside:
      'Bu tarayıcı metninizi kenara ayıramıyor. Bu yüzden hiçbir şey kaydedilmedi, metniniz formda duruyor. Yeniden kaydedin, “Metnimi kopyala” seçeneğiyle metninizi başka bir yerde saklayın, ardından diğer metni görmek için sayfayı yenileyin.',
  },
  language: {
    heading: 'Dil doğru mu?',
    question: (pane, looksLike) =>
      `${pane} bölümündeki metin başka bir dile benziyor: ${looksLike}. Böyle mi olsun?`,
    save: 'Evet, böyle kaydet',
    back: 'Hayır, metne dön',
    notSaved: 'Metniniz formda duruyor.',
  },
  faults: {
    notADay: (field) => `“${field}” geçerli bir tarih değil.`,
    notAnAddress: (field) => `“${field}” https:// ile başlayan bir adres olmalı.`,
    endsBeforeStart: (end, start) => `“${end}”, “${start}” zamanından önce.`,
    notBetween: (field, min, max) => `“${field}” ${min} ile ${max} arasında bir sayı olmalı.`,
    undescribed: 'Metindeki bir görselin henüz açıklaması yok.',
  },
  entry: {
    open: 'Adres, diller, silme…',
    saveFirst: 'Lütfen önce kaydedin: Formda kaydedilmemiş bir şey var.',
    address: 'Sitedeki adres',
    addressHint: 'Eski adres de buraya götürmeye devam eder.',
    change: 'Adresi değiştir',
    addressFixed: 'Bu adres değiştirilemez.',
    addressEmpty: 'Adreste en az bir harf veya rakam olmalı.',
    addressTaken: (slug) => `“${slug}” adresi zaten kullanılıyor.`,
    onSite: 'Sitede görünüyor',
    offSite: 'Hiçbir dilde sitede değil',
    takeOff: 'Siteden kaldır',
    putBack: 'Siteye geri koy',
    takeOffHint: 'Hiçbir şey silinmez: Metin burada taslak olarak kalır.',
    whichBack: 'Hangi dillerdeki metinler hazır ve siteye konsun?',
    versions: 'Diller',
    originalMark: 'ilk yazılan',
    draftMark: 'taslak',
    deleteVersion: 'Bu dildekini sil',
    reallyDelete: 'Gerçekten silinsin mi?',
    makeOriginal: 'İlk metin yap',
    originalStays:
      'Çevirileri olduğu sürece ilk yazılan metin silinemez. Önce başka bir dildekini ilk metin yapın veya tümünü siteden kaldırın.',
    lastStays: 'Son kalan metin, formun üstündeki “Sil” düğmesiyle silinir.',
    notDeleted: (original, others) =>
      `İlk olarak şu dilde yazıldı: ${original}; şu dillerde de var: ${others}. “Adres, diller, silme…” altında siteden kaldırabilir veya dilleri tek tek silebilirsiniz.`,
    close: 'Kapat',
    failed: (reason) => `Olmadı. ${reason}`,
  },
  trouble: {
    signedOut:
      'Oturumunuz sona erdi. Metniniz bu tarayıcıda saklanıyor. Sağ üstten çıkış yapıp yeniden giriş yapın; sonra metninizi geri getirebilirsiniz.',
    unreachable:
      'Bağlantı yok. Metniniz hâlâ formda duruyor ve bu tarayıcıda da saklanıyor. İnternet geri gelince yeniden kaydedin.',
    tooMuch:
      'Bir seferde çok fazla: Fotoğraflar ve videolar birlikte sunucunun kabul ettiğinden büyük. Metniniz hâlâ formda duruyor. Birkaç videoyu ya da fotoğrafı çıkarın, kaydedin, sonra kalanları tek tek ekleyin.',
    gone: 'Bu metin artık burada değil: Bu arada biri adresini değiştirmiş, metni yayımlamış ya da silmiş. Yazdıklarınız hâlâ formda duruyor. Yazdıklarınızı kopyalayın ve metni listeden yeniden açın.',
  },
};
