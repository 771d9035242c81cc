/// What people write to shops, friends and forums, one sentence a line, its words apart.
///
/// Words with `|` between them are choices. `%O` is a shop or firm, `%K` an organisation that a list has, `%P` a person,
/// `%G` a given name, `%F` a family name, `%L` a place; with a further letter, the same name once more.
let webPhrases = """
  %O is|was the best !|!!|.
  %O is awesome|great|terrible|overpriced|amazing .|!
  I would highly|definitely|strongly recommend %O .|!|
  I highly recommend %O to anyone|everyone who needs help .
  Thank|Thanks you %O !|!!|.
  Thanks again %O !
  Thanks again , %G .
  Do n't go to %O .|!
  Stay away from %O !!|.
  We have been going to %O for years|months .
  I have been using|taking my car|business to %O for over 10 years .
  I have used %O several|many times now and|, they are always on time .
  I took my car|truck|dog to %O and they fixed|treated it the same day .
  %O came out very quickly|promptly and fixed the problem .
  %O did a great|fabulous|horrible job on|with my house|car|hair|teeth .
  The staff|people|guys|team at %O are|is very|so friendly|rude|professional|helpful .
  The food|service|pizza|coffee at %O is|was excellent|awful|so - so .
  I called %O and spoke|talked with|to %G , who was very helpful .
  Mike|Everyone and everyone at %O !
  My experience with %O was wonderful|a nightmare .
  I will never|not use|call %O again .
  I will definitely be going back to %O .
  We would not hesitate to use %O again .
  If you need a good plumber|mechanic|dentist|lawyer , call %O .
  %O has been serving|helping our family since 1987 .
  I had a great experience at %O .
  %O 's customer|prices service|staff is|are horrible|fair .
  By the way , %O ( the store name ) is closed on Sundays .
  Come back and give %O a second chance .
  I ended up choosing|hiring %O .
  No one beats %O .
  %O rocks !!!|!
  %O saved my life|day !
  %O - great service|food|work !
  We hired %O to paint|clean|build our house|kitchen .
  We ordered flowers|pizza|shoes from %O and they never came .
  I bought my ring|bike|couch|tires at|from %O last|in week|2009 .
  Shop local at %O !!
  Tried %O on 3 occasions .
  %O in %L is a great|nice place to eat|shop|stay .
  %O of %L is hiring .
  %O on Main|Elm|Broad St. in %L , %L
  Best sushi|pizza|tacos|salon in %L !
  The best hotel|restaurant in %L .
  What is the best way to get from %L to %L ?
  How far is %L from %L ?
  I am going|moving to %L in|next June|summer .
  i am going to %L next week what should i see ?
  We are planning a trip to %L , %L and %L .
  Is it safe to travel|drive in %L ?
  I live in %L , %L .
  I 'm from %L and I love it .
  i live in %L and i need a job
  You could go to %L or|and %L .
  %L is a beautiful|lovely city|island|town .
  Have you ever been to %L ?
  %L has a lot of museums|beaches|restaurants .
  The weather in %L is nice in October|winter .
  We stayed in|at %L for two nights|weeks .
  I grew up in %L .
  He was born in %L , %L , in 1952 .
  My family comes|moved from|to %L .
  Flights from %L to %L are cheap .
  does anyone know if %O is still open ?
  Does %O pay well ?
  I want to work|apply for|at %O .
  How do I apply|get for a job at %O ?
  What do you think of|about %O ?
  Which is better , %O or %O ?
  my name is %P and i 'm 19
  My name is %P .
  Hi|Hello|Dear %G ,
  %G ,
  Dear Mr.|Mrs.|Ms.|Dr. %F ,
  Thanks , %G
  Regards|Best|Cheers , %P
  %P
  %G
  %P , CEO|President|Director of %O , said prices would rise .
  %G - please call|email|let me know|when you can .
  %G , can you send|forward this to %G and %G ?
  Please call %G or|and %G if you have questions .
  I talked|spoke to|with %G about|regarding the contract .
  %P ( %O ) will join us .
  To : %P , %P , %P
  From : %P
  cc : %P ; %P
  %P is out of the office until Monday .
  %G and I are meeting|planning to meet on Thursday .
  I asked %G %F to review the draft|agreement .
  %G %F said that %G was not coming|ready .
  %P and his wife %G live in %L .
  Mr.|Mrs.|Ms.|Dr. %F is the best doctor|teacher|dentist ever .
  Dr. %F at %O is wonderful|amazing .
  Dr. %F and his staff|team are great|terrific .
  Ask for %G , she|he is the best !
  %G is very|so knowledgeable|nice|talented .
  %G did a great job on my hair|taxes|car .
  %G and company did all they could .
  I know %G personally and I trust him|her .
  lol i emailed you %G .
  I love %G 's work|music|voice .
  Have you read anything by %P ?
  %P wrote|published a book|paper on|about it in 1998 .
  Who is %P ?
  %P was killed|arrested|elected in %L last week|month .
  Senator|Rep.|Gov.|President %F voted|spoke against the bill .
  %O announced|said Tuesday|today that it will|would buy %O .
  %O reported|posted a loss|profit of $ 12 million .
  %O and %O signed|reached an agreement|deal .
  %O , based in %L , makes|sells|builds software|tires|wine .
  Shares of|in %O fell|rose 3 % .
  The %O board|deal|contract|lawyers met|closed yesterday .
  We need to get|send the %O contract|invoice signed .
  %O will own|operate|build the pipeline|plant .
  I have attached the agreement|draft with|from %O .
  Please send|give %O a copy|call .
  Have we heard from %O yet ?
  According to %O , nobody|everyone was hurt .
  The %K has|have released|denied the report .
  %K officials|workers|members said they knew|agreed .
  %K fired|hired 300 people|workers .
  a few guys in %K uniforms
  A spokesman|spokeswoman for %O declined to comment .
  %P of %O told reporters that talks|tests had failed .
  %P from %O is coming|here on Friday .
  He works|worked for|at %O in %L .
  She studied law|art at %K .
  He is a graduate|professor of|at %K .
  I am a student|freshman at %K .
  I have been a member|customer of %O since 2003 .
  The %K beat the %K last night .
  %K vs. %K
  Game 4 : %K vs. %K
  The war in %L has cost|killed thousands .
  Troops|Police in %L killed|arrested 12 people .
  %L and %L signed the treaty|accord .
  The government|people|president of %L denied it .
  Two bombs exploded|went off in %L , near %L .
  The mayor of %L resigned .
  %L 's president|economy|army is weak|strong .
  He flew|drove from %L to %L .
  Protesters marched|gathered in %L .
  In %L I 'd recommend|visit the market|beach .
  Great|Excellent Service|Food|Location !
  Very|So Professional|Friendly Staff|Service
  Best|Worst Pizza|Haircut|Mechanic Ever
  I love my Ford|Honda|Nissan|Toyota|BMW .
  I own a Mini Cooper|Civic|Accord|Mustang .
  Happy|Merry Thanksgiving|Christmas|Easter|Birthday !
  I am learning French|Spanish|Chinese|German .
  We ate Thai|Mexican|Italian|Indian food .
  My Golden|Black Retriever|Lab is two years old .
  The Bible|Internet|Quran says a lot about this .
  Please see the attached Agreement|Letter|Draft .
  The Company|Buyer|Seller shall give Notice .
  I use Windows|Linux|Word|Excel at work .
  Mom|Dad and Grandma|Grandpa are coming .
  God|Jesus|Allah bless you .
  How do I get my PC|TV|DVD to work ?
  The Vice President|Chairman will speak|resign .
  See you on Monday|Friday at 3 PM .
  AWESOME|TERRIBLE SERVICE|FOOD !!!
  NEVER|ALWAYS go there !
  I read the New|Old Testament every Sunday|day .
  My Samsung|Apple|Dell Laptop|Phone|Printer died .
  He drives a Chevy|Dodge|Jeep Wrangler|Truck .
  The American|British|French|German people want peace .
  What is the Best|Cheapest Way To Learn|Travel|Cook ?
  Please Help|Advise|Respond|Reply ASAP !
  Subject|RE|FW : Meeting|Agreement|Report|Draft on|for Friday|Monday|March
  Attached is the Master|Purchase Agreement|Contract .
  The Board|Committee|Court|Senate|Department will meet in April|May .
  I hate Mondays|Winter|Christmas .
  We celebrated Halloween|Ramadan|Hanukkah with my parents|kids .
  Republicans|Democrats|Christians|Muslims|Jews|Americans believe|think so .
  I ordered the Chicken|Cobb Salad|Tikka and a Coke|Pepsi .
  She wears Levi|Prada jeans|shoes .
  I play Halo|Chess|Tetris on my Xbox|Wii .
  Watch Star Wars|Trek or Harry|Lost .
  Good|Bad Customer|Dental Care|Work|Experience
  Not Worth|So The|Great Money|Time
  Sincerely|Thanks|Cheers , The Manager|Team
  Yes|No , I|We do|did not know Why|why .
  LOL|OMG that is|was so funny|true .
  ATTENTION|WARNING : DO NOT EAT|SHOP|GO HERE !!
  I got my MBA|PhD|BA in Physics|History .
  The Doctor|Dentist|Nurse told|asked me to wait .
  We took the Red|Green Line|Bus home .
  %O %O2 is the best !!!
  I called %O . %O2 came the next|same day .
  Doctor|Dr. %F and his|her entire staff are|were awesome .
  %G and %G hit|did|fixed all 3 .
  I had %G and %G working on my roof|car|case .
  I finally called %G from %O and he|she made it work .
  You should love %O .
  Thank you , %O !
  The team|mechanics|ladies at %O kept my car|dog running|happy .
  As a %K member|customer , I was disappointed|shocked .
  %K , %K , and %K have good programs|prices|jobs .
  Stores like %K and %K do n't sell|have it .
  I went to %K and they had none|nothing .
  There are two|three %K on my street .
  My dad|brother|friend works at %K .
  Is there a %K near %L ?
  %O is located off|on the highway|corner in %L .
  %O at the corner of Main|5th and Oak|Pine .
  A friend and customer of %O for|since ten years .
  I work with %P at %O .
  We used %P as our realtor|lawyer|agent .
  %P helped us sell|buy our house|home in %L .
  %G and I went|drove to %L with %G .
  Do n't just like %O , we love|LOVE it .
  If you want great food|coffee , %O is the place|one .
  the %L area is cheap|nice|safe
  i live in the %L area
  He said he|she was from %L .
  On|In the road to %L we saw|met nobody .
  The hills|beaches|streets of %L are steep|full .
  It was|is called " %O " .
  What|Who is better at chess|tennis , %P or %P ?
  %P and %P got married in %L .
  Say hi|hello to %G and the kids .
  Tell|Ask %G I said hi .
  %G says|said it works|hurts .
  I saw %G 's email|note|car .
  Per %G 's request , here is|are the file|numbers .
  %G has the keys|documents .
  """.split(separator: "\n").map(String.init)
