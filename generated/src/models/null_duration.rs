/// A span of time, or `null` for the default of the project.
///
/// Written as numbers with units, without spaces: `h`, `m`, `s`, `ms`, `us` (or `µs`) and `ns`,
/// for example `1h30m`, `45s` or `1.5h`. There is no unit for days, so 30 days are `720h`.
pub type NullDuration = String;
