/**
 * States and territories: name and other names, demonyms (adjective and people), capital; fields divided by "|", several
 * in a field by ",". The first name is the label. Facts of geography; listing one says nothing about its status.
 */
export const countries: readonly string[] = `
Afghanistan|Afghan,Afghans,Afghani|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda
Antigua and Barbuda|Antiguan,Antiguans|Saint John's
Argentina,Argentine Republic|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians,Aussie|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas,The Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Barbados|Barbadian,Barbadians|Bridgetown
Belarus|Belarusian,Belarusians,Belarussian|Minsk
Belgium|Belgian,Belgians|Brussels
Belize|Belizean,Belizeans|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia,Plurinational State of Bolivia|Bolivian,Bolivians|La Paz
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians,Herzegovinian|Sarajevo
Botswana|Botswanan,Motswana,Batswana|Gaborone
Brazil|Brazilian,Brazilians|Brasília,Brasilia
Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
Burundi|Burundian,Burundians|Gitega,Bujumbura
Cambodia,Kampuchea|Cambodian,Cambodians|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaoundé,Yaounde
Canada|Canadian,Canadians|Ottawa
Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
Central African Republic|Central African,Central Africans|Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|Santiago
China,People's Republic of China,PRC|Chinese|Beijing,Peking
Colombia|Colombian,Colombians|Bogotá,Bogota
Comoros|Comorian,Comorians|Moroni
Democratic Republic of the Congo,Democratic Republic of Congo,DRC,Zaire|Congolese|Kinshasa
Republic of the Congo,Congo,Congo-Brazzaville|Congolese|Brazzaville
Costa Rica|Costa Rican,Costa Ricans|San José,San Jose
Côte d'Ivoire,Cote d'Ivoire,Ivory Coast|Ivorian,Ivorians|Yamoussoukro,Abidjan
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Czechoslovakia|Czechoslovak,Czechoslovakian|
Denmark|Danish,Dane,Danes|Copenhagen
Djibouti|Djiboutian,Djiboutians|
Dominica||Roseau
Dominican Republic|Dominican,Dominicans|Santo Domingo
East Timor,Timor-Leste|East Timorese,Timorese|Dili
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|Quito
Egypt,Arab Republic of Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran,Salvadorans|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini,Swaziland|Swazi,Swazis|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finn,Finns|Helsinki
France,French Republic|French,Frenchman,Frenchmen|Paris
Gabon|Gabonese|Libreville
Gambia,The Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany,Federal Republic of Germany,West Germany,East Germany|German,Germans|Berlin,Bonn
Ghana|Ghanaian,Ghanaians|Accra
Greece,Hellenic Republic|Greek,Greeks,Hellenic|Athens
Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
Grenada|Grenadian,Grenadians|
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Holy See,Vatican,Vatican City|Vatican|
Honduras|Honduran,Hondurans|Tegucigalpa
Hong Kong|Hongkonger,Hongkongers|
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander,Icelanders|Reykjavík,Reykjavik
India,Republic of India|Indian,Indians|New Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran,Islamic Republic of Iran,Persia|Iranian,Iranians,Persian,Persians|Tehran,Teheran
Iraq,Republic of Iraq|Iraqi,Iraqis|Baghdad
Ireland,Republic of Ireland|Irish,Irishman,Irishmen|Dublin
Israel,State of Israel|Israeli,Israelis|Tel Aviv
Italy|Italian,Italians|Rome
Jamaica|Jamaican,Jamaicans|
Japan|Japanese|Tokyo
Jordan,Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
Kenya|Kenyan,Kenyans|Nairobi
Kiribati|I-Kiribati|Tarawa
Kosovo|Kosovar,Kosovars,Kosovan|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
Laos,Lao People's Democratic Republic|Laotian,Laotians,Lao|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon,Lebanese Republic|Lebanese|Beirut
Lesotho|Basotho,Mosotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya,Libyan Arab Jamahiriya|Libyan,Libyans|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourgish,Luxembourger,Luxembourgers|
Macau,Macao|Macanese|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur
Maldives|Maldivian,Maldivians|Malé
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico|Mexican,Mexicans|Mexico City
Micronesia|Micronesian,Micronesians|Palikir
Moldova,Republic of Moldova|Moldovan,Moldovans|Chișinău,Chisinau
Monaco|Monegasque,Monacan|
Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican,Mozambicans|Maputo
Myanmar,Burma|Burmese,Myanmarese|Naypyidaw,Rangoon,Yangon
Namibia|Namibian,Namibians|Windhoek
Nauru|Nauruan,Nauruans|Yaren
Nepal|Nepalese,Nepali,Nepalis|Kathmandu
Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam
New Zealand|New Zealander,New Zealanders,Kiwi|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien,Nigeriens|Niamey
Nigeria|Nigerian,Nigerians|Abuja
North Korea,Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang
North Macedonia,Macedonia,former Yugoslav Republic of Macedonia|Macedonian,Macedonians,North Macedonian|Skopje
Northern Ireland|Northern Irish|Belfast
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Pakistan,Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad
Palau|Palauan,Palauans|Ngerulmud
Palestine,State of Palestine|Palestinian,Palestinians|Ramallah
Panama|Panamanian,Panamanians|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan,Paraguayans|Asunción,Asuncion
Peru|Peruvian,Peruvians|Lima
Philippines,The Philippines|Filipino,Filipinos,Philippine|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia,Russian Federation|Russian,Russians|Moscow
Rwanda|Rwandan,Rwandans|Kigali
Saint Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Samoan,Samoans|Apia
San Marino|Sammarinese|
São Tomé and Príncipe,Sao Tome and Principe|São Toméan|São Tomé
Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh
Scotland|Scottish,Scot,Scots|Edinburgh
England|English,Englishman,Englishmen|London
Wales|Welsh,Welshman,Welshmen|Cardiff
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks,Slovakian|Bratislava
Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalis,Somalian|Mogadishu
Somaliland|Somalilander|Hargeisa
South Africa|South African,South Africans|Pretoria
South Korea,Republic of Korea,Korea|South Korean,South Koreans,Korean,Koreans|Seoul
South Sudan|South Sudanese|Juba
Soviet Union,USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet,Soviets|
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka,Ceylon|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland,Swiss Confederation|Swiss|Bern,Berne
Syria,Syrian Arab Republic|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe
Tanzania,United Republic of Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lomé,Lome
Tonga|Tongan,Tongans|Nuku'alofa
Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey,Türkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara
Turkmenistan|Turkmen,Turkmens|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi
United Kingdom,UK,U.K.,Great Britain,Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Britons,Brit,Brits|London
United States,US,U.S.,USA,U.S.A.,United States of America,America,the States|American,Americans|Washington,Washington DC,Washington D.C.
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent
Vanuatu|Ni-Vanuatu|Port Vila
Venezuela,Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Western Sahara|Sahrawi,Sahrawis|Laayoune
Yemen|Yemeni,Yemenis|Sana'a,Sanaa
Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|
Zambia|Zambian,Zambians|Lusaka
Zimbabwe|Zimbabwean,Zimbabweans|Harare
`
  .trim()
  .split('\n');
