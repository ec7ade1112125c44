extension FilingRecord: CanonicallyOrdered {
  package var canonical: FilingRecord {
    var filing = self
    filing.registrants = registrants.canonical
    filing.fileNumbers = fileNumbers.canonical
    filing.items = items.canonical
    filing.exhibits = exhibits.canonical
    return filing
  }

  package static func order(_ first: FilingRecord, _ second: FilingRecord) -> Int {
    var order = FieldOrder()
    order.then(first.id, second.id)
    order.then(first.form, second.form)
    order.then(first.reportDate, second.reportDate)
    order.then(first.filedDate, second.filedDate)
    order.then(first.signedDate, second.signedDate)
    order.then(first.registrants, second.registrants)
    order.then(first.fileNumbers, second.fileNumbers)
    order.then(first.items, second.items)
    order.then(first.exhibits, second.exhibits)
    order.then(first.source.name, second.source.name)
    order.then(first.source.sha256, second.source.sha256)
    order.then(first.source.bytes, second.source.bytes)
    return order.result
  }
}

extension FilingRecord.Item: CanonicallyOrdered {
  package var canonical: FilingRecord.Item { self }
  package static func order(_ first: FilingRecord.Item, _ second: FilingRecord.Item) -> Int {
    var order = FieldOrder()
    order.then(first.number, second.number)
    order.then(first.heading, second.heading)
    return order.result
  }
}

extension FilingRecord.Exhibit: CanonicallyOrdered {
  package var canonical: FilingRecord.Exhibit { self }
  package static func order(_ first: FilingRecord.Exhibit, _ second: FilingRecord.Exhibit) -> Int {
    var order = FieldOrder()
    order.then(first.number, second.number)
    order.then(first.description, second.description)
    order.then(first.attached ? 1 : 0, second.attached ? 1 : 0)
    return order.result
  }
}
