/**
 * Companies and media that news speaks of: kind | ISO 3166 alpha-3 of their home | names. Format as in institutions.ts.
 *
 * Compiled by the newsgraph authors, MIT.
 */
export const companyTable = `
media|USA|Associated Press=AP=The Associated Press=A.P.;New York Times=The New York Times=NYT=NY Times;Washington Post=The Washington Post;Wall Street Journal=The Wall Street Journal=WSJ;Los Angeles Times=LA Times=L.A. Times;USA Today;CNN=Cable News Network;Fox News=Fox News Channel;NBC News=NBC;ABC News=ABC~;CBS News=CBS;MSNBC;CNBC;NPR=National Public Radio;PBS;Bloomberg News=Bloomberg;Politico;Axios;The Hill;The Atlantic;Time magazine=TIME;Newsweek;New Yorker=The New Yorker;Vox Media;BuzzFeed=BuzzFeed News;HuffPost=Huffington Post;Daily Beast=The Daily Beast;ProPublica;Vice News;Forbes=Forbes magazine;Fortune magazine;Boston Globe=The Boston Globe;Chicago Tribune;Miami Herald;San Francisco Chronicle;Houston Chronicle;Philadelphia Inquirer;New York Post=The New York Post;Vanity Fair;Rolling Stone=Rolling Stone magazine;The Verge;Wired magazine=WIRED;TechCrunch;Voice of America=VOA;Radio Free Europe=Radio Free Europe/Radio Liberty=RFE/RL;Radio Free Asia;McClatchy;Univision;Telemundo;National Geographic;Scientific American;Variety magazine;Hollywood Reporter=The Hollywood Reporter;TMZ;ESPN;Breitbart=Breitbart News;Newsmax;C-SPAN;Semafor;The Intercept;Mother Jones;Foreign Affairs~;Foreign Policy~=Foreign Policy magazine;Barron's;Business Insider;MarketWatch;Denver Post;Seattle Times;Dallas Morning News
media|GBR|Reuters=Reuters news agency=Thomson Reuters;BBC=BBC News=British Broadcasting Corporation=British Broadcasting Corp.;The Guardian=Guardian newspaper;The Times=Times of London;Sunday Times=The Sunday Times;Financial Times=The Financial Times=FT;Daily Telegraph=The Daily Telegraph=The Telegraph;The Economist=Economist magazine;Daily Mail=The Daily Mail=Mail on Sunday;The Sun;Daily Mirror=The Mirror;Sky News;ITV=ITV News;Channel 4=Channel 4 News;The Independent=Independent newspaper;The Observer;Press Association=PA Media;Daily Express;Evening Standard;Nature~=Nature journal;The Lancet=Lancet;British Medical Journal=BMJ;New Scientist;Private Eye;The Spectator
media|FRA|Agence France-Presse=AFP=Agence France Presse;Le Monde;Le Figaro;Libération;France 24;Le Parisien;Radio France Internationale=RFI;Charlie Hebdo;BFM TV=BFMTV;France Info=Franceinfo;TF1;Mediapart
media|DEU|Der Spiegel=Spiegel;Die Zeit;Frankfurter Allgemeine Zeitung=FAZ;Süddeutsche Zeitung;Deutsche Welle=DW;DPA=dpa;ARD;ZDF;Handelsblatt;Die Welt=Welt am Sonntag;Bild~=Bild newspaper
media|ESP|El País=El Pais;El Mundo;EFE=Agencia EFE;ABC newspaper;La Vanguardia;RTVE;Marca
media|ITA|ANSA=Ansa;Corriere della Sera;La Repubblica;La Stampa;RAI;Il Sole 24 Ore
media|VAT|L'Osservatore Romano;Vatican News;Vatican Radio
media|RUS|TASS=Tass=ITAR-TASS;RIA Novosti=RIA;Interfax;RT~;Sputnik~;Kommersant;Novaya Gazeta;Rossiya 1;Vedomosti;Izvestia;Meduza
media|UKR|Ukrinform;Kyiv Independent=The Kyiv Independent;Ukrainska Pravda;Kyiv Post
media|CHN|Xinhua=Xinhua News Agency=Xinhua news agency;Global Times;People's Daily;CCTV=China Central Television;China Daily;South China Morning Post=SCMP;CGTN;Caixin
media|JPN|Kyodo=Kyodo News=Kyodo news agency;NHK;Asahi Shimbun;Yomiuri Shimbun=Yomiuri;Mainichi Shimbun;Nikkei=Nikkei Asia;Japan Times;Jiji Press
media|KOR|Yonhap=Yonhap News Agency=Yonhap news agency;Chosun Ilbo;JoongAng Ilbo;Hankyoreh;KBS;Korea Herald
media|PRK|KCNA=Korean Central News Agency;Rodong Sinmun
media|IND|Press Trust of India=PTI~;ANI=Asian News International;Times of India=The Times of India;Hindustan Times;The Hindu;Indian Express=The Indian Express;NDTV;Republic TV;The Wire
media|PAK|Dawn~=Dawn newspaper;Geo News=Geo TV;Express Tribune
media|QAT|Al Jazeera=Al-Jazeera=al-Jazeera=Aljazeera
media|ARE|Al Arabiya=Al-Arabiya;The National newspaper;WAM
media|SAU|Saudi Press Agency=SPA;Arab News;Asharq Al-Awsat
media|ISR|Haaretz;Jerusalem Post=The Jerusalem Post;Times of Israel=The Times of Israel;Yedioth Ahronoth;Ynet;Channel 12;Israel Hayom;Kan~
media|IRN|IRNA;Fars News Agency=Fars;Tasnim=Tasnim News Agency;Press TV;Mehr News Agency=Mehr;ISNA
media|SYR|SANA
media|LBN|Al-Manar;Al Mayadeen
media|EGY|Al-Ahram;MENA~
media|TUR|Anadolu Agency=Anadolu;Hurriyet=Hürriyet;Cumhuriyet;TRT;Daily Sabah
media|CAN|CBC=Canadian Broadcasting Corporation=CBC News;Globe and Mail=The Globe and Mail;Toronto Star;Canadian Press=The Canadian Press;National Post;CTV=CTV News;Global News
media|AUS|Australian Broadcasting Corporation;Sydney Morning Herald=The Sydney Morning Herald;The Australian newspaper;The Age;Sky News Australia;Nine News
media|NZL|New Zealand Herald;Radio New Zealand=RNZ
media|BRA|Folha de S.Paulo=Folha;O Globo=Globo;O Estado de S. Paulo;Agência Brasil
media|ARG|Clarín=Clarin;La Nación=La Nacion;Página 12
media|MEX|Reforma;El Universal;Televisa;La Jornada;Milenio
media|COL|El Tiempo;El Espectador;Semana~;Caracol Radio=Caracol;Blu Radio;RCN
media|VEN|Telesur=teleSUR;El Nacional
media|CHL|El Mercurio
media|PER|El Comercio;La República
media|CUB|Granma~;Prensa Latina
media|ZAF|Mail & Guardian;News24;SABC;Daily Maverick
media|NGA|Punch newspaper;Channels TV=Channels Television;The Guardian Nigeria;Vanguard newspaper
media|KEN|Daily Nation;The Standard newspaper
media|IRL|Irish Times=The Irish Times;RTÉ=RTE;Irish Independent
media|SGP|Straits Times=The Straits Times;Channel NewsAsia=CNA
media|PHL|Rappler;Philippine Daily Inquirer;ABS-CBN;GMA News
media|IDN|Kompas;Antara=Antara news agency;Jakarta Post=The Jakarta Post
media|THA|Bangkok Post
media|POL|Gazeta Wyborcza;PAP=Polish Press Agency;TVN
media|SWE|Dagens Nyheter;SVT;Aftonbladet
media|NOR|NRK;VG~;Aftenposten
media|DNK|Politiken;DR~;Jyllands-Posten
media|NLD|De Telegraaf;NOS;De Volkskrant;NRC
media|BEL|Le Soir;De Standaard;VRT;RTBF
media|CHE|Neue Zürcher Zeitung=NZZ;Swissinfo
media|GRC|Kathimerini
media|HUN|MTI
media|QAT|beIN Sports
journal|USA|Science~=Science journal;New England Journal of Medicine;Proceedings of the National Academy of Sciences=PNAS;JAMA;Cell~
company|USA|Apple=Apple Inc.;Microsoft=Microsoft Corp.;Alphabet=Alphabet Inc.;Google;Amazon~=Amazon.com=Amazon Web Services=AWS;Meta=Meta Platforms=Facebook;Instagram;WhatsApp;YouTube;Tesla=Tesla Inc.;SpaceX;xAI;Twitter;Nvidia=NVIDIA=Nvidia Corp.;Intel=Intel Corp.;AMD=Advanced Micro Devices;IBM;Oracle=Oracle Corp.;Cisco=Cisco Systems;Qualcomm;Broadcom;OpenAI;Anthropic;Netflix;Disney=Walt Disney Co.=Walt Disney Company=Walt Disney;Warner Bros.=Warner Bros=Warner Bros. Discovery;Paramount=Paramount Global=Paramount Pictures;Comcast;AT&T;Verizon;T-Mobile;Boeing=Boeing Co.;Lockheed Martin=Lockheed;Raytheon=RTX;Northrop Grumman;General Dynamics;General Electric=GE;General Motors=GM;Ford Motor=Ford Motor Co.=Ford Motor Company;Chrysler;Walmart=Wal-Mart;Target Corp.;Costco;Home Depot;McDonald's;Starbucks;Coca-Cola=Coca-Cola Co.;PepsiCo=Pepsi;Procter & Gamble;Johnson & Johnson;Pfizer;Moderna;Merck;Eli Lilly;AbbVie;Bristol Myers Squibb;Gilead=Gilead Sciences;UnitedHealth=UnitedHealthcare=UnitedHealth Group;CVS=CVS Health;Walgreens;JPMorgan=JPMorgan Chase=JP Morgan=J.P. Morgan;Goldman Sachs=Goldman;Morgan Stanley;Bank of America=BofA;Citigroup=Citibank=Citi;Wells Fargo;BlackRock;Blackstone;Berkshire Hathaway;Visa Inc.;Mastercard;American Express;PayPal;Lehman Brothers;Enron;Exxon Mobil=ExxonMobil=Exxon;Chevron;ConocoPhillips;Halliburton;Uber;Lyft;Airbnb;FedEx;UPS;Delta Air Lines=Delta Airlines;American Airlines;United Airlines;Southwest Airlines;JetBlue=JetBlue Airways;Alaska Airlines;Spirit Airlines;Nike=Nike Inc.;Levi's;Dell;HP~=Hewlett-Packard;Salesforce;Adobe;Zoom~;Snap~=Snapchat;Reddit;Pinterest;LinkedIn;Palantir;Coinbase;FTX;Robinhood;Moody's=Moody's Investors Service;S&P Global=Standard & Poor's;Fitch=Fitch Ratings;McKinsey=McKinsey & Company;Deloitte;Blackwater;Purdue Pharma;Monsanto;Cargill;Caterpillar=Caterpillar Inc.;Deere=John Deere;3M;Philip Morris=Philip Morris International;Altria;Hertz;Rivian;Lucid~;Blue Origin;Colonial Pipeline;PG&E=Pacific Gas and Electric;U.S. Steel=US Steel;Kraft Heinz;General Mills;Mattel;Hasbro;Live Nation;Ticketmaster;Epic Games;Electronic Arts;Activision Blizzard=Activision;Silicon Valley Bank;Charles Schwab;Vanguard Group;DoorDash;Instacart;Stripe~;Fox Corp.=Fox Corporation;News Corp;Dow Chemical;DuPont;CrowdStrike;Micron=Micron Technology;Texas Instruments;Applied Materials;Kroger;Macy's;Gap Inc.;Norfolk Southern;Union Pacific;Amtrak
company|GBR|BP;Shell=Royal Dutch Shell;HSBC;Barclays;Lloyds=Lloyds Banking Group;Standard Chartered;Rolls-Royce;BAE Systems;AstraZeneca;GSK=GlaxoSmithKline;Unilever;Vodafone;BT Group;Tesco;Sainsbury's;Marks & Spencer;British Airways;EasyJet=easyJet;Virgin Atlantic;Rio Tinto;Glencore;Anglo American;Diageo;British American Tobacco;Jaguar Land Rover;Aston Martin;Burberry;Thames Water;Royal Mail;Post Office~;Arm Holdings=ARM;DeepMind=Google DeepMind;Cambridge Analytica;Revolut;Christie's;Sotheby's;National Grid;Network Rail;InterContinental Hotels;Ineos;Fujitsu UK
company|DEU|Volkswagen=VW;BMW;Mercedes-Benz=Daimler;Audi;Porsche;Siemens;Bosch;BASF;Bayer;Deutsche Bank;Commerzbank;Allianz;SAP;Adidas;Puma~;Lufthansa;Deutsche Telekom;Deutsche Bahn;ThyssenKrupp=Thyssenkrupp;Rheinmetall;E.ON;RWE;BioNTech;Wirecard;Uniper;Continental AG;Aldi;Lidl;Infineon
company|FRA|Airbus;Renault;Peugeot;TotalEnergies=Total~;BNP Paribas;Société Générale=Societe Generale;Crédit Agricole;LVMH;L'Oréal=L'Oreal;Kering;Hermès;Sanofi;Danone;Carrefour;Michelin;EDF;Engie;Thales;Dassault=Dassault Aviation;Air France=Air France-KLM;Alstom;Orange SA;Vivendi;AXA;Capgemini;Veolia;SNCF;Ubisoft;Lafarge;Mistral AI
company|NLD|Philips;ASML;ING=ING Group;Heineken;KLM;Stellantis;AkzoNobel;Booking.com=Booking Holdings
company|CHE|Nestlé=Nestle;Novartis;Roche;UBS;Credit Suisse;ABB;Swatch;Rolex
company|ITA|Fiat;Eni;Enel;UniCredit;Intesa Sanpaolo;Telecom Italia;Leonardo SpA;Pirelli;Lamborghini;Prada;Gucci;Benetton
company|ESP|Banco Santander;BBVA;Telefónica=Telefonica;Inditex=Zara;Repsol;Iberdrola;Iberia
company|SWE|Ericsson;Volvo;IKEA=Ikea;H&M;Spotify;Saab;Northvolt;Klarna
company|FIN|Nokia
company|NOR|Equinor=Statoil;Telenor;Norsk Hydro
company|DNK|Novo Nordisk;Maersk=A.P. Moller-Maersk;Lego;Carlsberg;Orsted=Ørsted;Vestas
company|BEL|Anheuser-Busch InBev=AB InBev;Solvay
company|IRL|Ryanair;Aer Lingus;Accenture
company|AUT|Red Bull;OMV;Raiffeisen
company|POL|LOT~;Orlen
company|RUS|Gazprom;Rosneft;Lukoil;Sberbank;Rosatom;Aeroflot;Yandex;Kaspersky=Kaspersky Lab;VTB;Novatek;Nord Stream AG;Yukos;Rusal;Telegram~
company|UKR|Naftogaz;Energoatom;Ukrenergo
company|CHN|Huawei;Alibaba;Tencent;Baidu;ByteDance;TikTok;Xiaomi;Lenovo;BYD;Evergrande=China Evergrande;ZTE;PetroChina;Sinopec;CNOOC;China Mobile;ICBC;Bank of China;SMIC;DJI;Temu;Shein;Ant Group;Didi;JD.com;Foxconn=Hon Hai;Country Garden;COMAC;CATL;DeepSeek;Geely;Nio~;Sinovac;Sinopharm;WeChat;China Eastern Airlines;Air China;Hikvision;Cosco
company|HKG|Cathay Pacific;CK Hutchison=Hutchison
company|TWN|TSMC=Taiwan Semiconductor Manufacturing Company=Taiwan Semiconductor Manufacturing Co.;MediaTek;Evergreen~
company|JPN|Toyota=Toyota Motor=Toyota Motor Corp.;Honda=Honda Motor;Nissan=Nissan Motor;Sony=Sony Group;Panasonic;Toshiba;Hitachi;Mitsubishi;Mitsui;SoftBank=Softbank;Nintendo;Nippon Steel;Takata;Takeda;Olympus~;Canon~;Fujitsu;TEPCO=Tokyo Electric Power Company=Tokyo Electric Power Co.;Japan Airlines=JAL;All Nippon Airways=ANA;Suzuki;Mazda;Subaru;Uniqlo=Fast Retailing;Seven & i Holdings=7-Eleven;Rakuten;Nomura;Sharp Corp.
company|KOR|Samsung=Samsung Electronics;Hyundai=Hyundai Motor;Kia;LG=LG Electronics;SK Hynix;Korean Air;POSCO;Hanwha;Naver;Kakao;Asiana Airlines;Jeju Air;Coupang
company|IND|Tata Group=Tata Motors=Tata Steel=Tata;Reliance Industries=Reliance;Infosys;Wipro;Adani Group=Adani Enterprises;Air India;IndiGo;State Bank of India;Mahindra;Flipkart;Bharat Biotech;Serum Institute of India=Serum Institute;Ola~;Paytm
company|SGP|Singapore Airlines;Temasek;DBS;Grab~;GIC
company|MYS|Petronas;Malaysia Airlines;1MDB;AirAsia
company|IDN|Pertamina;Lion Air;Garuda=Garuda Indonesia;GoTo
company|THA|Thai Airways
company|PHL|San Miguel Corp.;Philippine Airlines
company|AUS|BHP=BHP Billiton;Qantas;Woodside=Woodside Energy;Fortescue;Commonwealth Bank;Telstra;Westpac;Woolworths;Optus;Santos Ltd.;Crown Resorts
company|NZL|Air New Zealand;Fonterra
company|CAN|Bombardier;BlackBerry;Shopify;Air Canada;Royal Bank of Canada;SNC-Lavalin;TC Energy;Suncor;Enbridge;Barrick Gold=Barrick;Nutrien;WestJet;Canada Post;Hudson's Bay
company|BRA|Petrobras;Vale~=Vale S.A.;Embraer;JBS;Odebrecht;Eletrobras;Itaú=Itau;Gol~;Nubank;Braskem
company|MEX|Pemex=Petróleos Mexicanos;Cemex;América Móvil=America Movil;Femsa
company|ARG|YPF;MercadoLibre;Aerolíneas Argentinas
company|VEN|PDVSA=Petróleos de Venezuela;Citgo
company|COL|Ecopetrol;Avianca;Drummond~
company|CHL|Codelco;LATAM Airlines=LATAM
company|SAU|Saudi Aramco=Aramco;Saudia;SABIC;Public Investment Fund=PIF
company|ARE|Emirates airline;Etihad=Etihad Airways;DP World;ADNOC;Mubadala;G42
company|QAT|Qatar Airways;QatarEnergy;Qatar Investment Authority
company|TUR|Turkish Airlines;Baykar
company|ISR|El Al;Teva;NSO Group;Elbit Systems=Elbit;Check Point;Wiz~;Rafael Advanced Defense Systems
company|IRN|Mahan Air;National Iranian Oil Company
company|EGY|EgyptAir;Suez Canal Authority
company|ZAF|Eskom;MTN;Naspers;Sasol;Transnet;De Beers;Anglo American Platinum;South African Airways;Sibanye-Stillwater
company|NGA|Dangote Group=Dangote;NNPC=Nigerian National Petroleum Corporation
company|ETH|Ethiopian Airlines
company|KEN|Kenya Airways;Safaricom
company|PAK|Pakistan International Airlines=PIA
company|KAZ|Kazatomprom
company|AZE|SOCAR
company|DZA|Sonatrach
company|ISL|Icelandair
company|EST|Bolt~
company|GRC|Aegean Airlines
company|CZE|Skoda
company|HUN|Wizz Air;MOL~
`;
