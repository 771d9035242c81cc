/// Names and figures with a time word in them that speak of no time.
let notTimes: [TimeRule] =
  [
    "sunday times|telegraph|mirror|express|mail|herald|independent|mercury|world|tribune|star|morning|vision|post",
    "the sun (on) (sunday)", "mail on sunday", "bloody sunday|friday|monday",
    "black friday|monday|wednesday|september",
    "cyber monday", "super tuesday|thursday|saturday|sunday", "good friday agreement|accord|accords|pact|deal",
    "fridays for future", "friday prayer|prayers", "man friday", "october revolution|war", "red october",
    "arab|prague spring", "yom kippur war", "easter rising|island", "christmas island",
    "may god|allah|peace|i|we|he|she",
    "9 / 11", "fiscal (year) <year>", "fy <year>",
    "<month> <day> movement|alliance|coalition|forces|group|bloc|camp",
    "<count> <unit> <hyphen> old", "<count> <hyphen> <unit> <hyphen> old", "<count> <units> old",
    "once upon a time",
    "<count> <hyphen> <unit> old", "march for|on|against", "the march for|on|against|of|to|in",
    "second world war", "first|second lady", "first|second minister", "first|second secretary", "friday 's child",
  ].map { pattern in
    TimeRule("no time", pattern, .block) { match in
      if match.pieces[match.range.lowerBound].kind.contains(.month),
        match.pieces[match.range.lowerBound].isCapital,
        match.range.count == 2, !match.follows("the"), match.pieces[match.range.lowerBound].number == 3
      {
        return match.followsPreposition ? nil : .vague(.unknown)
      }
      return .vague(.unknown)
    }
  }
