internal import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
let paths = arguments.dropFirst().flatMap(Files.list)
var isRight = true
switch arguments.first {
case "show": Show.run(paths)
case "text": Show.text(paths)
case "header": isRight = HeaderComparison.run(paths)
case "exhibits": isRight = ExhibitCount.run(paths)
case "dump": Dump.run(paths)
case "evidence": EvidenceDump.run(paths)
case "speed": Speed.run(paths)
case "once": Speed.once(paths)
case "robustness": Robustness.run(paths, cuts: 1000)
default:
  print(
    """
    Measures the reader of filings.
    usage: measure-reading COMMAND PATH...
      show        what was read of each file
      text        the text of every document
      header      covers and items, read without the submission's header, against that header
      exhibits    exhibit lists and attached documents, counted
      speed       MB/s, best of five passes over all files
      once        one pass over all files, for timing the process
      robustness  a thousand cuts of every file, and shapes that no filer would file
      dump        text and structure as lines of JSON
      evidence    pieces of evidence for all that was read, as lines of JSON
    """)
  isRight = arguments.first == "--help"
}
exit(isRight ? 0 : 1)
