/**
 * Companies, agencies, associations, parties, universities and armed groups known across the world, by the names that
 * texts give them. A fact, not a judgement: listing says nothing about any of them.
 */
export const organisations: readonly string[] = `
United Nations|UN|U.N.|UNO|League of Nations|European Union|EU|E.U.|European Commission|European Parliament|European Council
European Central Bank|ECB|Council of Europe|African Union|AU|Arab League|League of Arab States|NATO|North Atlantic Treaty Organization
OPEC|ASEAN|OAS|Organization of American States|OSCE|ECOWAS|BRICS|G7|G8|G20|Commonwealth|Mercosur|Gulf Cooperation Council|GCC|OECD
UNESCO|UNICEF|UNHCR|UNRWA|OHCHR|OCHA|UNDP|UNEP|UNODC|World Health Organization|WHO|World Food Programme|WFP|World Food Program
International Atomic Energy Agency|IAEA|OPCW|Organisation for the Prohibition of Chemical Weapons|International Criminal Court|ICC
International Court of Justice|ICJ|International Committee of the Red Cross|ICRC|Red Cross|Red Crescent|International Monetary Fund|IMF
World Bank|World Trade Organization|WTO|ILO|International Labour Organization|Interpol|Europol|Eurojust|Frontex|FATF|UNSC
Security Council|UN Security Council|United Nations Security Council|General Assembly|UN General Assembly|Human Rights Council|Secretariat
CIA|Central Intelligence Agency|FBI|Federal Bureau of Investigation|NSA|National Security Agency|DEA|DIA|MI5|MI6|GCHQ|KGB|FSB|GRU|SVR
Mossad|Shin Bet|ISI|RAW|Pentagon|White House|Kremlin|Congress|U.S. Congress|US Congress|Senate|U.S. Senate|US Senate
House of Representatives|House|House of Commons|House of Lords|Parliament|Knesset|Duma|State Duma|Bundestag|Bundesrat|Lok Sabha|Diet
Supreme Court|Constitutional Court|High Court|Federal Reserve|Fed|Treasury|State Department|Defense Department|Defence Ministry
Department of Defense|Department of State|Department of Justice|Justice Department|Department of Energy|Department of Homeland Security
Foreign Office|Home Office|Ministry of Defence|Foreign Ministry|Interior Ministry|Whitehall|Downing Street|Scotland Yard|Quai d'Orsay
Army|Navy|Air Force|Marine Corps|Marines|U.S. Army|US Army|U.S. Navy|Coast Guard|National Guard|Revolutionary Guards|IRGC|Wehrmacht|SS|Red Army
IRS|EPA|FDA|SEC|FCC|FTC|FERC|FAA|NTSB|CDC|NIH|NHS|NASA|ESA|NOAA|USAID|FEMA|OSHA|USDA|HUD|DOJ|DOE|DOD|CPA|Coalition Provisional Authority
Amnesty International|Amnesty|Human Rights Watch|HRW|Oxfam|Greenpeace|Médecins Sans Frontières|MSF|Doctors Without Borders|Save the Children
Transparency International|Global Witness|Bellingcat|Human Rights First|International Crisis Group|Reporters Without Borders|ACLU|WWF
Salvation Army|YMCA|Rotary|Caritas|World Vision|Wikimedia|Wikipedia|WikiLeaks|Carter Center|Brookings|RAND|Heritage Foundation|Chatham House
Republican Party|Democratic Party|GOP|Labour Party|Labour|Conservative Party|Tories|Liberal Democrats|Green Party|Communist Party|BJP|ANC
Likud
Google|Microsoft|Apple|Amazon|IBM|Intel|AMD|Nvidia|Oracle|Cisco|Dell|HP|Hewlett-Packard|Yahoo|Yahoo!|AOL|eBay|PayPal|Facebook|Meta|Twitter
LinkedIn|YouTube|Instagram|WhatsApp|Netflix|Uber|Airbnb|Tesla|SpaceX|Adobe|Salesforce|SAP|Skype|Spotify|TikTok|ByteDance|Huawei|ZTE|Tencent
Alibaba|Baidu|Xiaomi|Lenovo|Samsung|LG|Sony|Panasonic|Toshiba|Hitachi|Nokia|Ericsson|Motorola|BlackBerry|Verizon|AT&T|T-Mobile|Vodafone|Orange
Comcast|Time Warner|Disney|Walt Disney|Viacom|Warner Bros|Paramount|Pixar|Nintendo|Sega|Philips|Siemens|Bosch|General Electric|GE|Honeywell|3M
Ford|General Motors|GM|Chrysler|Toyota|Honda|Nissan|Mazda|Subaru|Mitsubishi|Hyundai|Kia|Volkswagen|VW|BMW|Mercedes|Mercedes-Benz|Audi|Porsche
Daimler|Fiat|Renault|Peugeot|Citroën|Volvo|Saab|Jaguar|Land Rover|Rolls-Royce|Ferrari|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman
BAE Systems|Thales|Rheinmetall|Dassault|General Dynamics|Rosoboronexport|Almaz-Antey|Kalashnikov|Blackwater|Halliburton|KBR|Bechtel|DynCorp
Exxon|ExxonMobil|Exxon Mobil|Mobil|Chevron|Texaco|Shell|Royal Dutch Shell|BP|British Petroleum|Total|TotalEnergies|Eni|Repsol|Equinor|Statoil
ConocoPhillips|Conoco|Gazprom|Rosneft|Lukoil|Surgutneftegas|Transneft|Yukos|Aramco|Saudi Aramco|Petrobras|Pemex|PDVSA|Petronas|Sinopec|CNOOC
CNPC|PetroChina|ONGC|Enron|Dynegy|El Paso|Duke Energy|PG&E|EDF|E.ON|RWE|Glencore|Trafigura|Vitol|Gunvor|Cargill|Rio Tinto|BHP|Vale|Anglo American
De Beers|ArcelorMittal|Lafarge|Holcim|Monsanto|Bayer|BASF|Dow Chemical|DuPont|Union Carbide|Pfizer|Merck|Novartis|Roche|GlaxoSmithKline
AstraZeneca|Johnson & Johnson|Sanofi|Moderna|Eli Lilly|Procter & Gamble|Unilever|Nestlé|Nestle|Coca-Cola|Coke|Pepsi|PepsiCo|Kraft|Heinz|Mars
Danone|Starbucks|McDonald's|McDonalds|Burger King|KFC|Wendy's|Taco Bell|Subway|Pizza Hut|Domino's|Dunkin Donuts|Walmart|Wal-Mart|Target|Costco
Home Depot|Lowe's|Sears|Macy's|Best Buy|Ikea|IKEA|Tesco|Sainsbury's|Carrefour|Aldi|Lidl|Whole Foods|Safeway|Kroger|Walgreens|CVS|Nike|Adidas
Puma|Reebok|Levi's|Gap|Zara|H&M|Gucci|Chanel|Dior|L'Oréal|Marriott|Hilton|Hyatt|Sheraton|Holiday Inn|Ritz|Four Seasons|Expedia|FedEx|UPS|DHL|USPS
Maersk|Delta|Delta Airlines|United Airlines|American Airlines|Southwest|Southwest Airlines|British Airways|Lufthansa|Air France|KLM|Emirates|Qatar Airways
Etihad|Aeroflot|Qantas|Ryanair|EasyJet|Air India|Air Asia|AirAsia|Amtrak|Eurostar|Greyhound|JPMorgan|J.P. Morgan|JP Morgan|Chase|Goldman Sachs
Morgan Stanley|Merrill Lynch|Lehman Brothers|Bear Stearns|Citigroup|Citibank|Citi|Bank of America|Wells Fargo|Wachovia|HSBC|Barclays|Lloyds|RBS
Standard Chartered|Deutsche Bank|Commerzbank|UBS|Credit Suisse|BNP Paribas|Société Générale|Santander|ING|Danske Bank|Sberbank|VTB|Bank of England
AIG|Allianz|AXA|Prudential|MetLife|Visa|MasterCard|American Express|KPMG|Deloitte|PwC|PricewaterhouseCoopers|Ernst & Young|Arthur Andersen|McKinsey
Accenture|Bain|Standard & Poor's|Moody's|Fitch|NYSE|Nasdaq|NASDAQ|Dow Jones|Wall Street|London Stock Exchange|Berkshire Hathaway|BlackRock
Harvard|Harvard University|Yale|Yale University|Princeton|Stanford|Stanford University|MIT|Caltech|Columbia University|Cornell|Berkeley|UC Berkeley
UCLA|NYU|Duke|Duke University|Oxford University|University of Oxford|Cambridge University|University of Cambridge|LSE|Sorbonne|Georgetown University
NFL|NBA|MLB|NHL|FIFA|UEFA|IOC|Manchester United|Arsenal|Chelsea|Liverpool FC|Real Madrid|Barcelona FC|Bayern Munich|Yankees|Red Sox|Lakers|Cowboys
BBC|CNN|Fox|Fox News|NBC|ABC|CBS|MSNBC|PBS|NPR|HBO|ESPN|MTV|Reuters|Associated Press|AP|AFP|UPI|Bloomberg|Al Jazeera|Al-Jazeera|Al Arabiya
TASS|Interfax|Itar-Tass|Xinhua|RT|Sputnik|Press TV|Voice of America|Radio Free Europe|Random House|Penguin|HarperCollins|Simon & Schuster
`
  .trim()
  .split(/[|\n]/);

/** Armed groups, movements and their parties, by the same rule. */
export const knownGroups: readonly string[] = `
Fatah|Hamas|Hezbollah|Hizbullah|Hizballah|PLO|PKK|YPG|SDF|ETA|IRA|Sinn Fein|FARC|ELN|UNITA|Taliban|Al-Qaeda|Al Qaeda|al-Qaida
Al-Qaida|al Qaida|Al-Qa'ida|Islamic State|ISIS|ISIL|Daesh|Da'esh|Boko Haram|al-Shabaab|Al-Shabaab|Abu Sayyaf|Jemaah Islamiyah
Islamic Jihad|Lashkar-e-Taiba|Jabhat al-Nusra|al-Nusra|al-Nusra Front|Nusra Front|Wagner|Wagner Group|Janjaweed|Houthis
Khmer Rouge|Viet Cong|Gestapo|Mukhabarat|Baath Party|Baath|Ba'ath Party|Muslim Brotherhood|Mahdi Army|Badr Brigade
Tamil Tigers|LTTE|Shining Path|Red Brigades|Ku Klux Klan|KKK
`
  .trim()
  .split(/[|\n]/);
