let arguments = Array(CommandLine.arguments.dropFirst())
let paths = arguments.dropFirst().flatMap(Files.list)
switch arguments.first {
case "show": Show.run(paths)
case "text": Show.text(paths)
case "header": _ = HeaderComparison.run(paths)
case "exhibits": _ = ExhibitCount.run(paths)
case "dump": Dump.run(paths)
case "speed": Speed.run(paths)
case "once": Speed.once(paths)
case "evidence": EvidenceDump.run(paths)
default: print("usage: measure-reading (show|text) PATH...")
}
