/** Peoples, faiths and parts of the world whose adjective is written with a capital, beside those of the states. */
export const peoples: readonly string[] = `
Kurdish Kurd Kurds Arab Arabs Arabic Arabian Jewish Jew Jews Muslim Muslims Islamic Islamist Islamists Christian Christians
Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shia Shias Shiite Shiites Shi'ite Shi'ites Shi'a Alawite Alawites
Druze Yazidi Yazidis Yezidi Yezidis Catholic Catholics Protestant Protestants Orthodox Coptic Copt Copts Baha'i Baha'is
Pashtun Pashtuns Hazara Hazaras Baloch Uighur Uighurs Uyghur Uyghurs Rohingya Rohingyas Tibetan Tibetans Tatar Tatars Chechen
Chechens Hutu Hutus Tutsi Tutsis Hausa Yoruba Igbo Fulani Tuareg Tuaregs Berber Berbers Amazigh Oromo Tigrayan Tigrayans
Amhara Zulu Xhosa Maori Inuit Roma Basque Basques Catalan Catalans Bosniak Bosniaks Assyrian Assyrians Mapuche Quechua Aymara
European Europeans African Africans Asian Asians Latin Hispanic Latino Latinos Western Eastern Westerner Westerners Scandinavian
Nordic Baltic Balkan Caucasian Caribbean Mediterranean Levantine Maghrebi Sahelian Andean Amazonian Arctic Antarctic Slavic Slav
Slavs Caucasians Anglo-Saxon Celtic Crimean Darfuri Kashmiri Kashmiris Punjabi Punjabis Bengali Bengalis Tamil Tamils Sinhalese
Parisian Parisians Londoner Londoners Roman Romans Mongol Mongols Ottoman Ottomans Byzantine Californian Californians Texan Texans
Nazi Nazis Marxist Marxists Communist Communists Republican Republicans Democrat Democrats Labourite Baathist Baathists Ba'athist
`
  .trim()
  .split(/\s+/);

/** Regions larger or smaller than a state that texts name, several words joined by "_". */
export const regions: readonly string[] = `
Africa Asia Europe West America North_America South_America Latin_America Central_America Oceania Antarctica Australasia Eurasia
Middle_East Near_East Far_East Levant Maghreb Sahel Horn_of_Africa Balkans Caucasus North_Caucasus South_Caucasus Central_Asia
South_Asia Southeast_Asia South-East_Asia East_Asia West_Africa East_Africa North_Africa Southern_Africa Central_Africa
Western_Europe Eastern_Europe Scandinavia Baltics Caribbean Gulf Persian_Gulf Arabian_Peninsula Korean_Peninsula Sinai Gaza
Gaza_Strip West_Bank East_Jerusalem Golan_Heights Kurdistan Iraqi_Kurdistan Rojava Kashmir Punjab Balochistan Xinjiang Tibet
Crimea Donbas Donbass Chechnya Dagestan Abkhazia South_Ossetia Transnistria Nagorno-Karabakh Darfur Tigray Katanga Kivu Biafra
Catalonia Bavaria Saxony Flanders Wallonia Lombardy Sicily Corsica Normandy Brittany Andalusia Galicia Siberia Manchuria
Anbar Nineveh Ninawa Raqqa Deir_ez-Zor Deir_Ezzor Idlib Hama Homs Daraa Aleppo Latakia Tartus Quneitra Hasakah Diyala Kirkuk
Helmand Kandahar Herat Badakhshan Waziristan Sindh Khyber_Pakhtunkhwa Rakhine Kachin Aceh Papua Mindanao Kordofan Blue_Nile
Atlantic Atlantic_Ocean Pacific Pacific_Ocean Indian_Ocean Mediterranean Mediterranean_Sea Black_Sea Red_Sea Caspian_Sea
Baltic_Sea North_Sea South_China_Sea East_China_Sea Sea_of_Azov Gulf_of_Aden Strait_of_Hormuz Bab_el-Mandeb Suez_Canal
Panama_Canal Euphrates Tigris Nile Jordan_River Danube Rhine Volga Amazon Congo_River Mekong Indus Ganges Yangtze Himalayas Alps
Andes Pyrenees Urals Sahara Gobi New_England Midwest West_Coast East_Coast Bay_Area Silicon_Valley Capitol_Hill
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas
Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire
New_Jersey New_Mexico New_York New_York_City North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Washington_State Wisconsin Wyoming
Ontario Quebec Alberta British_Columbia Manitoba Saskatchewan Nova_Scotia New_Brunswick Newfoundland Yukon Queensland
New_South_Wales Victoria Tasmania Western_Australia South_Australia Northern_Territory
Jammu_and_Kashmir Newfoundland_and_Labrador Andaman_and_Nicobar_Islands Castile_and_León
Kohgiluyeh_and_Boyer-Ahmad Sistan_and_Baluchestan Chaharmahal_and_Bakhtiari
Heard_and_McDonald_Islands Wallis_and_Futuna Turks_and_Caicos_Islands Saint_Pierre_and_Miquelon
`
  .trim()
  .split(/\s+/)
  .map((name) => name.replaceAll('_', ' '));
