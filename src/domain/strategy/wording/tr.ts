import { type StrategyWording } from './wording.ts';

export const tr: StrategyWording = {
  about: {
    title: 'Bu nasıl bir metin?',
    text: 'Siegburg Belediyesi Ekim 2022’de kardeş şehir ve hamilik çalışmalarının nasıl süreceğini yazıya döktü. Taslak 25 Ekim 2022’de komisyonun gündemindeydi; daha yeni bir sürümünü bilmiyoruz. Burada metni kendi sözlerimizle anlatıyoruz. Kuşkulu durumlarda belediyenin Almanca metni geçerlidir.',
  },
  sections: {
    partners: {
      title: 'Siegburg’un bağları',
      text: 'Metin bir listeyle başlıyor. Liste 2022 sonbaharındaki durumu gösteriyor; o günden beri epey şey değişti.',
    },
    goals: {
      title: 'Hedefler',
      text: 'Yönü beş hedef gösteriyor: barış, daha iyi paylaşılan iş, daha çok katılımcı, iş birliği ve daha sık bir ağ.',
    },
    themes: {
      title: 'Öncelikli konular',
      text: 'Dört konunun kardeş şehir ilişkilerini güçlendirmesi bekleniyor. Durum gerektirirse bunların dışına çıkılabilir.',
    },
    formats: {
      title: 'Etkinlik türleri',
      text: 'Etkinlik türü, buluşmanın, öğrenmenin ya da birlikte bir şey yapmanın bir yoludur. Metinde on sekiz tür saydık: Bazıları şimdiden var, bazıları ise birer dilek ya da fikir.',
    },
    development: {
      title: 'Bundan sonra',
      text: 'İki bölüm ileriye bakıyor: Biri ortaklar arasındaki ağı, öbürü var olan bağların ne olacağını anlatıyor.',
    },
    grants: {
      title: 'Mali destekler',
      text: 'Üç kural, mali destek kararlarının nasıl verileceğini söylüyor. Biri yerine getirildi; biri ise belediyenin bildirdiğine göre artık geçerli değil.',
    },
  },
  paragraphs: {
    'S.E': {
      title: '2022’nin listesi',
      text: 'Metin 2022 sonbaharında beş kardeş şehir sayıyor: Nogent-sur-Marne, Bolesławiec, Selçuk, Orestiada ve Guarda. Werder (Havel) listede hâlâ iki Almanya’nın birleştiği dönemden kalma bir hamilik olarak yer alıyor; bugün ise kardeş şehir. Bunlardan ayrı olarak iki hamilik daha anılıyor: muhafız taburunun bir bölüğü olan “Siegburger Kompanie” ve Kiel’deki, o zaman hâlâ mayın tarama gemisi denen “Siegburg” botu. Strateji yeni yönü açıklamak ve ölçülebilir kılmak istiyor; ama bir ölçüt vermiyor.',
    },
    'S.Z1': {
      title: 'Barışı içeriden güçlendirmek',
      text: 'Kardeş şehir ilişkisi gerçekten yaşanıyorsa zor günlere dayanan bir güven doğar. Barış bu güvene yaslanabilmeli.',
    },
    'S.Z2': {
      title: 'İşi paylaşmak',
      text: 'Belediye, kardeş şehir derneği Partnerschaftsverein Siegburg e.V. ile çalışmayı sürdürüyor. Gönüllüler ile belediye çalışanları daha sıkı iş birliği yapmalı; böylece her şey birkaç kişiye bağlı kalmaz, ilişkilere ayrılan zaman daha çok kişiye dağılır. Gönüllülerin emeği ve isteği de böyle korunmalı.',
    },
    'S.Z3': {
      title: 'Daha çok genç, daha az dil engeli',
      text: 'Öğrenciler ve diğer gençler yeniden daha çok katılmalı. Yetişkinler için dil daha küçük bir engel olmalı: Kimse yalnızca yabancı dilden çekindiği için uzak durmasın.',
    },
    'S.Z4': {
      title: 'Şehirleri ve ekonomiyi yakınlaştırmak',
      text: 'Şehirler birlikte daha çok iş yapmalı. Bundan sonra hem kardeş şehirlerle hem de hamiliklerde ekonomik iş birliği de gündemde olacak.',
    },
    'S.Z5': {
      title: 'Ortakları birbirine bağlamak',
      text: 'Nogent-sur-Marne, Bolesławiec, Siegburg ve Zbarazh’ın (Збараж) oluşturduğu dört şehir halkası, metindeki adıyla “Ringpartnerschaft” (halka ortaklığı), bir başlangıç sayılıyor. Kardeş şehirlerden doğan “Avrupa bağı” düşüncesi daha çok ağırlık kazanmalı. Metin, Selçuk’la olan bağın bu arada ihmal edilmemesini özellikle vurguluyor.',
    },
    'S.T1': {
      title: 'Okullar ve eğitim',
      text: 'Öğrenmek ömür boyu sürer; bu yüzden çalışma, zaten iyi giden yerden, örneğin halk gezilerinden ve etkinliklerden başlamalı. Önümüzdeki yıllarda en çok öğrenciler, meslek öğrenen gençler ve üniversiteliler arasındaki değişim artmalı. Okulların kendi kurduğu dostluklar yerini korumalı. Tanışmanın yanında bilgiyi paylaşmak ve birbirinin kültürünü öğrenmek de amaçlanıyor.',
    },
    'S.T2': {
      title: 'Kültür',
      text: 'Kültürler arasındaki alışveriş daha da canlanabilir. Kültür üreten ya da destekleyen dernekler şehir yaşamı için önemlidir. Yerleşmiş etkinliklerin yanında onlar da kardeş şehir ilişkilerine can verebilir, bağları güçlendirebilir.',
    },
    'S.T3': {
      title: 'Ekonomik ve sosyal birliktelik',
      text: 'Dostluk, ekonomiyi destekleme isteğinden doğmaz; ama iyi bir kardeş şehir ilişkisi ekonominin de yolunu açabilir. Avrupa düşüncesi barış ve güvenin yanında her zaman ekonomik istikrar da vaat etti; belediye bu yan etkiden bundan böyle daha açık biçimde yararlanmak istiyor. Avrupa şehirlerinin görevleri benzer: az arazi kullanarak konut yapmak, çocuk bakımı, iklimin korunması ve enerji dönüşümü. Ortaklar bunları konuşup birlikte hareket edebilir; iş AB fonlarıyla ortak projelere kadar gidebilir, AB’nin, Almanya’nın, eyaletlerin ve özel vakıfların programları da yardımcı olabilir.',
    },
    'S.T4': {
      title: 'Buluşma',
      text: 'İlk tanışmanın arkası gelmeli; bu, özellikle spor gibi boş zaman etkinliklerinde mümkün. Guarda, Selçuk, Orestiada ve Bolesławiec gibi uzaktaki ortaklarla bağın sürmesi için dijital yollar da gerekir. Belediyeye göre gençleri ve aileleri en çok çeken şey, eğlence ve bu arada öğrenecekleridir. İtfaiyeler, dernekler ya da sporcular arasında daha önce kurulmuş bağlar yeniden canlanmalı veya desteklenmeye devam etmeli.',
    },
    'S.TX': {
      title: 'Konuların dışına çıkılabilir',
      text: 'Duruma göre içerikler ve etkinlik türleri dört öncelikli konunun dışında da kalabilir. Bu bölüm yerler ve düzeyler hakkında bir şey söylemiyor.',
    },
    'S.F0': {
      title: 'Kim başlatabilir?',
      text: 'Dernekler, okullar ve işletmeler bir etkinlik başlatabilir. Her etkinlik, değişimin üç düzeyinden en az birine ulaşmalı: insani (A), öğrenme (B) ya da uygulama (C).',
    },
    'S.FA': {
      title: 'A düzeyi: insani',
      text: 'Metin bu düzeyin yalnızca adını veriyor. Biz şöyle anlıyoruz: İnsanlar yüz yüze ya da ekran başında buluşur ve bağlarını sürdürür.',
    },
    'S.FB': {
      title: 'B düzeyi: öğrenme',
      text: 'Metin bu düzeyin yalnızca adını veriyor. Biz şöyle anlıyoruz: İnsanlar birbirinden öğrenir; örneğin bir dili, bir dersi ya da başka bir yerde günlük yaşamın nasıl olduğunu.',
    },
    'S.FC': {
      title: 'C düzeyi: uygulama',
      text: 'Metin bu düzeyin yalnızca adını veriyor. Biz şöyle anlıyoruz: İnsanlar işte, sahnede ya da bir projede birlikte bir şey yapar.',
    },
    'S.F1': {
      title: 'Okullar ve eğitim için etkinlik türleri',
      text: 'Öğrenci değişimi zaten var. Daha çok gence ulaşmak için yeni türler de desteklenmeli: bir kardeş şehirde gönüllü sosyal yıl (“Freiwilliges Soziales Jahr”; B ve C düzeyleri), okullarda proje haftaları (B), dijital etkinlikler (A), Erasmus (A, B ve C) ve Erasmus+ (A ve B).',
    },
    'S.F2': {
      title: 'Kültür için etkinlik türleri',
      text: 'Kültür yönetimi, belediyenin “Stadtbetriebe” adlı kuruluşunun işidir. Kültür dernekleri ise kardeş şehirlerle daha sıkı çalışabilir; o zaman tek tek projeler için kaynak da ayrılabilir. Kültür insanlarının karşılıklı gidip gelmesi ve birbirine bağlı birkaç şehrin katıldığı halka etkinlikleri düşünülebilir (ikisi de C düzeyi).',
    },
    'S.F3': {
      title: 'Ekonomik ve sosyal birliktelik için etkinlik türleri',
      text: 'Ekonomide ve meslek eğitiminde ortak çalışmalar bugüne dek az. Bunlar temkinli ama sağlam biçimde büyümeli. Uzmanlık toplantıları ve konferanslar (B ve C düzeyleri), stajyer ve çırak değişimi (B ve C), gönüllü sosyal yıl için yer bulma (C) ve belediyeler arası personel değişimi (B ve C) düşünülebilir.',
    },
    'S.F4': {
      title: 'Buluşma için etkinlik türleri',
      text: 'Yeni gezi biçimleri, kardeş şehirlerdeki ve hamiliklerdeki insanları birbirine yaklaştırmalı; bunları kardeş şehir derneği, ilgilenen vatandaşlar ve belediye birlikte geliştirmeli. Spor gezileri ve halk gezileri gibi tutmuş olanlar desteklenmeye devam ediyor. Bunlara blog ve vlog (A ve B düzeyleri), kardeş şehirlerin dijital gençlik parlamentosu (B) ve aile gezileri (A) eklenebilir.',
    },
    'S.D1': {
      title: 'Ağı örmeyi sürdürmek',
      text: '2022’de Nogent-sur-Marne, Bolesławiec ve Siegburg, Bolesławiec’in Ukrayna’daki kardeş şehri Zbarazh (Збараж) ile bir araya geldi. Metin buna dörtlü ortaklık ya da halka ortaklığı diyor ve bunu, iyi bir kardeş şehir ilişkisinin neyi taşıyabildiğine ve neye dönüşebileceğine örnek sayıyor. Bütün ortakların daha çok yakınlaşması için bu yolda kendi konuları ve etkinlikleriyle ilerlenmeli. Temeli bir dayanışma bildirgesidir; Zbarazh, Siegburg’un kardeş şehri değildir.',
    },
    'S.D2': {
      title: 'Önce var olanı güçlendirmek',
      text: 'Siegburg ilk adımda var olan kardeş şehir ilişkilerini ve hamiliklerini korumak, güçlendirmek ya da canlandırmak istiyor; resmî olarak yenilerini kurmak istemiyor. Muhafız taburuyla ve 2022’de hâlâ mayın tarama gemisi denen botla kurulmuş hamilikler derinleşmeli; bunlarda nelerin iyileştirilebileceği ya da hedeflere bağlanabileceği birlikte incelenmeli. Werder (Havel) için hamiliğin kardeş şehir ilişkisine dönüşüp dönüşemeyeceğine kısa sürede bakılacaktı. Bu gerçekleşti: Werder, Ekim 2025’ten beri kardeş şehir.',
    },
    'S.G1': {
      title: 'Ölçüt: strateji',
      text: 'Her mali destek başvurusu önce stratejiye göre değerlendirilmeli. Ardından komisyon karar verir.',
    },
    'S.G2': {
      title: 'Mali destekler için bir yönerge',
      text: '2022 tarihli metin, komisyonun karara bağlayacağı bir mali destek yönergesi duyuruyor. Belediyenin bildirdiğine göre komisyon bunu Mart 2023’te yaptı.',
    },
    'S.G3': {
      title: '500 avronun altındaki tutarlar',
      text: '2022 tarihli metne göre tutar 500 avronun altındaysa ve proje stratejiye uyuyorsa “Amt 01” birimi tek başına olumlu yanıt verebilir, ardından komisyona yazılı bilgi verir. Belediye Mart 2023’te komisyonun bu sınırı kaldırdığını bildirdi. Bu nedenle komisyonun karar vereceğini hesaba katın ve belediyeye sorun.',
    },
  },
  themes: {
    T1: {
      name: 'Okullar ve eğitim',
      explanation: 'Okulda, meslek eğitiminde ve üniversitede değişim; her yaşta öğrenmek.',
    },
    T2: {
      name: 'Kültür',
      explanation: 'Dernekler ve kültür insanları şehirleri birbirine yaklaştırır.',
    },
    T3: {
      name: 'Ekonomik ve sosyal birliktelik',
      explanation: 'İş, meslek eğitimi, belediyecilik ve birçok şehrin ortak görevleri.',
    },
    T4: {
      name: 'Buluşma',
      explanation: 'Tanışmak ve bağı sürdürmek: sporda, yolculukta, ekran başında.',
    },
  },
  levels: {
    A: { name: 'insani', explanation: 'İnsanlar buluşur.' },
    B: { name: 'öğrenme', explanation: 'İnsanlar birbirinden öğrenir.' },
    C: { name: 'uygulama', explanation: 'İnsanlar birlikte bir şey yapar.' },
  },
  formats: {
    schulaustausch: {
      name: 'Öğrenci değişimi',
      example:
        'Siegburg’dan bir sınıf bir haftayı Selçuk’ta ailelerin yanında geçirebilir, ertesi yıl da konuk ağırlayabilir.',
    },
    fsj: {
      name: 'Kardeş şehirde gönüllü sosyal yıl',
      example: 'Okulu bitiren biri, Guarda’da bir anaokulunda bir yıl yardımcı olabilir.',
    },
    projektwoche: {
      name: 'Okulda proje haftası',
      example:
        'Bir okul bir hafta boyunca Siegburg seramiğini Bolesławiec seramiğiyle karşılaştırabilir ve sonuçları oradaki bir sınıfla paylaşabilir.',
    },
    digital: {
      name: 'Dijital etkinlik',
      example:
        'Siegburg’dan ve Orestiada’dan insanlar ayda bir ekran başında buluşup günlük yaşamlarını anlatabilir.',
    },
    erasmus: {
      name: 'Erasmus',
      example:
        'Bir üniversite öğrencisi Portekiz’de bir dönem okuyup bu arada Guarda’yı keşfedebilir.',
    },
    erasmusplus: {
      name: 'Erasmus+',
      example:
        'Siegburg’dan ve Selçuk’tan gençler ortak bir buluşma planlayıp bunun için Erasmus+ programına başvurabilir.',
    },
    kulturaustausch: {
      name: 'Kültür insanları değişimi',
      example:
        'Biri Orestiada’dan, öbürü Siegburg’dan iki koro bir program hazırlayıp iki şehirde de söyleyebilir.',
    },
    ringveranstaltung: {
      name: 'Halka etkinliği',
      example:
        'Birkaç kardeş şehir aynı gün aynı konuda bir etkinlik düzenleyip görüntülü olarak birbirine bağlanabilir.',
    },
    fachtagung: {
      name: 'Uzmanlık toplantısı ya da konferans',
      example:
        'Birkaç belediyenin uzmanları, çok arazi tüketmeden nasıl konut yapılabileceğini birlikte konuşabilir.',
    },
    'praktikum-azubi': {
      name: 'Stajyer ve çırak değişimi',
      example: 'Bir çırak Bolesławiec’te bir seramik atölyesinde üç hafta çalışabilir.',
    },
    'fsj-vermittlung': {
      name: 'Gönüllü sosyal yıl için yer bulma',
      example:
        'Bir danışma noktası, gönüllü yılını kardeş şehirde geçirmek isteyen gençlerin yer bulmasına yardım edebilir.',
    },
    verwaltungsaustausch: {
      name: 'Belediyeler arası personel değişimi',
      example:
        'Siegburg Belediyesinden bir çalışan, Werder (Havel) belediyesinde bir hafta çalışabilir.',
    },
    tourformat: {
      name: 'Yeni gezi biçimi',
      example: 'Bir grup Nogent-sur-Marne’a otobüs yerine bisikletle gidebilir.',
    },
    sportfahrt: {
      name: 'Spor gezisi',
      example: 'Bir kulüp, takımını Guarda’daki bir turnuvaya götürebilir.',
    },
    buergerfahrt: {
      name: 'Halk gezisi',
      example:
        'Siegburglular Werder (Havel) şehrinde uzun bir hafta sonu geçirip ertesi yıl yeniden görecekleri insanlarla tanışabilir.',
    },
    blogvlog: {
      name: 'Blog ve vlog',
      example: 'Gençler bir geziyi yazılarla ve kısa filmlerle anlatabilir.',
    },
    jugenddigitalparlament: {
      name: 'Avrupa dijital gençlik parlamentosu',
      example:
        'Birkaç kardeş şehirden gençler, hepsini ilgilendiren bir konuyu çevrim içi tartışabilir.',
    },
    familienfahrt: {
      name: 'Aile gezisi',
      example: 'Birkaç aile tatilde Selçuk’a gidip orada başka ailelerle buluşabilir.',
    },
  },
  standings: {
    practised: 'Stratejiye göre zaten var.',
    'to-be-supported': 'Stratejiye göre desteklenmeli.',
    conceivable: 'Stratejiye göre düşünülebilir.',
    possible: 'Stratejiye göre eklenebilir.',
    'to-be-developed': 'Stratejiye göre henüz geliştirilecek.',
    continued: 'Stratejiye göre zaten var ve desteklenmeye devam edilmeli.',
  },
  developments: {
    'solidarity-declaration':
      'Bolesławiec, Nogent-sur-Marne, Siegburg, Pirna, Acuto ve Vallecorsa, Zbarazh (Збараж) için bir dayanışma bildirgesi imzaladı. Belediyenin haberleri birbirini tutmuyor: Birinde 20 Ağustos Cumartesi, ötekinde 21 Ağustos deniyor; Ekim 2022’de ise yalnızca dört şehirden, Bolesławiec, Nogent-sur-Marne, Siegburg ve Zbarazh’dan söz ediliyor.',
    'bus-for-zbarazh':
      'Bolesławiec, Zbarazh (Збараж) şehrine bir otobüs verdi; Siegburg’dan gelen yardım malzemesi de otobüsle birlikte gitti.',
    'grant-guideline':
      'Komisyon mali destek yönergesini değiştirilmiş biçimiyle kabul etti: 500 avro sınırı ve yüzde 50’nin üzerindeki gençlik kotası kalktı. Gençler değerlendirmede yine de özel bir ağırlık taşıyacak. Yönergenin kendisi elimizde yok.',
    'grant-share':
      'Belediye, yüz yüze ya da ekran başındaki buluşmalarda giderlerin yüzde 75’ine kadarını karşılayabildiğini bildirdi; başvuru için sade bir e-posta yetiyordu. Bugün neyin geçerli olduğunu belediyeden öğrenebilirsiniz.',
    'selcuk-renewed':
      'Siegburg ile Selçuk, kardeş şehir oluşlarının 30. yılını kutladı ve sözlerini yeniledi. Belediye 1993’ü başlangıç sayıyor; General-Anzeiger gazetesi 1994 diyor.',
    'more-youth-projects': 'Komisyon gençlerle daha çok proje istedi.',
    'boat-project':
      'Komisyon, hamiliği üstlenilen botla yapılacak bir projeden yana oy birliğiyle görüş bildirdi.',
    'nogent-sixty-years':
      'Siegburg ile Nogent-sur-Marne, kardeş şehir oluşlarının 60. yılını kutladı; belge 13 Haziran 1964 tarihini taşıyor.',
    'boat-not-a-minesweeper':
      'Belediye bir haberinde “Siegburg”dan yalnızca hamiliğini üstlendiği bot diye söz ediyor. Alman ordusu, tarihi belirtilmeyen bir sayfada onu artık mayın tarama gemisi değil, personel temin ve komuta botu olarak gösteriyor.',
    'werder-partner-town':
      'Siegburg ile Werder (Havel), Marienborn anma yerinde kardeş şehir belgesini imzaladı. Werder o günden beri altıncı kardeş şehir.',
    'guarda-renewed':
      'Siegburg ile Guarda, kardeş şehir oluşlarının 40. yılında belgelerini yeniledi.',
  },
  statuses: {
    'in-force':
      'Ekim 2022 tarihli metin böyle diyor. Belediyenin bu maddeden vazgeçtiğine dair bir bilgimiz yok.',
    'reported-superseded':
      'Güncelliğini yitirdi: Belediyenin bildirdiğine göre bu madde artık geçerli değil. Bugünkü durumu lütfen belediyeye sorun.',
    done: 'Yapıldı: Burada duyurulan şey, belediyenin bildirdiğine göre gerçekleşti.',
  },
};
