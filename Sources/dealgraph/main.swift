import DealGraphCommands

DealGraphCommand.main()
