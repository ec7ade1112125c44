import DealModel
import Testing

@testable import Extraction

@Suite("Sentences that open a contract")
struct ContractOpeningTests {
  @Test(
    "Title, parties and date, whatever the order of the words",
    arguments: [
      "This Agreement is made in duplicate this 2nd day of May, 2011. BETWEEN: %.",
      "Pursuant to the letter of intent dated January 5, 2011, this Agreement is entered into as of May 2, 2011 between %.",
      "Effective as of May 2, 2011, % agree as follows:",
      "By this agreement made May 2, 2011, % agree to what follows.",
      "On this second day of May, 2011, % hereby enter into this Supply Agreement.",
      "This Supply Agreement (this \"Agreement\") is being entered into as of May 2, 2011 by %.",
      "This Agreement of Supply, entered by and between %, the 2nd day of May 2011, WITNESSETH:",
      "May 2, 2011. This is to record the agreement reached between %.",
    ])
  func sentences(_ sentence: String) throws {
    for parties in [
      "Harrow Mills, Inc. and Tern Foods LLC",
      "Harrow Mills, Inc., a Delaware corporation (\"Harrow\"), and Tern Foods LLC (\"Tern\")",
    ] {
      let text = sentence.split(separator: "%", omittingEmptySubsequences: false).joined(separator: parties)
      let contract = try ContractGraph("SUPPLY AGREEMENT\n\n\(text)\n\n1. Term. The term is two years.")
      #expect(contract.parties == ["Harrow Mills, Inc.", "Tern Foods LLC"], "\(text)")
      #expect(contract.own?.title.uppercased() == "SUPPLY AGREEMENT", "\(text)")
      #expect(contract.own?.date == "2011-05-02", "\(text)")
    }
  }
}
