package enum PersonNames { package static func likeness(_ s: String) -> Double { 0 } }
