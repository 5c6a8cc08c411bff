//! `messages.md`: every message, with its explanation.

use anyhow::{Context as _, Result};
use ory_sdk_generator::diagnostic::explain::{self, Explanation};

use super::{NOTE, fresh, row};

const HEAD: &str = "# Messages

Each message of `generate` and `lint` has a code. `E` is an error, and nothing is generated; `W` a warning, for something that is
generated otherwise than the document may mean, or left out; `N` a note. `explain CODE` prints the text that is here.

";

/// What the first two digits of a code say.
const GROUPS: [(&str, &str); 9] = [
    ("01", "The text"),
    ("02", "The document"),
    ("03", "References"),
    ("04", "The overlay"),
    ("05", "The settings"),
    ("06", "Schemas"),
    ("07", "Operations"),
    ("08", "Names"),
    ("09", "The output"),
];

#[test]
fn the_page_has_every_message() -> Result<()> {
    let mut page = format!("{NOTE}\n\n{HEAD}| code | title |\n| --- | --- |\n");
    for found in explain::all() {
        let code = found.code;
        page += &row([&*format!("[{code}](#{})", code.to_lowercase()), found.title]);
    }
    let mut last = "";
    for found in explain::all() {
        let title = group(&found)?;
        if title != last {
            page += &format!("\n## {title}\n");
            last = title;
        }
        let Explanation { code, title, text } = found;
        let anchor = code.to_lowercase();
        page += &format!("\n<a id=\"{anchor}\"></a>\n\n### {code}: {title}\n\n{text}\n");
    }
    fresh("messages.md", &page)
}

fn group(found: &Explanation) -> Result<&'static str> {
    let known = GROUPS.iter().find(|(digits, _)| found.code[1..].starts_with(digits));
    known.map(|(_, title)| *title).with_context(|| format!("a group for {}", found.code))
}
