//! `changes.md`: every kind of change that the drift check knows.

use anyhow::Result;
use ory_sdk_generator::drift::{RULES, WireVerdict};

use super::{NOTE, fresh, row};

const HEAD: &str = "# Kinds of change

What the [drift check](drift.md) makes of a change on the wire. The verdict for the source follows from the public API of the two
crates. The name is that in the reports as JSON and SARIF.

| change | what happened | wire |
| --- | --- | --- |
";

#[test]
fn the_page_has_every_rule() -> Result<()> {
    let mut page = format!("{NOTE}\n\n{HEAD}");
    for rule in RULES {
        let wire = match rule.wire {
            WireVerdict::None => "none",
            WireVerdict::Compatible => "compatible",
            WireVerdict::Behaviour => "behaviour",
            WireVerdict::Risky => "risky",
            WireVerdict::Breaking => "breaking",
        };
        page += &row([&*format!("`{}`", rule.id), rule.text, wire]);
    }
    fresh("changes.md", &page)
}
