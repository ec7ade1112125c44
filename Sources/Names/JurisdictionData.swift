/// Jurisdictions: the printed name, then other spellings and adjectives.
///
/// Lines that start with a colon hold names
/// without any.
enum JurisdictionData {
  static let text = """
    : Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois
    : Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri
    : Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma
    : Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington
    : West Virginia; Wisconsin; Wyoming; Puerto Rico; Guam; American Samoa
    District of Columbia: D.C.; Washington, D.C.
    United States Virgin Islands: U.S. Virgin Islands; USVI
    Northern Mariana Islands: Saipan
    United States: United States of America; U.S.; USA; U.S.A.; American; federal
    Canada: Canadian; Federal Canadian
    Ontario: Province of Ontario
    Quebec: Québec; Province of Quebec
    British Columbia: B.C.; Province of British Columbia
    Alberta: Province of Alberta
    : Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Newfoundland and Labrador; Prince Edward Island; Yukon
    : Nunavut; Northwest Territories; Yukon Territory
    England and Wales: England & Wales; English; England; Wales; Welsh
    Scotland: Scottish
    Northern Ireland: Northern Irish
    United Kingdom: UK; U.K.; British; Great Britain
    Ireland: Irish; Republic of Ireland
    Bermuda: Bermudian; Bermudan; Bermuda exempted; Bermuda exempt
    Cayman Islands: Cayman; Cayman Island; Cayman Islands exempted; Cayman exempted; Cayman Islands exempt
    British Virgin Islands: BVI; B.V.I.; British Virgin Island; Territory of the British Virgin Islands
    Bahamas: The Bahamas; Bahamian; Commonwealth of the Bahamas
    Jersey: Bailiwick of Jersey; Jersey, Channel Islands; Channel Islands
    Guernsey: Bailiwick of Guernsey
    : Isle of Man; Gibraltar; Barbados; Aruba; Anguilla; Nevis; Saint Kitts and Nevis; St. Kitts and Nevis; Saint Lucia; St. Lucia
    : Turks and Caicos Islands; Turks and Caicos; Antigua and Barbuda; Belize; Saint Vincent and the Grenadines; Grenada; Dominica
    Netherlands Antilles: Antillean
    Curaçao: Curacao
    Marshall Islands: Republic of the Marshall Islands; Marshall Island; Marshallese
    Liberia: Liberian; Republic of Liberia
    Panama: Panamanian; Republic of Panama; Panamá
    Luxembourg: Grand Duchy of Luxembourg; Luxembourgish; Luxembourger
    Netherlands: The Netherlands; Dutch; Holland; Kingdom of the Netherlands
    Germany: German; Federal Republic of Germany
    France: French; French Republic
    Switzerland: Swiss; Swiss Confederation
    Austria: Austrian; Republic of Austria
    Belgium: Belgian; Kingdom of Belgium
    Italy: Italian; Republic of Italy
    Spain: Spanish; Kingdom of Spain
    Portugal: Portuguese; Portuguese Republic
    Sweden: Swedish; Kingdom of Sweden
    Norway: Norwegian; Kingdom of Norway
    Denmark: Danish; Kingdom of Denmark
    Finland: Finnish; Republic of Finland
    Iceland: Icelandic
    Greece: Greek; Hellenic Republic
    Turkey: Turkish; Türkiye; Republic of Turkey
    Cyprus: Cypriot; Republic of Cyprus
    Malta: Maltese
    Monaco: Monegasque
    Liechtenstein: Principality of Liechtenstein
    Andorra: Andorran
    Poland: Polish; Republic of Poland
    Czech Republic: Czech; Czechia
    Slovakia: Slovak; Slovak Republic
    Hungary: Hungarian
    Romania: Romanian
    Bulgaria: Bulgarian
    Slovenia: Slovenian
    Croatia: Croatian
    Serbia: Serbian
    Ukraine: Ukrainian
    Russia: Russian; Russian Federation
    Estonia: Estonian
    Latvia: Latvian
    Lithuania: Lithuanian
    Belarus: Belarusian
    Moldova: Moldovan
    Georgia (country): Republic of Georgia; Georgian
    Kazakhstan: Kazakh; Kazakhstani; Republic of Kazakhstan
    Azerbaijan: Azerbaijani
    Armenia: Armenian
    Uzbekistan: Uzbek
    Mongolia: Mongolian
    Mexico: Mexican; México; United Mexican States
    Brazil: Brazilian; Brasil; Federative Republic of Brazil
    Argentina: Argentine; Argentinian; Argentinean
    Chile: Chilean; Republic of Chile
    Colombia: Colombian; Republic of Colombia
    Peru: Peruvian; Perú; Republic of Peru
    Venezuela: Venezuelan
    Ecuador: Ecuadorian; Ecuadorean
    Bolivia: Bolivian
    Uruguay: Uruguayan
    Paraguay: Paraguayan
    Costa Rica: Costa Rican
    Guatemala: Guatemalan
    Honduras: Honduran
    El Salvador: Salvadoran
    Nicaragua: Nicaraguan
    Dominican Republic: Dominican
    Jamaica: Jamaican
    Trinidad and Tobago: Trinidad; Trinidadian
    Haiti: Haitian
    Cuba: Cuban
    Guyana: Guyanese
    Suriname: Surinamese
    China: Chinese; PRC; P.R.C.; People's Republic of China; P.R. China; Peoples Republic of China
    Hong Kong: Hong Kong SAR; Hong Kong Special Administrative Region
    Macau: Macao
    Taiwan: Taiwanese; Republic of China; R.O.C.
    Japan: Japanese
    South Korea: Korea; Korean; Republic of Korea; South Korean
    India: Indian; Republic of India
    Singapore: Singaporean; Singaporian; Republic of Singapore
    Malaysia: Malaysian
    Indonesia: Indonesian; Republic of Indonesia
    Thailand: Thai; Kingdom of Thailand
    Philippines: Philippine; Filipino; Republic of the Philippines
    Vietnam: Vietnamese; Viet Nam; Socialist Republic of Vietnam
    Cambodia: Cambodian
    Laos: Lao
    Myanmar: Burmese
    Pakistan: Pakistani
    Bangladesh: Bangladeshi
    Sri Lanka: Sri Lankan
    Nepal: Nepalese
    Labuan: Labuan, Malaysia
    Brunei: Brunei Darussalam
    Israel: Israeli; State of Israel
    United Arab Emirates: UAE; U.A.E.; Emirati; Dubai; Abu Dhabi
    Saudi Arabia: Saudi; Saudi Arabian; Kingdom of Saudi Arabia
    Qatar: Qatari
    Kuwait: Kuwaiti
    Bahrain: Bahraini
    Oman: Omani
    Jordan: Jordanian
    Lebanon: Lebanese
    Egypt: Egyptian; Arab Republic of Egypt
    Morocco: Moroccan
    Tunisia: Tunisian
    Algeria: Algerian
    Iraq: Iraqi
    South Africa: South African; Republic of South Africa
    Mauritius: Mauritian; Republic of Mauritius
    Seychelles: Republic of Seychelles
    Nigeria: Nigerian
    Ghana: Ghanaian
    Kenya: Kenyan
    Tanzania: Tanzanian
    Uganda: Ugandan
    Zambia: Zambian
    Zimbabwe: Zimbabwean
    Namibia: Namibian
    Botswana: Botswanan
    Angola: Angolan
    Mozambique: Mozambican
    Senegal: Senegalese
    Cameroon: Cameroonian
    Gabon: Gabonese
    Côte d'Ivoire: Ivory Coast; Ivorian
    Democratic Republic of the Congo: Congolese; Congo
    Ethiopia: Ethiopian
    Rwanda: Rwandan
    Madagascar: Malagasy
    Australia: Australian; Commonwealth of Australia
    New South Wales: State of New South Wales
    : Victoria; Queensland; Western Australia; South Australia; Tasmania; Northern Territory; Australian Capital Territory
    New Zealand: New Zealander
    Papua New Guinea: PNG
    Fiji: Fijian
    Vanuatu: Republic of Vanuatu
    Samoa: Western Samoa; Samoan
    Cook Islands: Cook Island
    """
}
