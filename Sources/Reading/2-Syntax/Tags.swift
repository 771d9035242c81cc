/// Universal part-of-speech tags (Universal Dependencies 2).
package enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x

  /// As CoNLL-U writes it: `PROPN`.
  package var name: String { "\(self)".uppercased() }
}

/// Morphological features that the later stages ask for; a subset of UD's.
package struct Features: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let plural = Features(rawValue: 1 << 0)
  package static let past = Features(rawValue: 1 << 1)
  package static let present = Features(rawValue: 1 << 2)
  package static let finite = Features(rawValue: 1 << 3)
  package static let infinitive = Features(rawValue: 1 << 4)
  package static let participle = Features(rawValue: 1 << 5)
  package static let gerund = Features(rawValue: 1 << 6)
}

/// Universal Dependencies relations as the English treebanks use them.
package enum Relation: UInt8, Sendable, CaseIterable {
  case acl, aclRelcl, advcl, advclRelcl, advmod, amod, appos, aux, auxPass, `case`, cc, ccPreconj, ccomp, compound
  case compoundPrt, conj, cop, csubj, csubjPass, dep, det, detPredet, discourse, dislocated, expl, fixed, flat
  case goeswith, iobj, list, mark, nmod, nmodDesc, nmodPoss, nmodUnmarked, nsubj, nsubjOuter, nsubjPass, nummod,
    obj
  case obl, oblAgent, oblUnmarked, orphan, parataxis, punct, reparandum, root, vocative, xcomp

  /// As CoNLL-U writes it: `nsubj:pass`.
  package var name: String {
    var text = ""
    for character in "\(self)" {
      if character.isUppercase { text += ":" + character.lowercased() } else { text.append(character) }
    }
    return text
  }
}
