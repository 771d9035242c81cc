/// Short forms of English given names, by which one person is called in the same article: "Joe" and "Joseph".
enum Nicknames {
  static func same(_ a: Substring, _ b: Substring) -> Bool {
    guard let full = names[String(a)] else { return names[String(b)].map { $0.contains(String(a)) } ?? false }
    return full.contains(String(b)) || names[String(b)].map { !full.isDisjoint(with: $0) } ?? false
  }

  private static let names: [String: Set<String>] = [
    "joe": ["joseph"], "bill": ["william"], "will": ["william"], "jim": ["james"], "jimmy": ["james"],
    "bob": ["robert"], "rob": ["robert"], "bobby": ["robert"], "mike": ["michael"], "mick": ["michael"],
    "tony": ["anthony", "antony"], "dick": ["richard"], "rick": ["richard"], "rich": ["richard"],
    "ted": ["edward"],
    "ed": ["edward"], "ned": ["edward"], "tom": ["thomas"], "dan": ["daniel"], "dave": ["david"],
    "steve": ["stephen", "steven"], "chris": ["christopher", "christine"], "matt": ["matthew"],
    "nick": ["nicholas"],
    "alex": ["alexander", "alexandra"], "ben": ["benjamin"], "benny": ["benjamin"], "bibi": ["benjamin"],
    "sam": ["samuel"], "chuck": ["charles"], "charlie": ["charles"], "jack": ["john"], "jon": ["jonathan"],
    "al": ["albert", "alan"], "ron": ["ronald"], "don": ["donald"], "ken": ["kenneth"], "pat": ["patrick"],
    "jerry": ["gerald", "jerome"], "larry": ["lawrence"], "andy": ["andrew"], "pete": ["peter"],
    "phil": ["philip"],
    "liz": ["elizabeth"], "beth": ["elizabeth"], "sue": ["susan"], "kate": ["katherine", "catherine"],
    "cathy": ["catherine"], "peggy": ["margaret"], "maggie": ["margaret"], "vicky": ["victoria"],
    "toria": ["victoria"],
    "sasha": ["alexander"], "volodya": ["vladimir"], "gabe": ["gabriel"], "greg": ["gregory"],
    "jeff": ["jeffrey"], "josh": ["joshua"], "max": ["maximilian"], "nate": ["nathaniel"], "ray": ["raymond"],
    "stan": ["stanley"], "tim": ["timothy"], "vince": ["vincent"], "walt": ["walter"], "zal": ["zalmay"],
  ]
}
