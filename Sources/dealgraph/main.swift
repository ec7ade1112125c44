internal import DealGraphCommands
internal import Glibc

exit(await DealGraphCommand.run(Array(CommandLine.arguments.dropFirst())))
