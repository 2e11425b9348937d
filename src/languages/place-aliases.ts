/** Names of one town in the languages that documents come in, a line a town; the first is the one that GeoNames gives it. */
export const placeAliases: readonly (readonly string[])[] = `
Abidjan|أبيدجان
Aden|عدن
Aleppo|Halab|Alep|حلب
Amman|عمّان
Baghdad|Bagdad|بغداد
Basrah|Basra|Al Basrah|Bassora|البصرة
Beijing|Peking|Pékin
Beirut|Beyrouth|Bayrut|بيروت
Cairo|Le Caire|Al Qahirah|القاهرة
Colombo|كولومبو
Damascus|Damas|Dimashq|دمشق
Deir ez-Zor|Deir Ezzor|Dayr az-Zawr|Deir al-Zor|Deyrizor|دير الزور
Dhaka|Dacca
Erbil|Arbil|Hewler|أربيل
Gaza|غزة
Genève|Geneva|Genf|جنيف
Hama|Hamah|حماة
Homs|Hims|حمص
Idlib|Idleb|إدلب
Istanbul|Constantinople|إسطنبول
Jerusalem|Al Quds|Jérusalem|القدس
Kabul|Kaboul|كابل
Khartoum|Al Khartum|الخرطوم
Kirkuk|كركوك
Kobani|Ayn al Arab|عين العرب
Kolkata|Calcutta
Kyiv|Kiev|Київ|كييف
Latakia|Al Ladhiqiyah|Lattaquié|اللاذقية
London|Londres|لندن
Mogadishu|Muqdisho|مقديشو
Moscow|Moskva|Moscou|Москва
Mosul|Al Mawsil|Mossoul|الموصل
Mumbai|Bombay
Tadmur|Palmyra|Palmyre|Tadmor|تدمر
Ar Raqqah|Raqqa|Rakka|Al-Raqqa|الرقة
Sanaa|Sana'a|صنعاء
The Hague|Den Haag|La Haye|لاهاي
Tripoli|Tarabulus|طرابلس
Tunis|تونس
Vienna|Wien|Vienne|فيينا
Yangon|Rangoon
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
