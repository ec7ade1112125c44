internal import ArgumentParser
internal import DealGraphCommands

DealGraphCommand.main()
