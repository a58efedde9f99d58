/**
 * Institutions that news speaks of, one a line: kind | what it is part of | names.
 *
 * - part of: ISO 3166 alpha-3 of a country, or "@" and the first name of another institution, or nothing.
 * - names: the first is the usual one; "=" binds other names, acronyms and buildings that stand for it; ";" parts institutions.
 *   A name marked "~" is also an ordinary word or a person's or place's name: it counts only where the text speaks for it.
 *
 * Compiled by the newsgraph authors, MIT.
 */
export const institutionTable = `
government|USA|White House=Oval Office;Trump administration;Biden administration;Obama administration
government|RUS|Kremlin
government|GBR|Downing Street=10 Downing Street=No. 10=Number 10;Whitehall;Buckingham Palace=~the Palace;Foreign, Commonwealth and Development Office=Foreign Office=FCDO;Home Office;HM Treasury;Bank of England=BoE;Crown Prosecution Service=CPS;National Health Service=NHS;House of Commons=Commons;House of Lords=Lords;Scotland Yard=Metropolitan Police=Met Police=Metropolitan Police Service;MI5;MI6=Secret Intelligence Service;GCHQ;Cabinet Office;Ofcom;Ofgem;Ofsted;HM Revenue and Customs=HMRC;Financial Conduct Authority=FCA;Old Bailey=Central Criminal Court;Holyrood=Scottish Parliament;Stormont;Senedd=Welsh Parliament;Scottish Government;Welsh Government;Environment Agency;National Crime Agency=NCA;Met Office;Royal Navy;Royal Air Force=RAF;British Army;Westminster=~Westminster Parliament
government|FRA|Élysée=Elysee=Élysée Palace=Elysee Palace=the Élysée;Quai d'Orsay;Matignon;Cour des Comptes=Cour des comptes;CGT;CFDT;Louvre=Louvre Museum=Musée du Louvre;Musée d'Orsay;National Rally=Rassemblement National=National Front=Front National;La France Insoumise=France Unbowed
government|ITA|Quirinale=Quirinal Palace;Palazzo Chigi;Farnesina
government|ESP|Moncloa=Moncloa Palace;Guardia Civil=Civil Guard;National Court of Spain=Audiencia Nacional;Mossos d'Esquadra
government|KOR|Blue House=Cheong Wa Dae
government|CHN|Zhongnanhai
government|UKR|Bankova
government|BRA|Planalto=Planalto Palace;Itamaraty
government|ARG|Casa Rosada
government|MEX|Los Pinos
government|CHL|La Moneda
government|VEN|Miraflores=Miraflores Palace
government|COL|Casa de Nariño=Nariño Palace
government|IRL|Leinster House;Sinn Féin=Sinn Fein;Garda Síochána=An Garda Síochána=Gardai=Gardaí
government|PHL|Malacañang=Malacanang=Malacañang Palace=Malacanang Palace
government|ISR|Prime Minister's Office of Israel
government|VAT|Apostolic Palace;Roman Curia
government|IND|South Block;Raisina Hill;Election Commission of India;Central Bureau of Investigation=CBI;Lok Sabha;Rajya Sabha;Reserve Bank of India=RBI
legislature|USA|Congress=U.S. Congress=US Congress=Capitol Hill=United States Congress;Senate=U.S. Senate=US Senate=United States Senate;House of Representatives=U.S. House=US House=House GOP;Capitol=U.S. Capitol=US Capitol
legislature|ISR|Knesset
legislature|RUS|State Duma=Duma;Federation Council
legislature|DEU|Bundestag;Bundesrat
legislature|UKR|Verkhovna Rada=Rada
legislature|JPN|Diet
legislature|POL|Sejm
legislature|IRN|Majlis
legislature|IRL|Dáil=Dail=Dáil Éireann;Oireachtas
legislature|SWE|Riksdag
legislature|NOR|Storting
legislature|DNK|Folketing
legislature|ISL|Althing=Althingi
legislature|CHN|National People's Congress
legislature|ESP|Cortes
government agency|USA|Pentagon=Department of Defense=Defense Department=Department of War;State Department=Department of State=Foggy Bottom;Treasury Department=Department of the Treasury=U.S. Treasury=US Treasury;Justice Department=Department of Justice=DOJ;Department of Homeland Security=Homeland Security Department=DHS=Homeland Security;Federal Bureau of Investigation=FBI;Central Intelligence Agency=CIA=Langley;National Security Agency=NSA;National Security Council of the United States;Drug Enforcement Administration=DEA;Immigration and Customs Enforcement=ICE=U.S. Immigration and Customs Enforcement;Customs and Border Protection=CBP=U.S. Customs and Border Protection;Secret Service=U.S. Secret Service;Federal Reserve=Fed=the Fed=U.S. Federal Reserve=US Federal Reserve;Securities and Exchange Commission=SEC;Federal Trade Commission=FTC;Federal Communications Commission=FCC;Food and Drug Administration=FDA;Centers for Disease Control and Prevention=CDC=Centers for Disease Control;National Institutes of Health=NIH;National Aeronautics and Space Administration=NASA;Federal Aviation Administration=FAA;National Transportation Safety Board=NTSB;Federal Emergency Management Agency=FEMA;Environmental Protection Agency=EPA;Internal Revenue Service=IRS;National Oceanic and Atmospheric Administration=NOAA;National Weather Service;National Hurricane Center;U.S. Geological Survey=US Geological Survey=USGS;USAID=U.S. Agency for International Development=US Agency for International Development;Commerce Department=Department of Commerce;Labor Department=Department of Labor;Energy Department=Department of Energy;Education Department=Department of Education;Interior Department=Department of the Interior;Agriculture Department=Department of Agriculture=USDA;Department of Health and Human Services=HHS=Health and Human Services;Transportation Department=Department of Transportation;Veterans Affairs Department=Department of Veterans Affairs;Office of Management and Budget=OMB;Congressional Budget Office=CBO;Government Accountability Office=GAO;U.S. Supreme Court=US Supreme Court=Supreme Court of the United States;Office of Foreign Assets Control=OFAC;Bureau of Labor Statistics;Census Bureau=U.S. Census Bureau;U.S. Postal Service=US Postal Service=Postal Service=USPS;Bureau of Alcohol, Tobacco, Firearms and Explosives=ATF;Transportation Security Administration=TSA;National Labor Relations Board=NLRB;Federal Election Commission=FEC;Nuclear Regulatory Commission;Consumer Financial Protection Bureau=CFPB;Federal Deposit Insurance Corporation=FDIC;New York Police Department=NYPD;Los Angeles Police Department=LAPD;U.S. Marshals Service=US Marshals Service;Bureau of Prisons;Department of Government Efficiency=DOGE;U.S. Forest Service=US Forest Service;Fish and Wildlife Service=U.S. Fish and Wildlife Service;National Park Service
military|USA|U.S. Army=US Army=United States Army;U.S. Navy=US Navy=United States Navy;U.S. Air Force=US Air Force=United States Air Force;U.S. Marine Corps=US Marine Corps=Marine Corps;U.S. Coast Guard=US Coast Guard;National Guard;U.S. Central Command=US Central Command=CENTCOM=Central Command;Southern Command=SOUTHCOM;Joint Chiefs of Staff;Green Berets;Navy SEALs
military|ISR|Israel Defense Forces=Israeli Defense Forces=IDF=Israel Defence Forces=Israeli Defence Forces;Mossad;Shin Bet
military|CHN|People's Liberation Army=PLA
military|IRN|Islamic Revolutionary Guard Corps=IRGC=Revolutionary Guard=Revolutionary Guards;Quds Force;Guardian Council;Basij
military|SDN|Rapid Support Forces=RSF;Sudanese Armed Forces=SAF
military|MMR|Tatmadaw
military|SYR|Syrian Democratic Forces=SDF
military|ETH|Ethiopian National Defense Force
court|USA|Southern District of New York=SDNY;Eastern District of New York;District of Columbia Circuit;Northern District of California;Central District of California;Ninth Circuit=9th Circuit
security agency|RUS|Federal Security Service=FSB;Wagner Group=Wagner;GRU;Investigative Committee;Roscosmos
security agency|UKR|Security Service of Ukraine=SBU;National Anti-Corruption Bureau=NABU
security agency|PAK|Inter-Services Intelligence=ISI
security agency|FRA|DGSE;Gendarmerie
security agency|DEU|Bundeswehr;BND;Bundesbank=Deutsche Bundesbank;Bundeskriminalamt=BKA
security agency|CAN|Royal Canadian Mounted Police=RCMP;Environment Canada=Environment and Climate Change Canada;Statistics Canada;Health Canada;Transport Canada;Elections Canada;CSIS;Bank of Canada;House of Commons of Canada;Canada Border Services Agency
security agency|AUS|Australian Federal Police=AFP~;ASIO;Reserve Bank of Australia
central bank|JPN|Bank of Japan=BOJ
central bank|CHN|People's Bank of China=PBOC
central bank|CHE|Swiss National Bank
central bank|@European Union|European Central Bank=ECB
central bank|NZL|Reserve Bank of New Zealand
central bank|TUR|Central Bank of Turkey
space agency|IND|Indian Space Research Organisation=ISRO
space agency|JPN|JAXA=Japan Aerospace Exploration Agency
space agency||European Space Agency=ESA;CERN
international organisation||United Nations=UN=U.N.=the UN;North Atlantic Treaty Organization=NATO=Nato=North Atlantic Treaty Organisation=Atlantic alliance;World Trade Organization=WTO=World Trade Organisation;International Criminal Court=ICC;Organization of the Petroleum Exporting Countries=OPEC=Opec;OPEC+;African Union=AU;Arab League=League of Arab States;Association of Southeast Asian Nations=ASEAN=Asean;Organization of American States=OAS;Gulf Cooperation Council=GCC;Economic Community of West African States=ECOWAS=Ecowas;Southern African Development Community=SADC;East African Community;Intergovernmental Authority on Development=IGAD;Mercosur;CELAC;Caribbean Community=CARICOM=Caricom;Shanghai Cooperation Organization=SCO=Shanghai Cooperation Organisation;BRICS;Group of Seven=G7=G-7;Group of 20=G20=G-20;Commonwealth of Nations=~Commonwealth;Organization for Security and Co-operation in Europe=OSCE;Organisation for Economic Co-operation and Development=OECD=Organization for Economic Cooperation and Development;Council of Europe;European Court of Human Rights;Interpol=INTERPOL;International Energy Agency=IEA;Organisation of Islamic Cooperation=OIC=Organization of Islamic Cooperation;Organisation for the Prohibition of Chemical Weapons=OPCW;Asian Development Bank=ADB;African Development Bank=AfDB;Inter-American Development Bank=IDB;Asian Infrastructure Investment Bank=AIIB;Bank for International Settlements=BIS;Permanent Court of Arbitration;Collective Security Treaty Organization=CSTO;Quad;AUKUS;Pacific Islands Forum;Financial Action Task Force=FATF;International Organization for Standardization;Nordic Council;Warsaw Pact
international organisation|@United Nations|United Nations Security Council=UN Security Council=U.N. Security Council=Security Council;United Nations General Assembly=UN General Assembly=U.N. General Assembly=General Assembly;United Nations Human Rights Council=UN Human Rights Council=U.N. Human Rights Council=Human Rights Council;International Court of Justice=ICJ=World Court;World Health Organization=WHO=World Health Organisation=W.H.O.;United Nations High Commissioner for Refugees=UNHCR=UN refugee agency=U.N. refugee agency;UNICEF=Unicef=United Nations Children's Fund;World Food Programme=WFP=World Food Program;UNESCO=Unesco;UNRWA=UN Relief and Works Agency=U.N. Relief and Works Agency;International Atomic Energy Agency=IAEA;Food and Agriculture Organization=FAO;International Monetary Fund=IMF;World Bank;International Labour Organization=ILO=International Labor Organization;International Organization for Migration=IOM;United Nations Development Programme=UNDP=UN Development Programme;UN Environment Programme=UNEP=United Nations Environment Programme;UNAIDS;International Maritime Organization=IMO;International Civil Aviation Organization=ICAO;Intergovernmental Panel on Climate Change=IPCC;World Meteorological Organization=WMO;UNIFIL;MONUSCO;OCHA=UN Office for the Coordination of Humanitarian Affairs;UNFPA;International Telecommunication Union=ITU;UN Women;UN Secretariat
international organisation||European Union=EU=E.U.=European bloc=~Brussels=European Community=European Communities=European Economic Community
international organisation|@European Union|European Commission=EU Commission;European Parliament=EU Parliament;European Council;Council of the European Union;European Court of Justice=ECJ=Court of Justice of the European Union;EU General Court=General Court of the European Union;Europol;European Anti-Fraud Office=OLAF;European Public Prosecutor's Office=EPPO;Frontex;European Medicines Agency=EMA;Eurostat;European Investment Bank=EIB;Eurogroup;Eurozone~
ngo||Amnesty International=~Amnesty;Human Rights Watch=HRW;International Committee of the Red Cross=ICRC;Red Cross;Red Crescent;Médecins Sans Frontières=Medecins Sans Frontieres=Doctors Without Borders=MSF;Oxfam;Save the Children;Greenpeace;World Wildlife Fund=WWF;Reporters Without Borders;Committee to Protect Journalists=CPJ;Transparency International;International Crisis Group=Crisis Group;Freedom House;Mercy Corps;CARE International;World Economic Forum=WEF;Norwegian Refugee Council;International Rescue Committee=IRC;Bill & Melinda Gates Foundation=Gates Foundation;World Central Kitchen;Syrian Observatory for Human Rights;Carter Center;Wikimedia Foundation;Caritas;Bellingcat;SIPRI=Stockholm International Peace Research Institute;Nobel Committee=Norwegian Nobel Committee;Electronic Frontier Foundation
ngo|USA|American Civil Liberties Union=ACLU;National Rifle Association=NRA;NAACP;Planned Parenthood;Brookings Institution=Brookings;Council on Foreign Relations;RAND Corporation=RAND;Heritage Foundation;Cato Institute;Atlantic Council;Anti-Defamation League=ADL;Southern Poverty Law Center;Smithsonian Institution=Smithsonian;AIPAC;Institute for the Study of War=ISW;American Red Cross;Sierra Club;Center for Strategic and International Studies=CSIS;Carnegie Endowment=Carnegie Endowment for International Peace;Pew Research Center
ngo|GBR|Chatham House;Royal United Services Institute=RUSI;Institute for Fiscal Studies=IFS;National Trust;Royal Society;Church of England;Confederation of British Industry=CBI~;Trades Union Congress=TUC
ngo|ISR|B'Tselem
church||Catholic Church=Roman Catholic Church;Russian Orthodox Church;Orthodox Church;Church of Jesus Christ of Latter-day Saints;Taliban~
armed group|AFG|Taliban=the Taliban;ISIS-K=Islamic State Khorasan=ISKP;Haqqani network
armed group||Islamic State=IS~=ISIS=ISIL=Daesh=Islamic State group;al-Qaida=al-Qaeda=Al-Qaeda=Al Qaeda=al Qaeda=Al-Qaida=al Qaida;Boko Haram;Mai-Mai;JNIM;Lord's Resistance Army=LRA
armed group|LBN|Hezbollah=Hizbullah=Hizbollah
armed group|PSE|Hamas;Islamic Jihad=Palestinian Islamic Jihad;Fatah;Palestinian Authority=PA~;Palestine Liberation Organization=PLO;Al-Aqsa Martyrs' Brigades
armed group|YEM|Houthis=Houthi=Ansar Allah=Huthis
armed group|SOM|Al-Shabab=al-Shabab=Al Shabab=al-Shabaab=Al-Shabaab=Al Shabaab
armed group|COL|FARC=Revolutionary Armed Forces of Colombia=Farc;ELN=National Liberation Army;Clan del Golfo=Gulf Clan
armed group|PER|Shining Path
armed group|VEN|Tren de Aragua
armed group|SLV|MS-13=Mara Salvatrucha;Barrio 18
armed group|MEX|Sinaloa Cartel=Sinaloa cartel;Jalisco New Generation Cartel=CJNG=Jalisco Cartel;Gulf Cartel;Los Zetas=Zetas
armed group|TUR|PKK=Kurdistan Workers' Party=Kurdistan Workers Party
armed group|COD|M23;ADF=Allied Democratic Forces
armed group|ETH|TPLF=Tigray People's Liberation Front;OLA=Oromo Liberation Army
armed group|GBR|Irish Republican Army=IRA;Ulster Volunteer Force=UVF
armed group|ESP|ETA~
armed group|LKA|Tamil Tigers=LTTE=Liberation Tigers of Tamil Eelam
armed group|PAK|Tehreek-e-Taliban Pakistan=TTP=Pakistani Taliban;Lashkar-e-Taiba;Jaish-e-Mohammed
armed group|SYR|Hayat Tahrir al-Sham=HTS;YPG;Nusra Front=al-Nusra Front=Jabhat al-Nusra;Free Syrian Army
armed group|IRQ|Kataib Hezbollah=Kata'ib Hezbollah;Popular Mobilization Forces;Peshmerga
armed group|MMR|Arakan Army;Karen National Union
armed group|USA|Proud Boys;Oath Keepers;Ku Klux Klan=KKK
armed group|MOZ|Renamo=RENAMO
armed group|UKR|Azov Brigade=Azov Battalion
armed group|HTI|Viv Ansanm
party|USA|Republican Party=GOP=Republicans=Republican National Committee=RNC;Democratic Party=Democrats=Democratic National Committee=DNC;Libertarian Party;Green Party of the United States
party|GBR|Conservative Party=Conservatives=Tories=Tory Party;Labour Party=Labour;Liberal Democrats=Lib Dems;Scottish National Party=SNP;Reform UK=Reform~;Democratic Unionist Party=DUP;UKIP;Plaid Cymru
party|DEU|Christian Democratic Union=CDU;CSU=Christian Social Union;Social Democratic Party of Germany=SPD;Alternative for Germany=AfD=AFD;Free Democratic Party=FDP;Die Linke
party|CHN|Chinese Communist Party=Communist Party of China=CCP=CPC;Politburo;Central Committee
party|IND|Bharatiya Janata Party=BJP;Indian National Congress=Congress Party;Aam Aadmi Party=AAP;Rashtriya Swayamsevak Sangh=RSS;Trinamool Congress=TMC
party|PAK|Pakistan Tehreek-e-Insaf=PTI;Pakistan Muslim League=PML-N;Pakistan People's Party=PPP
party|BGD|Awami League;Bangladesh Nationalist Party=BNP;Jamaat-e-Islami
party|ZAF|African National Congress=ANC;Democratic Alliance;Economic Freedom Fighters=EFF;Inkatha Freedom Party;uMkhonto weSizwe
party|ZWE|ZANU-PF=Zanu-PF;Movement for Democratic Change=MDC
party|ISR|Likud;Yesh Atid;Shas;Jewish Power=Otzma Yehudit
party|ITA|Brothers of Italy=Fratelli d'Italia;Forza Italia;Five Star Movement=M5S;League~=Lega;Democratic Party of Italy
party|ESP|PSOE=Spanish Socialist Workers' Party;Vox~;Podemos;Sumar;People's Party of Spain;Junts;Ciudadanos
party|FRA|Les Républicains;Renaissance~;Socialist Party of France
party|TUR|Justice and Development Party=AKP=AK Party;Republican People's Party=CHP;Nationalist Movement Party=MHP
party|HUN|Fidesz;Tisza
party|POL|Law and Justice=PiS;Civic Platform;Solidarity~
party|AUT|Freedom Party of Austria=FPÖ=FPO
party|NLD|Party for Freedom=PVV
party|JPN|Liberal Democratic Party of Japan=LDP;Komeito
party|KOR|People Power Party=PPP~
party|TWN|Kuomintang=KMT;Democratic Progressive Party=DPP
party|MMR|National League for Democracy=NLD
party|MEX|Morena=MORENA;Institutional Revolutionary Party=PRI;National Action Party=PAN
party|BRA|Workers' Party of Brazil;Liberal Party of Brazil
party|VEN|United Socialist Party of Venezuela=PSUV
party|EGY|Muslim Brotherhood
party|TUN|Ennahda
party|RUS|United Russia
party|CAN|Liberal Party of Canada;Conservative Party of Canada;New Democratic Party=NDP;Bloc Québécois=Bloc Quebecois
party|AUS|Australian Labor Party=Labor~;Liberal Party of Australia
party|NGA|All Progressives Congress=APC;Peoples Democratic Party=PDP
party|GRC|Syriza;New Democracy;Golden Dawn
party|PRT|Chega
party|MYS|UMNO;Pakatan Harapan
party|BOL|Movement Toward Socialism=MAS
party|NIC|Sandinistas=FSLN
sports body||FIFA=Fifa;UEFA=Uefa;International Olympic Committee=IOC;International Paralympic Committee=IPC;World Anti-Doping Agency=WADA;World Athletics;Court of Arbitration for Sport=CAS;FIA=Fédération Internationale de l'Automobile;International Cricket Council=ICC~;World Rugby;World Aquatics=FINA;CONMEBOL=Conmebol;CONCACAF=Concacaf;Confederation of African Football=CAF;Asian Football Confederation=AFC;ATP~;WTA;LIV Golf;Formula One=Formula 1;International Tennis Integrity Agency;International Tennis Federation=ITF;FIBA;UCI~;International Skating Union;International Boxing Association=IBA
sports body|USA|NFL=National Football League;NBA=National Basketball Association;MLB=Major League Baseball;NHL=National Hockey League;NCAA;MLS=Major League Soccer;PGA Tour;USA Gymnastics;U.S. Soccer=U.S. Soccer Federation;NASCAR;WNBA;UFC=Ultimate Fighting Championship;WWE;USADA=U.S. Anti-Doping Agency;New York Yankees=Yankees;Los Angeles Dodgers=Dodgers;Los Angeles Lakers=Lakers;Golden State Warriors;Boston Celtics=Celtics~;Dallas Cowboys=Cowboys~;Kansas City Chiefs;Inter Miami;Boston Red Sox=Red Sox
sports body|GBR|Premier League;Football Association=FA~;English Football League=EFL;Manchester United=Man United=Man Utd;Manchester City=Man City;Liverpool FC;Chelsea FC;Arsenal;Tottenham=Tottenham Hotspur;Newcastle United;Everton FC;Aston Villa;West Ham=West Ham United;Leeds United;Leicester City;Celtic~;Rangers~;England and Wales Cricket Board=ECB~;British Olympic Association;Rugby Football Union=RFU;All England Club
sports body|ESP|Real Madrid;Barcelona FC=FC Barcelona;Atlético Madrid=Atletico Madrid;La Liga=LaLiga;Royal Spanish Football Federation=RFEF
sports body|ITA|Juventus;AC Milan;Inter Milan=Inter~;AS Roma;Napoli;Serie A;Ferrari=Scuderia Ferrari
sports body|DEU|Bayern Munich=Bayern;Borussia Dortmund;Bundesliga;RB Leipzig
sports body|FRA|Paris Saint-Germain=PSG;Ligue 1;Olympique de Marseille
sports body|IND|Board of Control for Cricket in India=BCCI;Indian Premier League=IPL
sports body|AUS|Cricket Australia;Tennis Australia
sports body|PAK|Pakistan Cricket Board=PCB
exchange|USA|Nasdaq=NASDAQ;New York Stock Exchange=NYSE;Chicago Mercantile Exchange
exchange|GBR|London Stock Exchange=LSE;Lloyd's of London=Lloyd's
exchange|JPN|Tokyo Stock Exchange
court||International Tribunal for the Law of the Sea;Special Court for Sierra Leone;International Criminal Tribunal for the former Yugoslavia
university|USA|Harvard University=Harvard;Yale University=Yale;Stanford University=Stanford;Princeton University;Columbia University;Massachusetts Institute of Technology=MIT;Cornell University=Cornell;Johns Hopkins University=Johns Hopkins;Georgetown University;Duke University;New York University=NYU;University of California, Berkeley=UC Berkeley;UCLA;Brown University;Caltech=California Institute of Technology;Northwestern University;Mayo Clinic;Scripps Research
university|GBR|University of Oxford=Oxford University;University of Cambridge=Cambridge University;Imperial College London=Imperial College;London School of Economics=LSE~;King's College London;University College London=UCL;University of Edinburgh
university|CHE|ETH Zurich
university|DEU|Max Planck Institute=Max Planck Society
university|CHN|Tsinghua University;Peking University;Wuhan Institute of Virology
university|FRA|Sorbonne;Institut Pasteur=Pasteur Institute;Sciences Po
`;
